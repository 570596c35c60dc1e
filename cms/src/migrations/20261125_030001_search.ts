import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Search (`src/search/`): of each public text its words as PostgreSQL finds them, and of each language the words that
 * stand in any of them. Rows follow the text by themselves: one whose text changed or is public no more does not outlive
 * the transaction, and a word goes with the last text it stood in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // A "trusted" extension: the owner of a database may have it, where the server has its files (Debian: postgresql-contrib).
  await db.execute(sql`
    DO $$ BEGIN
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
    EXCEPTION WHEN OTHERS THEN
      RAISE EXCEPTION USING MESSAGE = 'Search needs the extension pg_trgm, which this server does not have or this role '
        || 'may not add. Let an administrator of the server run: CREATE EXTENSION pg_trgm; in this database (package '
        || 'postgresql-contrib), then migrate again.', DETAIL = SQLERRM;
    END $$;
  `)
  await db.execute(sql`
    CREATE FUNCTION shown_texts(erased uuid[]) RETURNS TABLE (story uuid, language text) LANGUAGE sql STABLE AS $$
      SELECT s.id, t._locale::text FROM stories s JOIN stories_locales t ON t._parent_id = s.id
      WHERE t._status = 'published' AND t.slug IS NOT NULL AND NOT s.id = ANY (erased)
        AND NOT EXISTS (SELECT FROM hidden_stories h WHERE h.story = s.id)
        AND (s.consent_id, t._locale::text) IN (SELECT c.consent, c.language FROM covering_consents() c)
    $$;

    CREATE FUNCTION print_of_text(story uuid, language text) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT md5(concat_ws(chr(31), t.title, t.standfirst, t.pseudonym, t.pull_quote, t.body::text, s.region::text,
        (SELECT string_agg(m.value::text, ' ' ORDER BY m.value::text) FROM stories_themes m WHERE m.parent_id = s.id)))
      FROM stories s JOIN stories_locales t ON t._parent_id = s.id
      WHERE s.id = print_of_text.story AND t._locale::text = print_of_text.language
        AND t._status = 'published' AND t.slug IS NOT NULL
    $$;

    CREATE TABLE search_texts (
      story uuid NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      language text NOT NULL,
      made_by integer NOT NULL,
      made_of text NOT NULL,
      exact tsvector NOT NULL,
      stemmed tsvector NOT NULL,
      words text[] NOT NULL,
      PRIMARY KEY (story, language)
    );
    -- Ranking reads hundreds of them: taking them out of their wrapping took longer than all the rest.
    ALTER TABLE search_texts ALTER exact SET STORAGE EXTERNAL, ALTER stemmed SET STORAGE EXTERNAL;
    CREATE INDEX search_texts_stemmed ON search_texts USING gin (stemmed);
    CREATE INDEX search_texts_words ON search_texts USING gin (words);

    CREATE TABLE search_words (
      language text NOT NULL,
      word text NOT NULL,
      key text NOT NULL,
      PRIMARY KEY (language, word)
    );
    CREATE INDEX search_words_key ON search_words USING gin (key gin_trgm_ops);

    CREATE FUNCTION forget_changed_text() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE changed stories_locales := coalesce(NEW, OLD);
    BEGIN
      DELETE FROM search_texts kept
      WHERE kept.story = changed._parent_id AND kept.language = changed._locale::text
        AND kept.made_of IS DISTINCT FROM print_of_text(kept.story, kept.language);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER stories_locales_are_searched AFTER INSERT OR UPDATE OR DELETE ON stories_locales
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION forget_changed_text();

    CREATE FUNCTION forget_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM search_words kept USING (SELECT DISTINCT language, unnest(words) AS word FROM gone) AS left_over
      WHERE kept.language = left_over.language AND kept.word = left_over.word AND NOT EXISTS (
        SELECT FROM search_texts other WHERE other.language = kept.language AND other.words @> ARRAY[kept.word]
      );
      RETURN NULL;
    END $$;
    CREATE TRIGGER search_texts_give_words_back_on_delete AFTER DELETE ON search_texts
      REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_words();

    CREATE FUNCTION forget_replaced_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM search_words kept USING (
        SELECT language, unnest(words) AS word FROM gone EXCEPT SELECT language, unnest(words) FROM come
      ) AS left_over
      WHERE kept.language = left_over.language AND kept.word = left_over.word AND NOT EXISTS (
        SELECT FROM search_texts other WHERE other.language = kept.language AND other.words @> ARRAY[kept.word]
      );
      RETURN NULL;
    END $$;
    CREATE TRIGGER search_texts_give_words_back_on_update AFTER UPDATE ON search_texts
      REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION forget_replaced_words();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER stories_locales_are_searched ON stories_locales;
    DROP FUNCTION forget_changed_text();
    DROP TABLE search_texts;
    DROP TABLE search_words;
    DROP FUNCTION forget_words();
    DROP FUNCTION forget_replaced_words();
    DROP FUNCTION print_of_text(uuid, text);
    DROP FUNCTION shown_texts(uuid[]);
  `)
}
