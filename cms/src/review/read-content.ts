import type { Locale } from '@campaign/shared/locales/locales.ts'
import { isolateObjectProperty, type FlattenedField, type PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'
import { describeContent, type Content, type ContentField, type PictureContent } from './describe-content.ts'
import { findPictures } from './find-pictures.ts'
import type { ReviewedCollection, ReviewedText } from './reviewed.ts'

/**
 * What readers of one language see, or would see of its newest draft, as it stands in the transaction of `req`; null
 * where there is no such text (`draft: false`: none that is public).
 */
export async function readContent(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
  { draft }: { draft: boolean },
): Promise<Content | null> {
  const found = await req.payload.findByID({
    ...asSystem('what an approval is about is the same for whoever asks'),
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    draft,
    depth: 0,
    disableErrors: true,
    req: inLanguage(req, locale),
  })
  if (found === null || (!draft && found._status !== 'published')) return null
  const values = found as unknown as Record<string, unknown>
  const pictures = await readPictures(req, findPicturesIn(req, collection, values), locale)
  return describeContent(values, contentFields(req, collection), pictures)
}

/** Fields that hold nothing translated are the same in every language; lists with translated parts are not. */
export function contentFields(req: PayloadRequest, collection: ReviewedCollection): ContentField[] {
  const { flattenedFields } = req.payload.collections[collection].config
  return flattenedFields.map((field) => ({ name: field.name, isInEveryLanguage: !isTranslated(field) }))
}

function isTranslated(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  return 'flattenedFields' in field && field.flattenedFields.some((part) => isTranslated(part))
}

/** Ids of the pictures a document shows. */
export function findPicturesIn(
  req: PayloadRequest,
  collection: ReviewedCollection,
  values: Record<string, unknown>,
): string[] {
  const { flattenedFields } = req.payload.collections[collection].config
  return findPictures(values, new Set(flattenedFields.filter(({ type }) => type === 'upload').map(({ name }) => name)))
}

/** These pictures as readers of one language meet them, in the order of their ids. */
export async function readPictures(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Locale,
): Promise<PictureContent[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    ...asSystem('what an approval is about is the same for whoever asks'),
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    sort: 'id',
    req: inLanguage(req, locale),
  })
  return docs.map(({ id, filename, alt, isDecorative }) => ({
    id,
    filename: filename ?? '',
    alt: alt ?? null,
    isDecorative: isDecorative === true,
  }))
}

/** Payload writes the language of a call into the request it is given; the caller's must stay as it is. */
export function inLanguage(req: PayloadRequest, locale: Locale): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query', 'context'])
  own.query = {}
  own.context = { ...req.context }
  own.locale = locale
  return own
}
