import type { Locale } from '@campaign/shared/locales/locales.ts'
import { isCommonUkrainian } from './languages.ts'
import { bareWord, findWords, visibleText } from './words.ts'

/** One part of a question. `words`: as `findWords` gives them, never none. */
export type Term = { words: readonly string[]; isExcluded: boolean; isPhrase: boolean }

/** More than anybody types, few enough that no question is dear. */
const MOST_WORDS = 12

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“”', '‹': '›' }

/**
 * What was typed, in parts: words, "several words as they stand", and -words that must not occur. Whatever else is typed
 * counts for nothing; there is no question that is wrong.
 */
export function parseQuery(typed: string, locale: Locale): Term[] {
  const terms: Term[] = []
  let left = MOST_WORDS
  for (const { text, isExcluded, isQuoted } of cut(visibleText(typed))) {
    const words = findWords(text, locale)
      .map(({ word }) => word)
      .slice(0, left)
    left -= words.length
    if (words.length === 0) continue
    const isPhrase = words.length > 1 && (isQuoted || isExcluded)
    if (isPhrase || words.length === 1) terms.push({ words, isExcluded, isPhrase })
    // "l’armée", "porte-parole": several words, none of which has to follow the other.
    else terms.push(...words.map((word) => ({ words: [word], isExcluded, isPhrase: false })))
  }
  return terms
}

/** Without words that stand in nearly every text, where PostgreSQL does not leave them out by itself. */
export function withoutCommonWords(terms: readonly Term[], locale: Locale): Term[] {
  if (locale !== 'uk') return [...terms]
  return terms.filter(({ words }) => !words.every((word) => isCommonUkrainian(word)))
}

/** The same question in writing, as somebody would type it. */
export function writeQuery(terms: readonly Term[]): string {
  return terms
    .map(({ words, isExcluded, isPhrase }) => {
      const text = words.join(' ')
      return `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`
    })
    .join(' ')
}

/**
 * A term for `websearch_to_tsquery`: always in quotes, or "or" would be an operator and not the French for gold. `bare`:
 * without accents.
 */
export function writeTerm(words: readonly string[], { bare }: { bare: boolean }): string {
  return `"${words.map((word) => (bare ? bareWord(word) : word)).join(' ')}"`
}

type Piece = { text: string; isExcluded: boolean; isQuoted: boolean }

function cut(query: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < query.length) {
    const isExcluded = /[-−–]/.test(query[at] ?? '') && (at === 0 || query[at - 1] === ' ')
    const begin = isExcluded ? at + 1 : at
    const closing = QUOTES[query[begin] ?? '']
    const end = closing === undefined ? endOfRun(query, begin) : endOfQuote(query, begin + 1, closing)
    pieces.push({ text: query.slice(begin, end), isExcluded, isQuoted: closing !== undefined })
    at = Math.max(end, at + 1)
    while (query[at] === ' ') at += 1
  }
  return pieces
}

/** A run ends at a blank or where a quotation begins. */
function endOfRun(query: string, from: number): number {
  for (let at = from; at < query.length; at += 1)
    if (query[at] === ' ' || (at > from && (query[at] ?? '') in QUOTES)) return at
  return query.length
}

/** A quotation nobody closed goes on to the end. */
function endOfQuote(query: string, from: number, closing: string): number {
  for (let at = from; at < query.length; at += 1) if (closing.includes(query[at] ?? '')) return at + 1
  return query.length
}
