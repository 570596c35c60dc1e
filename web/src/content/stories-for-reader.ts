import type { Locale } from '@campaign/shared/locales/locales.ts'
import { shownLocale, textHref } from './find-text.ts'
import type { ListedStory } from './map-story.ts'
import type { Snapshot } from './snapshot.ts'
import type { StorySummary } from './view-models.ts'

/**
 * The published stories as a reader of `locale` may see them, newest first: each in their language or in the one that
 * stands in for it. With `ids`, those of them that are published, in that order.
 */
export async function storiesForReader(
  snapshot: Snapshot,
  locale: Locale,
  ids?: readonly string[],
): Promise<StorySummary[]> {
  const wanted = (ids ?? snapshot.contents.stories.map(({ id }) => id)).flatMap((id) => {
    const lang = shownLocale(snapshot.addressesOf('stories', id), locale)
    return lang ? [{ id, lang }] : []
  })

  const langs = [...new Set(wanted.map(({ lang }) => lang))]
  const lists = new Map(await Promise.all(langs.map(async (lang) => [lang, await snapshot.stories(lang)] as const)))
  return wanted.flatMap(({ id, lang }) => {
    const story = lists.get(lang)?.get(id)
    return story ? [summaryFor(story, locale)] : []
  })
}

export function summaryFor({ slug, ...story }: ListedStory, locale: Locale): StorySummary {
  return { ...story, href: textHref('stories', locale, slug) }
}
