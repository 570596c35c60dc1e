import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Region, Theme } from '@campaign/shared/stories/regions.ts'
import { regionWords, themeWords } from '../stories/story-words.ts'

/** What the site calls them, where it says more than the newsroom does. */
const ON_SITE: Partial<Record<Region | Theme, Partial<Record<Locale, string>>>> = {
  hiding: { fr: 'Clandestinité', uk: 'Переховування', de: 'Leben im Verborgenen' },
  turkey_and_middle_east: { en: 'Turkey and the Middle East', uk: 'Туреччина і Близький Схід' },
}

/** Region and themes of a story in words; nothing of a place that is not told. */
export function labelWords(region: string | null, themes: readonly string[], locale: Locale): string {
  const labels: Record<string, Partial<Record<Locale, string>>> = { ...regionWords, ...themeWords }
  const keys = [...(region === null || region === 'undisclosed' ? [] : [region]), ...themes]
  return keys
    .flatMap((key) => [labels[key]?.[locale] ?? [], ON_SITE[key as Region | Theme]?.[locale] ?? []].flat())
    .join(' ')
}
