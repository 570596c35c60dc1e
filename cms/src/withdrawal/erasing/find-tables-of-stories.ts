import type { Books } from '../../donations/books.ts'

/** What is about stories without hanging on one by a foreign key. */
const BESIDE = [
  ...['payload_locked_documents', 'payload_preferences', 'public_addresses', 'text_approvals', 'text_saves'],
  ...['text_states', 'text_sources', 'source_texts', 'planned_publications', 'hidden_stories', 'shown_pictures'],
  ...[
    'never_words',
    'never_word_hits',
    'consent_lapses',
    'search_texts',
    'search_words',
    'returned_texts',
    'pgboss.job',
  ],
]

/**
 * The tables in which an erased story stood, or what a text said before: those of stories, of versions of texts and of
 * pictures with all that hangs on them, as the database says it, and those beside them. `bytes`: with indexes and what is stored apart.
 */
export async function findTablesOfStories(books: Books): Promise<{ table: string; bytes: number }[]> {
  const { rows } = await books.query<{ table: string; bytes: string }>(
    `WITH RECURSIVE hanging AS (
       SELECT unnest(ARRAY['stories', '_stories_v', '_pages_v', '_campaigns_v', '_spending_v', 'media']::regclass[])::oid AS id
       UNION SELECT key.conrelid FROM pg_constraint key JOIN hanging ON key.confrelid = hanging.id
         JOIN pg_attribute part ON part.attrelid = key.conrelid AND part.attnum = key.conkey[1]
       WHERE key.contype = 'f' AND part.attname IN ('parent_id', '_parent_id')
     ), meant AS (
       SELECT id FROM hanging UNION SELECT to_regclass(name)::oid FROM unnest($1::text[]) AS name
     )
     SELECT id::regclass::text AS table, pg_total_relation_size(id) AS bytes FROM meant WHERE id IS NOT NULL ORDER BY 1`,
    [BESIDE],
  )
  return rows.map(({ table, bytes }) => ({ table, bytes: Number(bytes) }))
}
