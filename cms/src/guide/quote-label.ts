import type { Words } from '../languages/words.ts'
import type { GuideLanguage } from './guide.ts'

/**
 * A label as the admin shows it, in bold. The guide quotes labels by their message, never by writing them out, so that a
 * label that is renamed is renamed here too.
 */
export function quoteIn(language: GuideLanguage): (words: Words) => string {
  return (words) => `**${words[language].trim()}**`
}
