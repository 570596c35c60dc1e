import type { Story as StoryDocument } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { mapStory } from '../content/map-story.ts'
import { textPlace, type Place } from '../content/places.ts'
import { robotsOfStoryPage } from '../content/robots-of-story.ts'
import { storiesForReader, summaryFor } from '../content/stories-for-reader.ts'
import { createMessages } from '../messages/messages.ts'
import { StoryPage } from '../story/StoryPage.tsx'
import { answerUnfound } from './answer-unfound.ts'
import { frameOf } from './frame-of.ts'
import { notFound, type Answer, type DrawnPage, type Visit } from './visit.ts'

/** `/{locale}/stories/{slug}`: one story, in the reader's language or in the one that stands in for it. */
export async function showStory(visit: Visit, slug: string): Promise<Answer> {
  const { snapshot, locale, cms, digest } = visit
  const found = snapshot.find({ collection: 'stories', locale, slug, digest })
  if (found.kind !== 'found') return answerUnfound(found, 'stories', locale)

  const document = await cms.readStory(found.id, found.lang)
  // Taken down since the table of contents was read.
  if (document === null) return notFound

  const place = textPlace('stories', found.addresses)
  return { kind: 'page', ...(await drawStory(visit, document, { lang: found.lang, place })) }
}

/** The page of a story; `lang`: the language `document` was read in. */
export async function drawStory(
  visit: Visit,
  document: StoryDocument,
  { lang, place }: { lang: Locale; place: Place },
): Promise<DrawnPage> {
  const { snapshot, locale } = visit
  const { relatedIds, ...read } = mapStory(document, lang)
  const related = await storiesForReader(snapshot, locale, relatedIds)
  const frame = await frameOf(visit, place)
  const story = { ...read, ...summaryFor(read, locale), related }
  return {
    page: <StoryPage frame={frame} t={createMessages(locale)} story={story} />,
    robots: robotsOfStoryPage(story),
  }
}
