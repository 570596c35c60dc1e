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
  content: Pick<Content, 'shared'>,
): Promise<KeptNeverWords> {
  const wordsOf = await readNeverWordsOfMany(req, collection, new Map([[document, content]]))
  return wordsOf(document)
}

/** The same of many texts of a collection, by the ids of their documents, with one question to the database. */
export async function readNeverWordsOfMany(
  req: PayloadRequest,
  collection: ReviewedText['collection'],
  contents: ReadonlyMap<string, Pick<Content, 'shared'>>,
): Promise<(document: string) => KeptNeverWords> {
  const key = new TextEncoder().encode(environment.NEVER_WORDS_KEY)
  const keyId = keyIdOf(key)
  const ownersOf = (document: string) => [
    EVERY_TEXT,
    ...(collection === 'stories' ? [document] : storiesIn(contents.get(document)?.shared['stories'])),
  ]
  const owners = [...new Set([EVERY_TEXT, ...[...contents.keys()].flatMap(ownersOf)])]
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ story: string; digest: string; key_id: string }>(sql`
    select story, digest, key_id from never_words
    where story in (${sql.join(
      owners.map((story) => sql`${story}::uuid`),
      sql`, `,
    )})
  `)
  const byOwner = new Map<string, typeof rows>()
  for (const row of rows) {
    const kept = byOwner.get(row.story)
    if (kept) kept.push(row)
    else byOwner.set(row.story, [row])
  }
  const gather = (of: readonly string[]): KeptNeverWords => {
    const kept = of.flatMap((owner) => byOwner.get(owner) ?? [])
    const digests = new Set(kept.filter((row) => row.key_id === keyId).map(({ digest }) => digest))
    return { digests, key, isReadable: kept.every((row) => row.key_id === keyId) }
  }
  const ofAll = gather([EVERY_TEXT])
  return (document) => {
    const own = ownersOf(document)
    return own.some((owner) => owner !== EVERY_TEXT && byOwner.has(owner)) ? gather(own) : ofAll
  }
}

function storiesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
}
