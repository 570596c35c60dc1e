import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Erasures after which PostgreSQL's files still hold the words (`src/withdrawal/free-pages.ts`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE pages_to_free (
      id bigserial PRIMARY KEY,
      asked_at timestamptz NOT NULL DEFAULT now(),
      transaction xid8 NOT NULL DEFAULT pg_current_xact_id()
    )
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE pages_to_free`)
}
