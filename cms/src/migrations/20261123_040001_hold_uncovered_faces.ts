import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const TEXTS = ['stories', 'pages', 'campaigns'] as const

/**
 * The database's half of the rule about faces (`src/media/face-state.ts`): no public text names a picture in which a
 * face is not covered, from whichever side it came about. Its id is looked for anywhere in the rows of the text, so that
 * no field is forgotten. Pictures from before there was a search (`not_scanned`) are left where they are: a text can
 * always be taken down, which writes its other languages anew; the gate lets none into a new publication.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE held_pictures ADD CONSTRAINT held_pictures_media_fk
      FOREIGN KEY (media) REFERENCES media (id) ON DELETE CASCADE;

    CREATE FUNCTION hold_uncovered_faces() RETURNS trigger LANGUAGE plpgsql AS $$
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

    CREATE FUNCTION hold_public_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      written text;
      is_shown boolean;
    BEGIN
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

    CREATE CONSTRAINT TRIGGER media_with_faces_are_not_public
      AFTER INSERT OR UPDATE ON media DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.face_state IN ('scan_failed', 'faces_found', 'expired'))
      EXECUTE FUNCTION hold_public_pictures();
  `)
  for (const text of TEXTS)
    await db.execute(sql`
      CREATE CONSTRAINT TRIGGER ${sql.identifier(`${text}_show_no_uncovered_faces`)}
        AFTER INSERT OR UPDATE ON ${sql.identifier(`${text}_locales`)} DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW._status = 'published') EXECUTE FUNCTION hold_uncovered_faces(${sql.raw(`'${text}'`)});
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const text of TEXTS)
    await db.execute(
      sql`DROP TRIGGER ${sql.identifier(`${text}_show_no_uncovered_faces`)} ON ${sql.identifier(`${text}_locales`)}`,
    )
  await db.execute(sql`
    DROP TRIGGER media_with_faces_are_not_public ON media;
    DROP FUNCTION hold_public_pictures();
    DROP FUNCTION hold_uncovered_faces();
    ALTER TABLE held_pictures DROP CONSTRAINT held_pictures_media_fk;
  `)
}
