import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The database's half of consent (`src/consent/judge-consent.ts`): no language of a story is committed as public without
 * one that covers it at that moment, unless it is public already and written back as it was, which taking down another
 * language does. A withdrawn consent stays withdrawn; what happened to it is only ever added to. And where the seals of
 * words that must never be published are kept (`src/never-words`).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE consents
      ALTER COLUMN case_code SET NOT NULL, ALTER COLUMN expires_on SET NOT NULL, ALTER COLUMN review_on SET NOT NULL,
      ADD CONSTRAINT consents_have_a_code CHECK (case_code ~ '^[A-Z]{2}-[0-9]{4}$'),
      ADD CONSTRAINT consents_last_a_year CHECK (agreed_on < expires_on
        AND (expires_on AT TIME ZONE 'UTC')::date <= (agreed_on AT TIME ZONE 'UTC')::date + interval '12 months'),
      ADD CONSTRAINT consents_are_informed CHECK (risks_explained AND aid_independent);

    CREATE FUNCTION consent_covers(consent uuid, language text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (
        SELECT FROM consents c
        WHERE c.id = consent AND c.withdrawn_at IS NULL
          AND (c.agreed_on AT TIME ZONE 'UTC')::date <= (now() AT TIME ZONE 'UTC')::date
          AND (c.expires_on AT TIME ZONE 'UTC')::date >= (now() AT TIME ZONE 'UTC')::date
          AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'text')
          AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
          AND EXISTS (SELECT FROM consents_languages s WHERE s.parent_id = c.id AND s.value::text = language)
      )
    $$;

    CREATE FUNCTION keep_consent_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a withdrawn consent stays withdrawn' USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER consents_stay_withdrawn BEFORE UPDATE ON consents FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION keep_consent_withdrawn();

    CREATE TABLE consent_history (
      id bigserial PRIMARY KEY,
      consent uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      actor uuid,
      event text NOT NULL
        CHECK (event IN ('created', 'changed', 'withdrawn', 'taken_down_expired', 'taken_down_withdrawn')),
      changes jsonb NOT NULL DEFAULT '{}'
    );
    CREATE INDEX consent_history_consent ON consent_history (consent, id);

    CREATE TABLE never_words (
      story uuid NOT NULL,
      word text NOT NULL,
      digest text NOT NULL,
      key_id text NOT NULL,
      PRIMARY KEY (story, word, digest)
    );
    CREATE TABLE never_word_changes (
      id bigserial PRIMARY KEY,
      story uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      actor uuid,
      what text NOT NULL CHECK (what IN ('entered', 'cleared'))
    );
    CREATE TABLE never_word_hits (
      collection text NOT NULL,
      document uuid NOT NULL,
      locale text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (collection, document, locale)
    );
  `)
  for (const table of APPEND_ONLY)
    await db.execute(sql`
      CREATE TRIGGER ${sql.identifier(`${table}_is_append_only`)} BEFORE UPDATE OR DELETE ON ${sql.identifier(table)}
        FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_reviews();
      CREATE TRIGGER ${sql.identifier(`${table}_is_not_emptied`)} BEFORE TRUNCATE ON ${sql.identifier(table)}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_reviews();
    `)
  await giveSamplesAConsent(db)
  await db.execute(sql`
    CREATE FUNCTION hold_without_consent() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      story_id uuid;
      uncovered text;
    BEGIN
      IF TG_TABLE_NAME = 'stories' THEN story_id := NEW.id; ELSE story_id := NEW._parent_id; END IF;
      -- As it stands at the end, not as this row was written on the way there.
      SELECT text._locale::text INTO uncovered
      FROM stories_locales text JOIN stories story ON story.id = text._parent_id
      WHERE text._parent_id = story_id
        AND text._status = 'published' AND NOT consent_covers(story.consent_id, text._locale::text)
        AND position(text._parent_id::text || ':' || text._locale::text
          IN coalesce(current_setting('campaign.as_before', true), '')) = 0
      LIMIT 1;
      IF uncovered IS NOT NULL THEN
        RAISE EXCEPTION 'a story is public only under a consent' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER stories_locales_have_consent
      AFTER INSERT OR UPDATE ON stories_locales DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW._status = 'published') EXECUTE FUNCTION hold_without_consent();
    CREATE CONSTRAINT TRIGGER stories_have_consent
      AFTER UPDATE OF consent_id ON stories DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION hold_without_consent();
  `)
}

const APPEND_ONLY = ['consent_history', 'never_word_changes']

/**
 * Sample stories are about nobody, and say so; each gets a sample consent, so that a demo that was filled before goes on.
 * A story that is no sample gets none: whoever told it has to be asked, and until then it is not public.
 */
async function giveSamplesAConsent(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql`
    CREATE TEMPORARY TABLE sample_consents ON COMMIT DROP AS
      SELECT id AS story, gen_random_uuid() AS consent, row_number() OVER (ORDER BY created_at, id) AS number
      FROM stories WHERE is_sample;
    INSERT INTO consents (id, case_code, informed_how, informed_in, risks_explained, aid_independent, agreed_on,
        review_on, expires_on, is_sample)
      SELECT consent, 'XX-' || lpad((number % 10000)::text, 4, '0'), 'in_person', 'ru', true, true, today + interval '12 hours',
        today + interval '9 months 12 hours', today + interval '12 months 12 hours', true
      FROM sample_consents, (SELECT date_trunc('day', now(), 'UTC') AS today) days;
    INSERT INTO consents_scope ("order", parent_id, value) SELECT 1, consent, 'text' FROM sample_consents;
    INSERT INTO consents_channels ("order", parent_id, value) SELECT 1, consent, 'site' FROM sample_consents;
    INSERT INTO consents_languages ("order", parent_id, value)
      SELECT place, consent, language::enum_consents_languages
      FROM sample_consents, unnest(ARRAY['fr', 'en', 'ru', 'uk', 'de']) WITH ORDINALITY AS spoken (language, place);
    UPDATE stories SET consent_id = consent FROM sample_consents WHERE story = id;
    UPDATE _stories_v SET version_consent_id = consent FROM sample_consents WHERE story = parent_id;
    INSERT INTO consent_history (consent, event) SELECT consent, 'created' FROM sample_consents;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER stories_have_consent ON stories;
    DROP TRIGGER stories_locales_have_consent ON stories_locales;
    DROP FUNCTION hold_without_consent();
    DROP TABLE never_word_hits, never_word_changes, never_words, consent_history;
    DROP TRIGGER consents_stay_withdrawn ON consents;
    DROP FUNCTION keep_consent_withdrawn(), consent_covers(uuid, text);
    ALTER TABLE consents DROP CONSTRAINT consents_have_a_code, DROP CONSTRAINT consents_last_a_year,
      DROP CONSTRAINT consents_are_informed;
  `)
}
