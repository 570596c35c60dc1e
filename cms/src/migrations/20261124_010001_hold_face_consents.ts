import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The database's half of the consent to show a face (`src/media/consented/`): who sent a picture does not decide alone
 * that it shows one; no public text shows a face that nobody agrees to now; what a picture without bytes was is in no
 * public text. Rows are asked as they stand at the end: taking a text down writes its other languages on the way.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE face_consents
      ADD CONSTRAINT face_consents_media_fk FOREIGN KEY (media) REFERENCES media (id) ON DELETE CASCADE,
      ADD CONSTRAINT face_consents_consent_fk FOREIGN KEY (consent) REFERENCES consents (id),
      ADD CONSTRAINT face_consents_take_two CHECK (shown_by <> sent_by),
      ADD CONSTRAINT face_consents_are_somewhere CHECK (x >= 0 AND y >= 0 AND width > 0 AND height > 0);

    CREATE FUNCTION shows_faces(picture uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT count(*) > 0 AND bool_and(
        c.withdrawn_at IS NULL
        AND (c.agreed_on AT TIME ZONE 'UTC')::date <= (now() AT TIME ZONE 'UTC')::date
        AND (c.expires_on AT TIME ZONE 'UTC')::date >= (now() AT TIME ZONE 'UTC')::date
        AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'photo')
        AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
      )
      FROM face_consents f JOIN consents c ON c.id = f.consent WHERE f.media = picture
    $$;

    CREATE OR REPLACE FUNCTION hold_uncovered_faces() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      whole text;
      own text;
    BEGIN
      EXECUTE format('SELECT to_jsonb(own)::text FROM %I own WHERE _parent_id = $1 AND _locale = $2 AND _status = ''published''',
        TG_ARGV[0] || '_locales') INTO own USING NEW._parent_id, NEW._locale;
      IF own IS NULL THEN RETURN NULL; END IF;
      EXECUTE format('SELECT to_jsonb(whole)::text FROM %I whole WHERE id = $1', TG_ARGV[0])
        INTO whole USING NEW._parent_id;
      whole := coalesce(whole, '') || own;
      IF EXISTS (
        SELECT 1 FROM media WHERE face_state::text IN ('scan_failed', 'faces_found', 'expired', 'consent_ended')
          AND position(id::text in whole) > 0
      ) THEN
        RAISE EXCEPTION 'a picture with a face is public only once it is covered' USING ERRCODE = 'restrict_violation';
      END IF;
      -- What is public already and written back as it was is let through: taking down another language is never refused,
      -- and readers get no file of it.
      IF position(NEW._parent_id::text || ':' || NEW._locale::text
          IN coalesce(current_setting('campaign.as_before', true), '')) = 0
        AND EXISTS (
          SELECT 1 FROM media WHERE face_state::text = 'consented' AND position(id::text in whole) > 0 AND NOT shows_faces(id)
        )
      THEN
        RAISE EXCEPTION 'a face is public only under a consent' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NULL;
    END $$;

    CREATE OR REPLACE FUNCTION hold_public_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      written text;
      is_shown boolean;
    BEGIN
      IF NEW.face_state::text NOT IN ('scan_failed', 'faces_found', 'expired', 'consent_ended') THEN RETURN NULL; END IF;
      FOREACH written IN ARRAY ARRAY['stories', 'pages', 'campaigns'] LOOP
        EXECUTE format(
          'SELECT EXISTS (SELECT 1 FROM %I whole JOIN %I own ON own._parent_id = whole.id
             WHERE own._status = ''published''
               AND position($1 in to_jsonb(whole)::text || to_jsonb(own)::text) > 0)',
          written, written || '_locales')
          INTO is_shown USING NEW.id::text;
        IF is_shown THEN
          RAISE EXCEPTION 'a picture with a face is public only once it is covered' USING ERRCODE = 'restrict_violation';
        END IF;
      END LOOP;
      RETURN NULL;
    END $$;
    -- Without a condition on the column: PostgreSQL changes the type of no column that a trigger is made with.
    DROP TRIGGER media_with_faces_are_not_public ON media;
    CREATE CONSTRAINT TRIGGER media_with_faces_are_not_public
      AFTER INSERT OR UPDATE ON media DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION hold_public_pictures();

    ALTER TABLE consent_history DROP CONSTRAINT consent_history_event_check,
      ADD CONSTRAINT consent_history_event_check CHECK (event IN ('created', 'changed', 'withdrawn', 'taken_down_expired',
        'taken_down_withdrawn', 'face_shown', 'faces_destroyed'));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    UPDATE media SET face_state = 'expired' WHERE face_state = 'consent_ended';
    SET CONSTRAINTS ALL IMMEDIATE;

    ALTER TABLE consent_history DROP CONSTRAINT consent_history_event_check,
      ADD CONSTRAINT consent_history_event_check CHECK (event IN ('created', 'changed', 'withdrawn', 'taken_down_expired',
        'taken_down_withdrawn')) NOT VALID;

    CREATE OR REPLACE FUNCTION hold_uncovered_faces() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE whole text;
    BEGIN
      EXECUTE format('SELECT to_jsonb(whole)::text FROM %I whole WHERE id = $1', TG_ARGV[0])
        INTO whole USING NEW._parent_id;
      whole := coalesce(whole, '') || to_jsonb(NEW)::text;
      IF EXISTS (
        SELECT 1 FROM media WHERE face_state IN ('scan_failed', 'faces_found', 'expired') AND position(id::text in whole) > 0
      ) THEN
        RAISE EXCEPTION 'a picture with a face is public only once it is covered' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NULL;
    END $$;
    DROP FUNCTION shows_faces(uuid);
    ALTER TABLE face_consents DROP CONSTRAINT face_consents_are_somewhere, DROP CONSTRAINT face_consents_take_two,
      DROP CONSTRAINT face_consents_consent_fk, DROP CONSTRAINT face_consents_media_fk;
  `)
}
