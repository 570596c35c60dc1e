import { createHash } from 'node:crypto'
import { findIdentifiers } from '../findings/find-identifiers.ts'
import { HARMLESS_FIELDS } from '../findings/harmless-fields.ts'
import { readFindableTexts } from '../findings/read-findable-texts.ts'
import type { Content } from './describe-content.ts'
import type { ReviewedCollection } from './reviewed.ts'
import type { SheetFinding } from './review-sheet.ts'

/** In characters, to each side of what was found. */
const AROUND = 60

/** Everything the machine finds in what readers of one language would see, alternative texts and file names included. */
export function findInContent(collection: ReviewedCollection, content: Content): SheetFinding[] {
  const { own, shared, pictures } = content
  return readFindableTexts({ ...shared, ...own, pictures }, HARMLESS_FIELDS[collection]).flatMap(({ path, text }) =>
    findIdentifiers(text).map((found) => ({
      key: keyOf(found.class, path, found.text),
      class: found.class,
      path,
      text: found.text,
      before: text.slice(Math.max(0, found.start - AROUND), found.start),
      after: text.slice(found.end, found.end + AROUND),
    })),
  )
}

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
