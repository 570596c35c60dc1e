import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { STEMMER } from './languages.ts'
import { writeTerm, type Term } from './parse-query.ts'
import type { Suggestions } from './suggest-words.ts'

/** As PostgreSQL writes a `tsquery`; empty where nothing is asked. */
export type WrittenQuery = {
  /** What has to be found: stems of the words, and of their kin. */
  wide: string
  /** The same without kin. */
  stemmed: string
  /** The words as they were typed. */
  exact: string
  /** Any of them, for what is marked. */
  any: string
  /** For each term that is not excluded, by itself. */
  each: string[]
}

/**
 * Lets PostgreSQL make its queries of a question, in which at least one word is wanted. What was typed is handed over as
 * values, never as SQL.
 */
export async function writeTsquery(
  books: Books,
  terms: readonly Term[],
  { locale, kin }: { locale: Locale; kin: Suggestions },
): Promise<WrittenQuery> {
  const values: string[] = [STEMMER[locale]]
  const query = (configuration: string, text: string): string => {
    values.push(text)
    return `websearch_to_tsquery(${configuration}::regconfig, $${values.length})`
  }
  const exact = (words: readonly string[]) => query(`'simple'`, writeTerm(words, { bare: false }))
  const stemmed = (words: readonly string[]): string =>
    `(${[false, true].map((bare) => query('$1', writeTerm(words, { bare }))).join(' || ')})`
  const wide = ({ words }: Term): string => {
    const [word] = words
    const others = words.length === 1 && word !== undefined ? (kin.get(word) ?? []) : []
    return `(${[words, ...others.map((other) => [other])].map((form) => stemmed(form)).join(' || ')})`
  }
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const excluded = terms.filter(({ isExcluded }) => isExcluded)
  const unwanted = excluded.map(({ words }) => ` && !!${stemmed(words)}`).join('')
  const all = (parts: readonly string[]): string => parts.join(' && ')

  const { rows } = await books.query<WrittenQuery>(
    `SELECT ((${all(wanted.map((term) => wide(term)))})${unwanted})::text AS wide,
       (${all(wanted.map(({ words }) => stemmed(words)))})::text AS stemmed,
       (${all(wanted.map(({ words }) => exact(words)))})::text AS exact,
       (${wanted.flatMap((term) => wordsOf(term).map((one) => wide(one))).join(' || ')})::text AS any,
       ARRAY[${wanted.map(({ words }) => `${stemmed(words)}::text`).join(', ')}]::text[] AS each`,
    values,
  )
  if (rows[0] === undefined) throw new Error('a query was not written')
  return rows[0]
}

/** Each word of a phrase by itself. */
function wordsOf({ words, ...term }: Term): Term[] {
  return words.map((word) => ({ ...term, words: [word] }))
}
