import { english } from './chapters/en/guide-in-english.ts'
import { french } from './chapters/fr/guide-in-french.ts'
import type { Guide, GuideLanguage } from './guide.ts'
import { typesetFrench } from './typeset-french.ts'

/** The whole guide in each of its languages, as it is read. */
export const chapters: Record<GuideLanguage, Guide> = { fr: typeset(french), en: english }

function typeset(guide: Guide): Guide {
  const words = JSON.stringify(guide)
  return JSON.parse(words, (_, value: unknown) => (typeof value === 'string' ? typesetFrench(value) : value)) as Guide
}
