import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'
import { describeContent, type Content } from './describe-content.ts'
import { contentFields, findPicturesIn, inLanguage, readPictures } from './read-content.ts'
import type { ReviewedCollection } from './reviewed.ts'

type Asked = { collection: ReviewedCollection; locale: Locale; documents: readonly string[] }

/**
 * What readers of one language see of these documents, as `readContent` says it of one, by their ids; with two questions
 * to the database instead of two for each. Without those that are not public.
 */
export async function readPublicContents(
  req: PayloadRequest,
  { collection, locale, documents }: Asked,
): Promise<Map<string, Content>> {
  if (documents.length === 0) return new Map()
  const { docs } = await req.payload.find({
    ...asSystem('what is public is the same for whoever asks'),
    collection,
    where: { id: { in: [...documents] } },
    locale,
    fallbackLocale: false,
    draft: false,
    depth: 0,
    pagination: false,
    req: inLanguage(req, locale),
  })
  const texts = docs
    .filter(({ _status }) => _status === 'published')
    .map((doc) => ({ id: doc.id, values: doc as unknown as Record<string, unknown> }))
  const shown = new Map(texts.map(({ id, values }) => [id, new Set(findPicturesIn(req, collection, values))]))
  const pictures = await readPictures(req, [...new Set([...shown.values()].flatMap((ids) => [...ids]))], locale)
  const fields = contentFields(req, collection)
  return new Map(
    texts.map(({ id, values }) => [
      id,
      describeContent(
        values,
        fields,
        pictures.filter((picture) => shown.get(id)?.has(picture.id)),
      ),
    ]),
  )
}
