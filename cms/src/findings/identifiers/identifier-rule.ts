import type { IdentifierClass } from '../finding.ts'
import type { NormalizedText } from '../normalize-text.ts'

/** A place in the normalised text, in UTF-16 units. */
export type Span = { start: number; end: number }

/**
 * `certainty` decides between two classes that claim the same words: `named` says what it is (`ИНН 77…`), `shaped` can
 * hardly be anything else, `possible` may be.
 */
export type IdentifierRule = {
  class: IdentifierClass
  certainty: 'named' | 'shaped' | 'possible'
  find: (text: NormalizedText) => Iterable<Span>
}
