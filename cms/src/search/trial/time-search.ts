import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { inTransaction, type BooksPool } from '../../donations/books.ts'
import { findStories } from '../find-stories.ts'
import { followPublicTexts } from '../follow-public-texts.ts'
import { indexStory } from '../index-story.ts'
import { timeDatabase } from './time-database.ts'
import { varyTexts, vocabularyOf } from './vary-texts.ts'

export type Spread = { p50: number; p95: number; p99: number }
type Asked = { locale: Locale; query: string }
/** `database`: what of it PostgreSQL took. `page`: the same questions to the site, over HTTP. */
export type Timed = { whole: Spread; database: Spread; page: Spread }

/** All in milliseconds. `texts`: how many are in the index. */
export type SearchTimes = {
  texts: number
  filling: number
  found: Timed
  tolerant: Timed
  nothing: Timed
  indexing: Spread
}

const TIMES = 200
const INDEXED = 60
const WARM_UP = 10

/** How long searches take over what the database holds, each text with words of its own; and what a publication costs more. */
export async function timeSearch(books: BooksPool, siteUrl: string): Promise<SearchTimes> {
  await varyTexts(books)
  const began = performance.now()
  await followPublicTexts(books)
  const filling = performance.now() - began
  await books.query('VACUUM (ANALYZE)')
  const { rows } = await books.query<{ count: string }>('SELECT count(*) FROM search_texts')
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, vocabularyOf(locale)]))
  const wordOf = (locale: string, at: number): string => words[locale]?.[at] ?? ''
  const times = (question: (locale: string, time: number) => string): Promise<Timed> => {
    const questions = Array.from({ length: TIMES }, (_, time) => {
      const locale = LOCALES[time % LOCALES.length] ?? 'fr'
      return { locale, query: question(locale, time) }
    })
    return timeQuestions(books, siteUrl, questions)
  }
  return {
    texts: Number(rows[0]?.count),
    filling,
    // One frequent word and one rarer: hundreds of texts to weigh.
    found: await times((locale, time) => `${wordOf(locale, time % 60)} ${wordOf(locale, 40 + time * 3)}`),
    tolerant: await times((locale, time) => misspell(wordOf(locale, 300 + time * 11))),
    nothing: await times((locale, time) => `${wordOf(locale, time % 60)} qxqxzw${time}`),
    indexing: await timeIndexing(books),
  }
}

async function timeQuestions(books: BooksPool, siteUrl: string, questions: Asked[]): Promise<Timed> {
  const whole: number[] = []
  const database: number[] = []
  const timed = timeDatabase(books)
  for (const [at, question] of [...questions.slice(0, WARM_UP), ...questions].entries()) {
    timed.taken()
    const began = performance.now()
    await findStories(timed.books, { ...question, page: 1 })
    if (at < WARM_UP) continue
    whole.push(performance.now() - began)
    database.push(timed.taken())
  }
  return { whole: spreadOf(whole), database: spreadOf(database), page: await timePages(siteUrl, questions) }
}

/** Through the site and the CMS, one question after the other, as a reader waits for it. */
async function timePages(siteUrl: string, questions: Asked[]): Promise<Spread> {
  const taken: number[] = []
  for (const [at, { locale, query }] of [...questions.slice(0, WARM_UP), ...questions].entries()) {
    const began = performance.now()
    const answer = await fetch(`${siteUrl}/${locale}/search?q=${encodeURIComponent(query)}`)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`a search was answered ${answer.status}`)
    if (at >= WARM_UP) taken.push(performance.now() - began)
  }
  return spreadOf(taken)
}

/** One language of a story described anew, as when it is published. */
async function timeIndexing(books: BooksPool): Promise<Spread> {
  const { rows } = await books.query<{ story: string }>(
    `SELECT story FROM search_texts WHERE language = 'fr' LIMIT $1`,
    [INDEXED],
  )
  const taken: number[] = []
  for (const [at, { story }] of [...rows.slice(0, WARM_UP), ...rows].entries()) {
    const began = performance.now()
    await inTransaction(books, async (transaction) => {
      await transaction.query(`UPDATE search_texts SET made_of = '' WHERE story = $1 AND language = 'fr'`, [story])
      await indexStory(transaction, story, [])
    })
    if (at >= WARM_UP) taken.push(performance.now() - began)
  }
  return spreadOf(taken)
}

function spreadOf(taken: readonly number[]): Spread {
  const sorted = taken.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

function misspell(word: string): string {
  return word.slice(0, 3) + word.slice(4)
}
