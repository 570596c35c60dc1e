import type { CmsClient } from '../content/cms-client.ts'
import { KEEP_NO_COPY } from '../content/robots-of-story.ts'

export type PassedMedia = {
  type: string
  cacheControl: string
  robots: string
  body: Uint8Array
}

/** Names the CMS makes up for pictures, one file a size; nothing that could be a path. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}\.(avif|gif|jpe?g|png|webp)$/

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/**
 * `/media/{name}`: a picture as the CMS has it. Null when there is none. Throws `CmsUnavailable`.
 * A name stands for its bytes for good, so a browser may keep them; a cache between us and the reader only for as long
 * as a picture that was taken down may still be seen.
 */
export async function passMedia(name: string, cms: Pick<CmsClient, 'readMedia'>): Promise<PassedMedia | null> {
  const type = TYPES[NAME.exec(name)?.[1] ?? '']
  if (type === undefined) return null
  const body = await cms.readMedia(name)
  if (body === null) return null

  return {
    // From the name, never from what somebody managed to upload.
    type,
    cacheControl: 'public, max-age=31536000, s-maxage=30, immutable',
    // Of all pictures, for a file does not say which story shows it.
    robots: KEEP_NO_COPY,
    body,
  }
}
