import type { ExcerptPart } from '@campaign/shared/content/search.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { findWords, type FoundWord } from './words.ts'

/** Characters of a sentence that are shown; of a longer one, those around the first word that was looked for. */
const LONGEST = 240
const BEFORE = 80

type Range = { start: number; end: number }

/** A paragraph with those of its words that may be marked, which are looked for once. */
export type Paragraph = { text: string; words: readonly FoundWord[] }

/**
 * The sentence in which most of the words stand, the first of them where several do; null where none does. Text as it was
 * written, in pieces: whoever draws it marks them, and nothing of it is ever markup.
 */
export function makeExcerpt(
  paragraphs: readonly Paragraph[],
  marked: ReadonlySet<string>,
  locale: Locale,
): ExcerptPart[] | null {
  let best: { sentence: string; first: number; count: number } | null = null
  for (const { text, words } of paragraphs) {
    const hits = words.filter(({ word }) => marked.has(word))
    if (new Set(hits.map(({ word }) => word)).size <= (best?.count ?? 0)) continue
    let end = 0
    for (const hit of hits) {
      if (hit.start < end) continue
      const { segment, index } = sentenceAt(text, hit.start, locale)
      end = index + segment.length
      const inside = hits.filter(({ start }) => start >= index && start < end)
      const count = new Set(inside.map(({ word }) => word)).size
      if (count <= (best?.count ?? 0)) continue
      const sentence = segment.trimStart()
      best = { sentence: sentence.trimEnd(), first: hit.start - end + sentence.length, count }
    }
  }
  return best === null ? null : markWords(shorten(best.sentence, best.first), marked, locale)
}

/** Characters around a word that are cut into sentences, and how many of them at either end tell nothing for sure. */
const AROUND = 400
const EDGE = 40

/** The sentence in which this place is. Cutting all of a text to find it, or asking for it there, took longer than reading it. */
function sentenceAt(text: string, at: number, locale: Locale): { segment: string; index: number } {
  const from = Math.max(0, at - AROUND)
  const near = text.slice(from, at + AROUND)
  for (const { segment, index } of segmenterOf(locale).segment(near)) {
    const end = index + segment.length
    if (from + end <= at) continue
    const isWhole = (from === 0 || index >= EDGE) && (from + end === text.length || end <= near.length - EDGE)
    if (isWhole) return { segment, index: from + index }
    break
  }
  return segmenterOf(locale).segment(text).containing(at) ?? { segment: text, index: 0 }
}

/** Made once for each language: making one takes longer than cutting a text. */
const segmenters = new Map<Locale, Intl.Segmenter>()

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, known)
  return known
}

/** A text cut into what was looked for and what stands between. */
export function markWords(text: string, marked: ReadonlySet<string>, locale: Locale): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (const { start, end } of rangesIn(text, marked, locale)) {
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false })
    parts.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false })
  return parts
}

function rangesIn(text: string, marked: ReadonlySet<string>, locale: Locale): Range[] {
  return findWords(text, locale).filter(({ word }) => marked.has(word))
}

/** `first`: where the first word stands that is marked. Ends between words, and says with "…" that there is more. */
function shorten(sentence: string, first: number): string {
  if (sentence.length <= LONGEST) return sentence
  const begin = Math.max(0, Math.min(first - BEFORE, sentence.length - LONGEST))
  const from = begin === 0 ? 0 : sentence.indexOf(' ', begin) + 1
  const last = from + LONGEST
  const to = last >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', last)
  // A word longer than all that is shown.
  const end = to > from ? to : last
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, end)}${end < sentence.length ? ' …' : ''}`
}
