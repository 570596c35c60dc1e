import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Which texts hold the words as they were typed is asked of an index as well: to look into each text that holds them in
 * some form, PostgreSQL took all its words out of where they are kept, which was half of what weighing them cost.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE INDEX search_texts_exact ON search_texts USING gin (exact);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX search_texts_exact;`)
}
