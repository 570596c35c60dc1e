import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The database's half of the end of pictures that nothing shows (`src/media/unused/`): what is left of one is in no public
 * text, as with the others whose bytes are gone. And when it was last looked for them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE unused_picture_rounds (
      is_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_only_row),
      done_at timestamptz NOT NULL
    );
    -- Of nothing at all the admin says "NaN".
    UPDATE media SET filesize = 0 WHERE face_state::text IN ('expired', 'consent_ended');
  `)
  await db.execute(sql.raw(holding(`'scan_failed', 'faces_found', 'expired', 'consent_ended', 'unused'`)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    UPDATE media SET face_state = 'expired' WHERE face_state = 'unused';
    SET CONSTRAINTS ALL IMMEDIATE;
    DROP TABLE unused_picture_rounds;
  `)
  await db.execute(sql.raw(holding(`'scan_failed', 'faces_found', 'expired', 'consent_ended'`)))
}

/** `states`: of a picture that is in no public text. */
function holding(states: string): string {
  return `
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
        SELECT 1 FROM media WHERE face_state::text IN (${states})
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
      IF NEW.face_state::text NOT IN (${states}) THEN RETURN NULL; END IF;
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
  `
}
