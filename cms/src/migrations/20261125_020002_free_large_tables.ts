import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Tables too large to be written anew at once after an erasure: at night (`src/withdrawal/free-pages.ts`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE large_tables_to_free (
      name text PRIMARY KEY,
      asked bigint NOT NULL,
      tried_at timestamptz
    )
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE large_tables_to_free`)
}
