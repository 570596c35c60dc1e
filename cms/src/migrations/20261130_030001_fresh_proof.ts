import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** When a session last showed a code of the telephone (`src/people/proof`). Signing in does. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE account_sessions ADD COLUMN proved_at timestamptz NOT NULL DEFAULT now()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE account_sessions DROP COLUMN proved_at`)
}
