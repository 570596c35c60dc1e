import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { inTransaction, type Books } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { checkNeverWords } from '../findings/never-words/check-never-word.ts'
import { NEVER_WORD_COUNT, type NeverWordFault } from '../findings/never-words/never-word-limits.ts'
import { digestNeverWord } from '../findings/never-words/digest-never-word.ts'
import { keyIdOf } from '../findings/never-words/key-id.ts'
import { changeWhatGateSees } from '../review/gate-lock.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { askForSearch } from './ask-for-search.ts'
import { EVERY_TEXT, type NeverWordsOwner } from './never-words-of.ts'
import { searchTextsOf } from './search-texts-of.ts'

export type NeverWordsKept =
  /** `count`: how many words are kept now. `publicHits`: public texts in which one of them stands. */
  | { outcome: 'kept'; count: number; publicHits: number }
  /** The worker looks through what is public (`never-word-search.ts` says how far it is). */
  | { outcome: 'kept_and_searching'; count: number }
  /** Nothing was kept. `line`: from 1, in the order they were sent; never the word. */
  | { outcome: 'refused_words'; faults: { line: number; fault: NeverWordFault }[] }
  | { outcome: 'too_many' }

/**
 * Seals words that must never stand in a story, or in any text. All of them or none; the same word twice is one. From the
 * commit on the gate refuses them. Whether one is public already is found out at once for a story's own words, and by the
 * worker for those of all texts. `req.user`: who enters them.
 */
export async function keepNeverWords(
  req: PayloadRequest,
  owner: NeverWordsOwner,
  words: readonly string[],
): Promise<NeverWordsKept> {
  const key = new TextEncoder().encode(environment.NEVER_WORDS_KEY)
  const faults = checkNeverWords(words, key).flatMap((fault, at) => (fault === null ? [] : [{ line: at + 1, fault }]))
  if (faults.length > 0) return { outcome: 'refused_words', faults }
  const most = owner === EVERY_TEXT ? NEVER_WORD_COUNT.ofAll : NEVER_WORD_COUNT.ofStory
  if ((await countNeverWords(req, owner)).count + words.length > most) return { outcome: 'too_many' }

  const by = req.user?.id ?? null
  await inTransaction(poolOf(req), async (transaction) => {
    await changeWhatGateSees(transaction)
    await sealWords(transaction, owner, words)
    await recordChange(transaction, { owner, by, what: 'entered' })
    if (owner === EVERY_TEXT) await askForSearch(transaction, by)
  })
  const { count } = await countNeverWords(req, owner)
  if (owner === EVERY_TEXT) return { outcome: 'kept_and_searching', count }
  return { outcome: 'kept', count, publicHits: await searchTextsOf(req, owner) }
}

async function sealWords(transaction: Books, owner: NeverWordsOwner, words: readonly string[]): Promise<void> {
  const key = new TextEncoder().encode(environment.NEVER_WORDS_KEY)
  const seals = words.flatMap((word) => {
    const digests = [...new Set(digestNeverWord(word, key))].toSorted()
    const sealed = createHash('sha256').update(digests.join(' ')).digest('hex').slice(0, 32)
    return digests.map((digest) => ({ word: sealed, digest }))
  })
  await transaction.query(
    `INSERT INTO never_words (story, word, digest, key_id)
     SELECT $1, word, digest, $2 FROM unnest($3::text[], $4::text[]) AS sealed (word, digest) ON CONFLICT DO NOTHING`,
    [owner, keyIdOf(key), seals.map(({ word }) => word), seals.map(({ digest }) => digest)],
  )
}

/**
 * Takes back all the words of a story, or of all texts: one alone cannot be told from the others. Texts that were named
 * for one of them are judged anew, for another word may stand there too.
 */
export async function clearNeverWords(req: PayloadRequest, owner: NeverWordsOwner): Promise<{ outcome: 'cleared' }> {
  const by = req.user?.id ?? null
  await inTransaction(poolOf(req), async (transaction) => {
    await transaction.query('DELETE FROM never_words WHERE story = $1', [owner])
    await recordChange(transaction, { owner, by, what: 'cleared' })
    if (owner === EVERY_TEXT) await askForSearch(transaction, by)
  })
  if (owner !== EVERY_TEXT) await searchTextsOf(req, owner)
  return { outcome: 'cleared' }
}

export type NeverWordsCount = { count: number; isReadable: boolean }

/** All that anybody is told of them. */
export async function countNeverWords(req: PayloadRequest, owner: NeverWordsOwner): Promise<NeverWordsCount> {
  const keyId = keyIdOf(new TextEncoder().encode(environment.NEVER_WORDS_KEY))
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: string; foreign: string }>(sql`
    select count(distinct word) as count, count(*) filter (where key_id <> ${keyId}) as foreign
    from never_words where story = ${owner}
  `)
  return { count: Number(rows[0]?.count ?? 0), isReadable: Number(rows[0]?.foreign ?? 0) === 0 }
}

type Change = { owner: NeverWordsOwner; by: string | null; what: 'entered' | 'cleared' }

async function recordChange(transaction: Books, { owner, by, what }: Change): Promise<void> {
  await transaction.query('INSERT INTO never_word_changes (story, actor, what) VALUES ($1, $2, $3)', [owner, by, what])
}
