import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * One administrator opens a closed account again, so it keeps none of the roles that take two (`src/people/keep-accounts.ts`).
 * Those that were closed before this lose them now; the word of the two who gave them goes along by itself.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM users_roles USING account_closures closures
    WHERE parent_id = closures.account AND value IN ('reviewer', 'administrator')
  `)
}

/** What somebody was once is not known any more. */
export async function down(): Promise<void> {}
