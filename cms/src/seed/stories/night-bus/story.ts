import type { SampleStory } from '../story-text.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** Missing in German on purpose: the site then shows it in English, marked as such. */
export const nightBus: SampleStory = {
  region: 'central_asia',
  season: 'autumn',
  year: 2022,
  themes: ['refusal', 'flight', 'work'],
  toldIn: 'ru',
  cover: 'road',
  texts: { fr, en, ru, uk },
}
