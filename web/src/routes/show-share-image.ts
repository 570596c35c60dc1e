import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { Snapshot } from '../content/snapshot.ts'
import { findSharePicture } from '../sharing/images/pictures-of-site.ts'
import type { ShareImages } from '../sharing/images/share-images.ts'
import { IMAGE_TYPE, readShareImageName, shareImageHref } from '../sharing/images/share-picture.ts'
import { notFound, unavailable, type Answer } from './visit.ts'

type Asked = { snapshot: Snapshot; siteUrl: string; images: ShareImages; locale: string; name: string }

/**
 * `/share/{locale}/{subject}.{digest}.png`: the image of a page of that language, for whoever shows a link to it. What is
 * no longer public has none, whatever the digest; an old digest of what is public leads on to what it is now.
 */
export async function showShareImage({ snapshot, siteUrl, images, locale, name }: Asked): Promise<Answer> {
  const named = readShareImageName(name)
  if (named === null || !isLocale(locale)) return notFound
  const picture = await findSharePicture({ snapshot, siteUrl }, locale, named.subject)
  // While the CMS is silent for too long nobody knows whether this is a story.
  if (picture === null) return snapshot.areStoriesWithheld ? unavailable : notFound
  const href = shareImageHref(picture)
  if (href !== `/share/${locale}/${name}`) return { kind: 'redirect', status: 302, to: href }
  const image = await images.find(picture)
  return image === null ? unavailable : { kind: 'image', type: IMAGE_TYPE, body: image }
}
