import { DEFAULT_LOCALE, LOCALES } from '@campaign/shared/locales/locales.ts'
import { publishSample } from '../review/publish-sample.ts'
import { sampleStories } from './contents.ts'
import type { Pen } from './pen.ts'
import { placePictures, richText } from './rich-text.ts'
import { writeSampleConsent } from './write-sample-consent.ts'
import type { SampleStory } from './stories/story-text.ts'
import type { PictureIds } from './write-pictures.ts'

/** Writes the stories and makes each public in the languages it has. Returns their ids, in order. */
export async function writeStories(pen: Pen, pictures: PictureIds): Promise<string[]> {
  const ids: string[] = []
  // All of them first as drafts: each leads on to the others, so each must exist.
  for (const story of sampleStories) ids.push(await draftStory(pen, story, pictures))
  for (const [index, story] of sampleStories.entries()) {
    const id = ids[index] ?? ''
    await publishStory(pen, story, { id, pictures, related: ids.filter((other) => other !== id) })
  }
  return ids
}

async function draftStory(pen: Pen, story: SampleStory, pictures: PictureIds): Promise<string> {
  const { payload, req } = pen
  const { texts: _, cover, ...sameInEveryLanguage } = story
  const { id } = await payload.create({
    collection: 'stories',
    locale: DEFAULT_LOCALE,
    draft: true,
    overrideAccess: true,
    req,
    data: {
      ...sameInEveryLanguage,
      cover: cover === undefined ? null : pictures[cover],
      isSample: true,
      consent: await writeSampleConsent(pen),
      _status: 'draft',
    },
  })
  return id
}

async function publishStory(
  { payload, req }: Pen,
  { texts }: SampleStory,
  { id, pictures, related }: { id: string; pictures: PictureIds; related: string[] },
): Promise<void> {
  for (const locale of LOCALES) {
    const text = texts[locale]
    if (text === undefined) continue
    const data = { ...text, body: richText(placePictures(text.body, pictures)), related, _status: 'draft' as const }
    await payload.update({ collection: 'stories', id, locale, draft: true, overrideAccess: true, req, data })
    await publishSample(req, { collection: 'stories', document: id, locale })
  }
}
