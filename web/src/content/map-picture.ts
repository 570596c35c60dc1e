import type { Media } from '@campaign/shared/cms/payload-types.ts'
import type { Picture } from './view-models.ts'

type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Null for a picture that is not there to be seen: an id alone, or a file without a name or measure. */
export function mapPicture(media: string | Media | null | undefined): Picture | null {
  if (typeof media !== 'object' || media === null) return null
  const { width, height } = media
  if (!width || !height) return null
  const sizes = [media.sizes?.small, media.sizes?.large, media].flatMap(mapSource)
  const sources = sizes.filter((source, index) => sizes.findIndex((other) => other.width === source.width) === index)
  if (sources.length === 0) return null
  return { sources, width, height, alt: media.isDecorative ? '' : (media.alt ?? '') }
}

function mapSource(size: Size | undefined): Picture['sources'] {
  if (!size?.filename || !size.width) return []
  return [{ url: `/media/${encodeURIComponent(size.filename)}`, width: size.width }]
}
