import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { environment } from '../environment.ts'
import type { Content } from '../review/describe-content.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { EVERY_TEXT } from './never-words-of.ts'
import { keyIdOf } from '../findings/never-words/key-id.ts'
import type { NeverWordsKey } from '../findings/never-words/seal.ts'

export type KeptNeverWords = {
  digests: ReadonlySet<string>
  key: NeverWordsKey
  /** False where some were sealed under another key: nobody can say whether they stand in a text. */
  isReadable: boolean
}

/**
 * The seals of all the words that must not stand in this text: those for every text, those of the story itself, and in
 * a campaign those of the stories it shows.
 */
export async function readNeverWords(
  req: PayloadRequest,
  { collection, document }: Pick<ReviewedText, 'collection' | 'document'>,
  { shared }: Pick<Content, 'shared'>,
): Promise<KeptNeverWords> {
  const stories = collection === 'stories' ? [document] : storiesIn(shared['stories'])
  const key = new TextEncoder().encode(environment.NEVER_WORDS_KEY)
  const keyId = keyIdOf(key)
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ digest: string; key_id: string }>(sql`
    select digest, key_id from never_words
    where story in (${sql.join(
      [EVERY_TEXT, ...stories].map((story) => sql`${story}::uuid`),
      sql`, `,
    )})
  `)
  const digests = new Set(rows.filter((row) => row.key_id === keyId).map(({ digest }) => digest))
  return { digests, key, isReadable: rows.every((row) => row.key_id === keyId) }
}

function storiesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
}
