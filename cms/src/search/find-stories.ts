import { LONGEST_QUERY, RESULTS_A_PAGE, type SearchAnswer, type SearchHit } from '@campaign/shared/content/search.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { readTombstones } from '../withdrawal/tombstones.ts'
import { beginLike, countHits, findHits, findMarked, type FoundText } from './find-hits.ts'
import { findShown, type Shown } from './find-shown.ts'
import { STEMMER } from './languages.ts'
import { makeExcerpt, markWords, type Paragraph } from './make-excerpt.ts'
import { parseQuery, withoutCommonWords, writeQuery, type Term } from './parse-query.ts'
import { readPublicText } from './read-public-text.ts'
import { findKin, findMeant } from './suggest-words.ts'
import { swapLayout } from './swap-layout.ts'
import { findWords, visibleText } from './words.ts'
import { writeTsquery, type WrittenQuery } from './write-tsquery.ts'

/** `page`: from 1. */
export type Question = { query: string; locale: Locale; page: number }

type Found = { total: number; page: number; hits: SearchHit[] }

/** In milliseconds, of several: a reader's question never holds a connection for longer. */
const LONGEST_STATEMENT = 1000

/** What PostgreSQL reckons a look at every text to cost leaves out that its words are kept elsewhere. */
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL statement_timeout = ${LONGEST_STATEMENT};
  SET LOCAL enable_seqscan = off; SET LOCAL jit = off`

/**
 * Looks for stories in one language, in what readers of it see at this moment. Every word has to stand in a story, in
 * whatever form; where none has them all, what may have been meant is looked for instead. Nothing of the question is
 * written down anywhere. Throws when PostgreSQL does not answer in time.
 */
export async function findStories(books: BooksPool, { query, locale, page }: Question): Promise<SearchAnswer> {
  if ([...query].length > LONGEST_QUERY) return { outcome: 'too_long' }
  const typed = parseQuery(query, locale)
  if (!wantsWords(typed)) return { outcome: 'no_words' }
  const terms = withoutCommonWords(typed, locale)
  if (!wantsWords(terms)) return { outcome: 'only_common_words' }
  const erased = await readTombstones()
  return inTransaction(
    books,
    async (transaction) => {
      const shown = await findShown(transaction, locale, erased)
      return look(transaction, { query, terms }, { locale, shown, page })
    },
    BEGIN,
  )
}

function wantsWords(terms: readonly Term[]): boolean {
  return terms.some(({ isExcluded }) => !isExcluded)
}

type Looking = Shown & { page: number }

async function look(
  books: Books,
  { query, terms }: { query: string; terms: readonly Term[] },
  looking: Looking,
): Promise<SearchAnswer> {
  const written = await write(books, terms, looking)
  if (written.stemmed === '') return { outcome: 'only_common_words' }
  const found = await findPage(books, written, looking)
  if (found.total > 0) return { outcome: 'found', ...found, corrected: null }

  const swapped = swapLayout(query, looking.locale)
  if (swapped !== null) {
    const meant = withoutCommonWords(parseQuery(swapped, looking.locale), looking.locale)
    const foundSwapped = wantsWords(meant) ? await findTerms(books, meant, looking) : null
    if (foundSwapped !== null) return { outcome: 'found', ...foundSwapped, corrected: writeQuery(meant) }
  }
  const totals = await countHits(books, written.each, looking)
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const known = wanted.map((term, at) => ({ word: writeQuery([term]), total: totals[at] ?? 0 }))
  const corrected = await correct(books, terms, { ...looking, unknown: wanted.filter((_, at) => totals[at] === 0) })
  if (corrected !== null) {
    const foundCorrected = await findTerms(books, corrected, looking)
    if (foundCorrected !== null) return { outcome: 'found', ...foundCorrected, corrected: writeQuery(corrected) }
  }
  return { outcome: 'nothing_found', alone: wanted.length > 1 ? known.filter(({ total }) => total > 0) : [] }
}

async function write(books: Books, terms: readonly Term[], { locale, shown }: Shown): Promise<WrittenQuery> {
  const words = terms.filter(({ isExcluded, isPhrase }) => !isExcluded && !isPhrase).flatMap((term) => term.words)
  const kin = await findKin(books, { words: [...new Set(words)], locale, shown })
  return writeTsquery(books, terms, { locale, kin })
}

/** Null where nothing is found. */
async function findTerms(books: Books, terms: readonly Term[], looking: Looking): Promise<Found | null> {
  const written = await write(books, terms, looking)
  if (written.stemmed === '') return null
  const found = await findPage(books, written, looking)
  return found.total === 0 ? null : found
}

/** With what was probably meant in the place of each word that stands nowhere; null where nothing is known to be. */
async function correct(
  books: Books,
  terms: readonly Term[],
  { unknown, locale, shown }: Shown & { unknown: readonly Term[] },
): Promise<Term[] | null> {
  const words = [...new Set(unknown.flatMap((term) => term.words))]
  const meant = await findMeant(books, { words, locale, shown })
  if (meant.size === 0) return null
  return terms.map((term) =>
    unknown.includes(term) ? { ...term, words: term.words.map((word) => meant.get(word)?.[0] ?? word) } : term,
  )
}

async function findPage(books: Books, written: WrittenQuery, looking: Looking): Promise<Found> {
  const { total, texts } = await findHits(books, written, looking)
  const last = Math.max(1, Math.ceil(total / RESULTS_A_PAGE))
  if (texts.length === 0 && total > 0) return findPage(books, written, { ...looking, page: last })
  return { total, page: Math.min(looking.page, last), hits: await describeHits(books, texts, { written, looking }) }
}

async function describeHits(
  books: Books,
  texts: readonly FoundText[],
  { written, looking }: { written: WrittenQuery; looking: Looking },
): Promise<SearchHit[]> {
  const { locale } = looking
  const likely = beginLike(written.any, locale)
  const readParagraph = (words: string): Paragraph => {
    const text = visibleText(words)
    return { text, words: findWords(text, locale, likely) }
  }
  const read = texts.map(({ id, title, standfirst, body }) => ({
    id,
    ...{ title: readParagraph(title), standfirst: readParagraph(standfirst) },
    paragraphs: readPublicText(body).map(readParagraph),
  }))
  const asked = new Set(
    read.flatMap(({ title, standfirst, paragraphs }) =>
      [title, standfirst, ...paragraphs].flatMap((part) => part.words.map(({ word }) => word)),
    ),
  )
  const marked = await findMarked(books, [...asked], { any: written.any, stemmer: STEMMER[locale] })
  return read.map(({ id, title, standfirst, paragraphs }) => ({
    id,
    title: markWords(title.text, marked, locale),
    excerpt: makeExcerpt(paragraphs, marked, locale) ?? markWords(standfirst.text, marked, locale),
  }))
}
