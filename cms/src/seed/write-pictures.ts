import { DEFAULT_LOCALE, LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Pen } from './pen.ts'
import { PICTURE_NAMES, samplePictures, type PictureName } from './pictures.ts'

/** Ids of the pictures, by name. */
export type PictureIds = Record<PictureName, string>

export async function writePictures(pen: Pen): Promise<PictureIds> {
  const ids: Partial<PictureIds> = {}
  for (const name of PICTURE_NAMES) ids[name] = await writePicture(pen, name)
  return ids as PictureIds
}

async function writePicture({ payload, req }: Pen, name: PictureName): Promise<string> {
  const { file, alt } = samplePictures[name]
  const { id } = await payload.create({
    collection: 'media',
    locale: DEFAULT_LOCALE,
    overrideAccess: true,
    req,
    data: { alt: alt[DEFAULT_LOCALE] },
    filePath: file,
  })
  // The picture is in the request until told otherwise, and would be stored again with every description.
  delete req.file
  for (const locale of LOCALES) {
    if (locale === DEFAULT_LOCALE) continue
    await payload.update({ collection: 'media', id, locale, overrideAccess: true, req, data: { alt: alt[locale] } })
  }
  return id
}
