import type { Locale } from '@campaign/shared/locales/locales.ts'
import { labelWords } from './label-words.ts'
import { readPublicText } from './read-public-text.ts'
import { bareWord, findWords, visibleText } from './words.ts'

/** A text of a story as readers of one language see it now. */
export type PublicText = {
  title: string | null
  standfirst: string | null
  pseudonym: string | null
  pullQuote: string | null
  /** As the editor stores it. */
  body: unknown
  region: string | null
  themes: readonly string[]
}

/** Words in order, parted by blanks: A the title, B what is said of the story, C the story. */
export type Weighted = { a: string; b: string; c: string }

export type TextDescription = {
  folded: Weighted
  /** The same without accents; all empty where there are none. */
  bare: Weighted
  /** Each word once, for what may have been meant by a word that stands nowhere. */
  vocabulary: string[]
}

/** PostgreSQL keeps no more than a megabyte of a text; this is a book of 60 pages, of which the rest is not searched. */
const MOST_CHARACTERS = 120_000
const WORTH_GUESSING = /^(?=.*\p{L}).{3,40}$/u

export function describeText(text: PublicText, locale: Locale): TextDescription {
  const about = [text.standfirst, text.pseudonym, labelWords(text.region, text.themes, locale)]
  const story = [text.pullQuote, ...readPublicText(text.body)].join('\n').slice(0, MOST_CHARACTERS)
  const words = {
    a: wordsOf(text.title ?? '', locale),
    b: wordsOf(about.join('\n'), locale),
    c: wordsOf(story, locale),
  }
  const folded = mapWeights(words, (list) => list.join(' '))
  const bare = mapWeights(words, (list) => list.map((word) => bareWord(word)).join(' '))
  const hasAccents = bare.a !== folded.a || bare.b !== folded.b || bare.c !== folded.c
  return {
    folded,
    bare: hasAccents ? bare : { a: '', b: '', c: '' },
    vocabulary: [...new Set([...words.a, ...words.b, ...words.c])]
      .filter((word) => WORTH_GUESSING.test(word))
      .toSorted(),
  }
}

function wordsOf(text: string, locale: Locale): string[] {
  return findWords(visibleText(text), locale).map(({ word }) => word)
}

function mapWeights<From>({ a, b, c }: Record<keyof Weighted, From>, map: (from: From) => string): Weighted {
  return { a: map(a), b: map(b), c: map(c) }
}
