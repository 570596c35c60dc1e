import { digestNeverWord } from '../never-words/digest-never-word.ts'
import { findNeverWords } from '../never-words/find-never-words.ts'
import type { NeverWordItem } from './read-corpus.ts'

export type NeverWordFigures = { hits: number; found: number; missed: string[]; misses: number; falseHits: string[] }

/** A key for the trial; the real one is nowhere in the repository. */
export const trialKey = new TextEncoder().encode('a key for the trial of never-words')

/** Each entry alone against the texts that have it, and against those that only look like it. */
export const measureNeverWords = (items: readonly NeverWordItem[]): NeverWordFigures => {
  const figures: NeverWordFigures = { hits: 0, found: 0, missed: [], misses: 0, falseHits: [] }
  for (const item of items) {
    const digests = new Set(digestNeverWord(item.word, trialKey))
    for (const { text } of item.hits) {
      figures.hits += 1
      if (findNeverWords(text, digests, trialKey).length > 0) figures.found += 1
      else figures.missed.push(`${item.id} ${item.word}: ${text}`)
    }
    for (const { text } of item.misses) {
      figures.misses += 1
      const [finding] = findNeverWords(text, digests, trialKey)
      if (finding) figures.falseHits.push(`${item.id} ${item.word}: ${finding.text}`)
    }
  }
  return figures
}
