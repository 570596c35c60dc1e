import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Region, Season, Theme } from '@campaign/shared/stories/regions.ts'
import type { Risk } from '../../stories/risk.ts'
import type { PictureName } from '../pictures.ts'
import type { LexicalNode } from '../rich-text.ts'

/** A story in one language. Fictional, and it says so in its first line. */
export type StoryText = {
  title: string
  standfirst: string
  pseudonym: string
  pullQuote: string
  contentWarning?: string
  body: LexicalNode[]
}

/** What is the same in every language, and the languages there are. */
export type SampleStory = {
  region: Region
  season: Season
  year: number
  themes: Theme[]
  toldIn: Locale
  /** Nobody’s life depends on an invention; high all the same unless said, so that the site is seen as it is with real ones. */
  risk?: Risk
  /** Name of a picture in `pictures.ts`; without one the site draws its horizon. */
  cover?: PictureName
  texts: Partial<Record<Locale, StoryText>>
}
