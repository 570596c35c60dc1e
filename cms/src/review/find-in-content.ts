import { createHash } from 'node:crypto'
import type { Finding } from '../findings/finding.ts'
import { findIdentifiers } from '../findings/find-identifiers.ts'
import { HARMLESS_FIELDS } from '../findings/harmless-fields.ts'
import { findNeverWords } from '../findings/never-words/find-never-words.ts'
import type { KeptNeverWords } from '../never-words/read-never-words.ts'
import { readFindableTexts } from '../findings/read-findable-texts.ts'
import type { Content } from './describe-content.ts'
import type { ReviewedCollection } from './reviewed.ts'
import type { SheetFinding } from './review-sheet.ts'

/** In characters, to each side of what was found. */
const AROUND = 60

/** Everything the machine finds in what readers of one language would see, alternative texts and file names included. */
export function findInContent(
  collection: ReviewedCollection,
  content: Content,
  { digests, key }: KeptNeverWords,
): SheetFinding[] {
  return textsOf(collection, content).flatMap(({ path, text }) =>
    [...findNeverWords(text, digests, key), ...findIdentifiers(text)].map((found) => describe(found, path, text)),
  )
}

export type NeverWordRefusal = 'never_word_found' | 'never_words_unreadable'

/** Whether readers would meet a word that was entered as one never to be published. */
export function refuseByNeverWords(
  collection: ReviewedCollection,
  content: Content,
  { digests, key, isReadable }: KeptNeverWords,
): NeverWordRefusal | null {
  if (!isReadable) return 'never_words_unreadable'
  const isFound = textsOf(collection, content).some(({ text }) => findNeverWords(text, digests, key).length > 0)
  return isFound ? 'never_word_found' : null
}

function textsOf(collection: ReviewedCollection, { own, shared, pictures }: Content) {
  return readFindableTexts({ ...shared, ...own, pictures }, HARMLESS_FIELDS[collection])
}

function describe(found: Finding, path: string, text: string): SheetFinding {
  return {
    key: keyOf(found.class, path, found.text),
    class: found.class,
    path,
    text: found.text,
    before: text.slice(Math.max(0, found.start - AROUND), found.start),
    after: text.slice(found.end, found.end + AROUND),
  }
}

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
