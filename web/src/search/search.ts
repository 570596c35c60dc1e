import type { ExcerptPart } from '@campaign/shared/content/search.ts'
import type { Region, Theme } from '@campaign/shared/stories/regions.ts'
import type { StorySummary } from '../content/view-models.ts'

/** A story that was found: its title and one sentence of it, with the words that were looked for. */
export type FoundStory = { story: StorySummary; title: ExcerptPart[]; excerpt: ExcerptPart[] }

/** What a search page has to say. */
export type Search =
  | { state: 'not_asked' | 'only_common_words' | 'no_words' | 'too_long' | 'away' }
  | { state: 'nothing_found'; alone: { word: string; total: number }[] }
  | { state: 'found'; found: FoundStory[]; total: number; page: number; pages: number; corrected: string | null }

/** What there are stories of, for whoever does not know what to look for. */
export type Browsable = { themes: Theme[]; regions: Region[] }
