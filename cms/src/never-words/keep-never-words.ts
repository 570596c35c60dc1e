import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { environment } from '../environment.ts'
import { checkNeverWord } from '../findings/never-words/check-never-word.ts'
import { NEVER_WORD_COUNT, type NeverWordFault } from '../findings/never-words/never-word-limits.ts'
import { digestNeverWord } from '../findings/never-words/digest-never-word.ts'
import { keyIdOf } from '../findings/never-words/key-id.ts'
import { EVERY_TEXT, type NeverWordsOwner } from './never-words-of.ts'
import { searchPublicTexts } from './search-public-texts.ts'

export type NeverWordsKept =
  /** `count`: how many words are kept now. `publicHits`: public texts in which one of them stands. */
  | { outcome: 'kept'; count: number; publicHits: number }
  /** Nothing was kept. `line`: from 1, in the order they were sent; never the word. */
  | { outcome: 'refused_words'; faults: { line: number; fault: NeverWordFault }[] }
  | { outcome: 'too_many' }

/**
 * Seals words that must never stand in a story, or in any text. All of them or none; the same word twice is one.
 * Public texts are searched at once: those in which one stands are told to reviewers. `req.user`: who enters them.
 */
export async function keepNeverWords(
  req: PayloadRequest,
  owner: NeverWordsOwner,
  words: readonly string[],
): Promise<NeverWordsKept> {
  const key = new TextEncoder().encode(environment.NEVER_WORDS_KEY)
  const faults = words.flatMap((word, at) => {
    const fault = checkNeverWord(word, key)
    return fault === null ? [] : [{ line: at + 1, fault }]
  })
  if (faults.length > 0) return { outcome: 'refused_words', faults }
  const most = owner === EVERY_TEXT ? NEVER_WORD_COUNT.ofAll : NEVER_WORD_COUNT.ofStory
  if ((await countNeverWords(req, owner)).count + words.length > most) return { outcome: 'too_many' }

  await initTransaction(req)
  try {
    const database = await databaseOf(req)
    const keyId = keyIdOf(key)
    for (const word of words) {
      const digests = [...new Set(digestNeverWord(word, key))].toSorted()
      const sealed = createHash('sha256').update(digests.join(' ')).digest('hex').slice(0, 32)
      for (const digest of digests)
        await database.execute(sql`
          insert into never_words (story, word, digest, key_id) values (${owner}, ${sealed}, ${digest}, ${keyId})
          on conflict do nothing
        `)
    }
    await recordChange(req, owner, 'entered')
    const publicHits = await searchPublicTexts(req, owner)
    const { count } = await countNeverWords(req, owner)
    await commitTransaction(req)
    return { outcome: 'kept', count, publicHits }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Takes back all the words of a story, or of all texts: one alone cannot be told from the others. */
export async function clearNeverWords(req: PayloadRequest, owner: NeverWordsOwner): Promise<{ outcome: 'cleared' }> {
  await initTransaction(req)
  try {
    const database = await databaseOf(req)
    await database.execute(sql`delete from never_words where story = ${owner}`)
    await database.execute(
      owner === EVERY_TEXT
        ? sql`delete from never_word_hits`
        : sql`delete from never_word_hits where collection = 'stories' and document = ${owner}`,
    )
    await recordChange(req, owner, 'cleared')
    await commitTransaction(req)
    return { outcome: 'cleared' }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
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

async function recordChange(req: PayloadRequest, owner: NeverWordsOwner, what: 'entered' | 'cleared'): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into never_word_changes (story, actor, what) values (${owner}, ${req.user?.id ?? null}, ${what})
  `)
}
