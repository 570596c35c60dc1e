import { randomUUID } from 'node:crypto'
import type { PublicSubject } from '@campaign/shared/content/public-outputs.ts'
import { askCms } from '../../testing/ask-cms.ts'
import { pictureForm, telephonePhoto, type Picture } from '../../testing/make-pictures.ts'
import { publish, richText, storyFacts } from '../../testing/make-texts.ts'
import { sampleConsent } from '../../testing/sample-consent.ts'

const LANGUAGES = ['fr', 'en', 'ru'] as const

export type Written = PublicSubject & { id: string; word: string }

/**
 * A story public in three languages, with a cover in every size, whose every text carries a word nobody else has; under
 * the consent of the sample content unless it has one of its own.
 */
export async function publicStory(related: readonly string[] = [], consent?: string): Promise<Written> {
  const word = `kanari${randomUUID().slice(0, 8)}`
  const uploaded = await askCms('author', 'POST', '/api/media?depth=0', pictureForm(await telephonePhoto()))
  const picture = (uploaded.body as { doc: Picture }).doc
  const textIn = (locale: string) => ({
    title: `${word} ${locale}`,
    standfirst: `Chapeau ${word}.`,
    body: richText(`Corps ${word}.`),
    pseudonym: word,
  })
  const facts = {
    ...storyFacts,
    consent: consent ?? (await sampleConsent()),
    cover: picture.id,
    related,
    isSample: true,
    _status: 'draft',
  }
  const created = await askCms('author', 'POST', '/api/stories?draft=true&locale=fr', { ...facts, ...textIn('fr') })
  const { id } = (created.body as { doc: { id: string } }).doc
  for (const locale of LANGUAGES) {
    const { status, body } = await publish('stories', id, locale, textIn(locale))
    if (status !== 200) throw new Error(`${locale}: ${JSON.stringify(body)}`)
  }
  const slugs = LANGUAGES.map((locale) => `${word}-${locale}`)
  const files = [picture.filename, ...Object.values(picture.sizes).flatMap(({ filename }) => filename ?? [])]
  return { id, word, slugs, query: word, files }
}
