import type { SampleStory } from '../story-text.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'

/** Missing in Ukrainian and German on purpose. */
export const thirdFloorWindow: SampleStory = {
  region: 'south_caucasus',
  season: 'winter',
  year: 2024,
  themes: ['refusal', 'hiding', 'flight'],
  toldIn: 'ru',
  cover: 'window',
  texts: { fr, en, ru },
}
