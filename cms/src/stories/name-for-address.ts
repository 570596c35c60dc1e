import type { MadeFrom } from '../publication/make-slug.ts'
import { storyNames } from './story-words.ts'

/** An address stays in histories as long as a title does: a story with a neutral one is found under that, or under none. */
export const nameForAddress: MadeFrom = ({ title, hasNeutralTitle, neutralTitle }, locale) => {
  if (hasNeutralTitle !== true) return title
  return typeof neutralTitle === 'string' && neutralTitle.trim() !== '' ? neutralTitle : storyNames.singular[locale]
}
