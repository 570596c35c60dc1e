import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The database's half of the review gate (`src/review/require-approval.ts`): a language of a text cannot be committed as
 * public by whoever did not pass there, not even past Payload. What was edited and approved is only ever added to.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION hold_unapproved_texts() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF position(NEW._parent_id::text in coalesce(current_setting('campaign.approved', true), '')) = 0 THEN
        RAISE EXCEPTION 'a text is public only as it was approved' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NULL;
    END $$;

    CREATE FUNCTION refuse_to_rewrite_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'who edited and who approved is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;
  `)
  for (const table of ['stories_locales', 'pages_locales', 'campaigns_locales'])
    await db.execute(sql`
      CREATE CONSTRAINT TRIGGER ${sql.identifier(`${table}_are_approved`)}
        AFTER INSERT OR UPDATE ON ${sql.identifier(table)} DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW._status = 'published') EXECUTE FUNCTION hold_unapproved_texts();
    `)
  for (const table of ['text_edits', 'text_approvals'])
    await db.execute(sql`
      CREATE TRIGGER ${sql.identifier(`${table}_are_append_only`)} BEFORE UPDATE OR DELETE ON ${sql.identifier(table)}
        FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_reviews();
      CREATE TRIGGER ${sql.identifier(`${table}_are_not_emptied`)} BEFORE TRUNCATE ON ${sql.identifier(table)}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_reviews();
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['text_edits', 'text_approvals'])
    await db.execute(sql`
      DROP TRIGGER ${sql.identifier(`${table}_are_not_emptied`)} ON ${sql.identifier(table)};
      DROP TRIGGER ${sql.identifier(`${table}_are_append_only`)} ON ${sql.identifier(table)};
    `)
  for (const table of ['stories_locales', 'pages_locales', 'campaigns_locales'])
    await db.execute(sql`DROP TRIGGER ${sql.identifier(`${table}_are_approved`)} ON ${sql.identifier(table)}`)
  await db.execute(sql`DROP FUNCTION refuse_to_rewrite_reviews(); DROP FUNCTION hold_unapproved_texts();`)
}
