import type { TypedUser } from 'payload'
import { mayDo } from '../people/may-do.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../review/reviewed.ts'

/** Somebody who may see where texts stand. `person`: id of the account; `collections`: the kinds of text they may see. */
export type ReaderOfTexts = { person: string; collections: readonly ReviewedCollection[] }

/** Null for whoever may see that of no text at all. */
export function readerOfTexts(user: TypedUser | null | undefined): ReaderOfTexts | null {
  const collections = REVIEWED_COLLECTIONS.filter((collection) => mayDo(user, 'see_translations', collection))
  return user && collections.length > 0 ? { person: user.id, collections } : null
}
