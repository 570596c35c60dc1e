import type { SampleStory } from '../story-text.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'

/**
 * Missing in Ukrainian on purpose. Without a cover, so that the horizon drawn by the site is seen too; of ordinary risk, so
 * that a link to it shows what it is called.
 */
export const twoSuitcases: SampleStory = {
  region: 'western_europe',
  season: 'spring',
  year: 2025,
  themes: ['family', 'work', 'flight'],
  toldIn: 'fr',
  risk: 'ordinary',
  texts: { fr, en, ru, de },
}
