import type { Media } from '@campaign/shared/cms/payload-types.ts'
import type { Picture } from './view-models.ts'

type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Null for a picture that is not there to be seen: an id alone, or a file without a name or measure. */
export function mapPicture(media: string | Media | null | undefined): Picture | null {
  if (typeof media !== 'object' || media === null) return null
  const { width, height } = media
  if (!width || !height) return null
  const { small, large, smallAvif, largeAvif, fullAvif } = media.sizes ?? {}
  const sources = mapSources([small, large, media])
  if (sources.length === 0) return null
  const alt = media.isDecorative ? '' : (media.alt ?? '')
  return { sources, avif: mapSources([smallAvif, largeAvif, fullAvif]), width, height, alt }
}

/** One of each width: a picture smaller than its sizes has several that are the same. */
function mapSources(sizes: readonly (Size | undefined)[]): Picture['sources'] {
  const sources = sizes.flatMap(mapSource)
  return sources.filter((source, index) => sources.findIndex((other) => other.width === source.width) === index)
}

function mapSource(size: Size | undefined): Picture['sources'] {
  if (!size?.filename || !size.width) return []
  return [{ url: `/media/${encodeURIComponent(size.filename)}`, width: size.width }]
}
