import { enterWords } from '../desk/enter/enter-words.ts'
import { guideWords } from '../guide/guide-words.ts'
import type { Words } from '../languages/words.ts'
import { neverWordWords } from '../never-words/never-word-words.ts'
import { trailWords } from '../trail/screen/trail-words.ts'
import { boardWords } from '../translation/translation-words.ts'
import { pageWords } from '../withdrawal/screen/withdrawal-words.ts'

/** By the first part of their address: the pages of the admin that are not Payload's, which it calls "Payload". */
const OWN_TITLES: ReadonlyMap<string, Words> = new Map([
  ['translations', boardWords.title],
  ['trail', trailWords.title],
  ['enter-donation', enterWords.title],
  ['never-words', neverWordWords.title],
  ['withdrawals', pageWords.title],
  ['guide', guideWords.title],
])

/** What such a page is called; null for a page of Payload's. */
export function ownTitle(segments: readonly string[]): Words | null {
  return OWN_TITLES.get(segments[0] ?? '') ?? null
}

/** As the window, the history and the task bar show it. */
export function windowTitle(page: string): string {
  return `${page} · Russie-Libertés`
}
