import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Records of how money was used are texts like the others: public only as they were approved, and what was kept of one
 * for its translators and reviewers goes with it. (No picture can stand in one, and no person.)
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE CONSTRAINT TRIGGER spending_locales_are_approved
      AFTER INSERT OR UPDATE ON spending_locales DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW._status = 'published') EXECUTE FUNCTION hold_unapproved_texts();
    CREATE TRIGGER spending_forget_translations AFTER DELETE ON spending
      FOR EACH ROW EXECUTE FUNCTION forget_translations();
    CREATE TRIGGER spending_forget_returns AFTER DELETE ON spending
      FOR EACH ROW EXECUTE FUNCTION forget_returns();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER spending_forget_returns ON spending;
    DROP TRIGGER spending_forget_translations ON spending;
    DROP TRIGGER spending_locales_are_approved ON spending_locales;
    -- The version before knows no statement of accessibility: it stays as a page of another kind.
    UPDATE pages SET kind = 'other' WHERE kind = 'accessibility';
    UPDATE _pages_v SET version_kind = 'other' WHERE version_kind = 'accessibility';
  `)
}
