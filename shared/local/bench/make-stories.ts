import pg from 'pg'
import { LOCALES } from '@campaign/shared/locales/locales.ts'

export type StoriesPlan = { databaseUrl: string; stories: number; pictures: number }

/**
 * Fills the newsroom with stories as they are after some years: each in five languages, half of them public, with three
 * versions, edits, approvals and where they stand; and with rows of pictures. They say what the sample stories say. The
 * database writes them itself, past its triggers: nobody approved them, and nobody reads them on a site.
 */
export async function makeStories({ databaseUrl, stories, pictures }: StoriesPlan): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL session_replication_role = replica`)
    for (const statement of statements(stories, pictures)) await client.query(statement)
    await client.query('COMMIT')
    await client.query('VACUUM (ANALYZE)')
  } finally {
    await client.end()
  }
}

const HASH = (of: string): string => `md5(${of}) || md5(${of} || 'more')`

function statements(stories: number, pictures: number): string[] {
  return [
    `CREATE TEMPORARY TABLE made ON COMMIT DROP AS
     SELECT number, gen_random_uuid() AS id, now() - number * interval '3 hours' AS at
     FROM generate_series(1, ${stories}) AS number`,
    // The longest sample text of each language stands for all.
    `CREATE TEMPORARY TABLE sample ON COMMIT DROP AS
     SELECT locale::_locales AS locale, found.* FROM unnest(array['${LOCALES.join("','")}']) AS locale,
       LATERAL (SELECT standfirst, body, pull_quote, pseudonym FROM stories_locales WHERE body IS NOT NULL
         ORDER BY _locale::text = locale DESC, length(body::text) DESC LIMIT 1) AS found`,
    `CREATE TEMPORARY TABLE said ON COMMIT DROP AS
     SELECT made.id, made.number, sample.*, 'Récit ' || number || ' ' || locale AS title,
       CASE WHEN number % 2 = 0 THEN 'published' ELSE 'draft' END AS status
     FROM made, sample`,
    // Each under a consent of its own: without one a site's next question takes it down. No code is drawn with a Q.
    `CREATE TEMPORARY TABLE agreed ON COMMIT DROP AS
     SELECT made.id AS story, gen_random_uuid() AS consent, number, given.consent AS given
     FROM made, (SELECT consent FROM covering_consents() GROUP BY consent ORDER BY count(*) DESC LIMIT 1) AS given`,
    `INSERT INTO consents
     SELECT one.* FROM agreed JOIN consents pattern ON pattern.id = agreed.given, LATERAL jsonb_populate_record(pattern,
       jsonb_build_object('id', agreed.consent, 'case_code', 'QQ-' || lpad(number::text, 4, '0'))) AS one`,
    ...['scope', 'languages', 'channels'].map(
      (list) => `INSERT INTO consents_${list} ("order", parent_id, value)
     SELECT given."order", agreed.consent, given.value FROM agreed JOIN consents_${list} given ON given.parent_id = agreed.given`,
    ),
    `INSERT INTO stories (id, region, season, year, told_in, is_sample, consent_id, updated_at, created_at)
     SELECT id, 'undisclosed', 'winter', 2024, 'ru', true, consent, at, at FROM made JOIN agreed ON story = id`,
    `INSERT INTO stories_locales (title, slug, standfirst, body, pull_quote, pseudonym, _status, _locale, _parent_id)
     SELECT title, 'recit-' || number, standfirst, body, pull_quote, pseudonym, status::enum_stories_status, locale, id
     FROM said`,
    `CREATE TEMPORARY TABLE versions ON COMMIT DROP AS
     SELECT gen_random_uuid() AS version, id, number, at + round * interval '20 minutes' AS at, round = 3 AS latest
     FROM made, generate_series(1, 3) AS round`,
    `INSERT INTO _stories_v (id, parent_id, version_region, version_season, version_year, version_told_in,
       version_is_sample, version_updated_at, version_created_at, created_at, updated_at, latest)
     SELECT version, id, 'undisclosed', 'winter', 2024, 'ru', true, at, at, at, at, CASE WHEN latest THEN true END
     FROM versions`,
    `INSERT INTO _stories_v_locales (version_title, version_slug, version_standfirst, version_body, version_pull_quote,
       version_pseudonym, version__status, _locale, _parent_id)
     SELECT title, 'recit-' || said.number, standfirst, body, pull_quote, pseudonym,
       status::enum__stories_v_version_status, locale, version
     FROM said JOIN versions USING (id)`,
    `INSERT INTO text_sources (document, collection, locale) SELECT id, 'stories', 'fr' FROM made`,
    `INSERT INTO text_states (collection, document, locale, text, public_text, ready_text, ready_source)
     SELECT 'stories', id, locale, ${HASH('title')}, CASE WHEN status = 'published' THEN ${HASH('title')} END,
       CASE WHEN number % 3 > 0 OR status = 'published' THEN ${HASH('title')} END,
       CASE WHEN locale = 'fr' THEN NULL WHEN number % 10 = 0 THEN 'older'
         ELSE ${HASH(`'Récit ' || number || ' fr'`)} END
     FROM said WHERE locale = 'fr' OR number % 7 > 0`,
    `INSERT INTO text_edits (collection, document, locale, editor, at)
     SELECT 'stories', id, locale, (SELECT id FROM users ORDER BY id LIMIT 1), now() - number * interval '3 hours'
     FROM said, generate_series(1, 3)`,
    `INSERT INTO text_approvals (collection, document, locale, hash, through)
     SELECT 'stories', id, locale, ${HASH('title')}, CASE WHEN number % 5 = 0 THEN 0 ELSE 2000000000 END FROM said`,
    `CREATE TEMPORARY TABLE shown ON COMMIT DROP AS
     SELECT gen_random_uuid() AS id, number FROM generate_series(1, ${pictures}) AS number`,
    `INSERT INTO media (id, filename, mime_type, filesize, width, height, updated_at, created_at)
     SELECT id, md5('picture' || number) || '.webp', 'image/webp', 80000, 2560, 1700, now(), now() FROM shown`,
    `INSERT INTO media_locales (alt, _locale, _parent_id) SELECT 'Un horizon ' || number, 'fr', id FROM shown`,
  ]
}
