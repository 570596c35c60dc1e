import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The database's half of withdrawal (`src/withdrawal/`): what is hidden cannot become public, nor be shown again by one
 * person; acts are only ever added to; what an approval says of a text can be blanked when the text is erased, and only
 * then. Pictures of texts that are public already are noted as shown.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION hold_hidden_stories() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM hidden_stories WHERE story = NEW._parent_id) THEN
        RAISE EXCEPTION 'a hidden story is not published' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NULL;
    END $$;

    CREATE CONSTRAINT TRIGGER stories_locales_are_not_hidden
      AFTER INSERT OR UPDATE ON stories_locales DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW._status = 'published') EXECUTE FUNCTION hold_hidden_stories();

    CREATE FUNCTION restore_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.story::text = coalesce(current_setting('campaign.erasing', true), '') THEN RETURN OLD; END IF;
      IF OLD.restore_asked_by IS NULL
        OR OLD.restore_asked_by::text = coalesce(nullif(current_setting('campaign.restoring', true), ''), OLD.restore_asked_by::text)
      THEN
        RAISE EXCEPTION 'two people show a story again' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN OLD;
    END $$;

    CREATE TRIGGER hidden_stories_are_restored_by_two BEFORE DELETE ON hidden_stories
      FOR EACH ROW EXECUTE FUNCTION restore_by_two();

    CREATE FUNCTION refuse_to_rewrite_withdrawals() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was withdrawn is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER hidden_stories_are_not_emptied BEFORE TRUNCATE ON hidden_stories
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_withdrawals();
    CREATE TRIGGER withdrawal_acts_are_append_only BEFORE UPDATE OR DELETE ON withdrawal_acts
      FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_withdrawals();
    CREATE TRIGGER withdrawal_acts_are_not_emptied BEFORE TRUNCATE ON withdrawal_acts
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_withdrawals();

    CREATE OR REPLACE FUNCTION refuse_to_rewrite_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'text_approvals' THEN
        IF OLD.document::text = coalesce(current_setting('campaign.erasing', true), '')
          AND NEW.hash = 'erased' AND NEW.accepted = '[]' THEN
          RETURN NEW;
        END IF;
      END IF;
      RAISE EXCEPTION 'who edited and who approved is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE INDEX media_stem ON media (split_part(filename, '.', 1));
  `)
  for (const collection of ['stories', 'pages', 'campaigns'])
    await db.execute(sql`
      INSERT INTO shown_pictures (collection, document, picture)
      SELECT DISTINCT ${collection}, whole.id, picture.id
      FROM ${sql.identifier(collection)} whole
        JOIN ${sql.identifier(`${collection}_locales`)} text ON text._parent_id = whole.id AND text._status = 'published',
        regexp_matches(to_jsonb(whole)::text || to_jsonb(text)::text,
          '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS found
        JOIN media picture ON picture.id::text = found[1]
      ON CONFLICT DO NOTHING
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX media_stem;
    DROP TRIGGER withdrawal_acts_are_not_emptied ON withdrawal_acts;
    DROP TRIGGER withdrawal_acts_are_append_only ON withdrawal_acts;
    DROP TRIGGER hidden_stories_are_not_emptied ON hidden_stories;
    DROP TRIGGER hidden_stories_are_restored_by_two ON hidden_stories;
    DROP TRIGGER stories_locales_are_not_hidden ON stories_locales;
    DROP FUNCTION refuse_to_rewrite_withdrawals();
    DROP FUNCTION restore_by_two();
    DROP FUNCTION hold_hidden_stories();
    CREATE OR REPLACE FUNCTION refuse_to_rewrite_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'who edited and who approved is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;
  `)
}
