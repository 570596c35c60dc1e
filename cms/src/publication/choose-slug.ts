type Situation = {
  /** The address before this change; empty when there was none. */
  before: string
  /** What stands in the field now: `before` when nobody touched it, empty when it was cleared. */
  typed: string
  /** `typed`, brought into the form of an address. */
  fromTyped: string
  fromTitle: string
  fromTitleBefore: string
  /** Whether this text was ever public in this language. */
  wasPublic: boolean
}

type ChosenSlug =
  /** No title and no address yet: nothing to make one from. */
  { slug: null } | { slug: string; by: 'nobody' | 'machine' | 'hand' }

/**
 * Which address a text gets. It follows the title until the text is public; from then on readers have it, so it stays
 * unless somebody changes it by hand.
 */
export function chooseSlug(situation: Situation): ChosenSlug {
  const { before, typed, fromTyped, fromTitle, fromTitleBefore, wasPublic } = situation
  const keep: ChosenSlug = before === '' ? { slug: null } : { slug: before, by: 'nobody' }

  const isTyped = fromTyped !== '' && typed !== before
  if (isTyped) return fromTyped === before ? keep : { slug: fromTyped, by: 'hand' }
  if (wasPublic || fromTitle === '') return keep

  const isCleared = fromTyped === ''
  const followsTitle = before === '' || wasMadeFrom(before, fromTitleBefore)
  return isCleared || (followsTitle && fromTitle !== fromTitleBefore) ? { slug: fromTitle, by: 'machine' } : keep
}

/** The address of that title, or of the second text with that title, and so on. */
function wasMadeFrom(slug: string, fromTitle: string): boolean {
  return fromTitle !== '' && slug.startsWith(fromTitle) && /^(-\d+)?$/.test(slug.slice(fromTitle.length))
}
