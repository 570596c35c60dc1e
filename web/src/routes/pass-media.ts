import type { ReadableStream } from 'node:stream/web'
import type { CmsClient } from '../content/cms-client.ts'

export type PassedMedia = { headers: Record<string, string>; body: ReadableStream<Uint8Array> }

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
 * `/media/{name}`: a picture as the CMS has it, passed on as it comes. Null when there is none. Throws `CmsUnavailable`.
 * A name stands for its bytes for good, so a browser may keep them; a cache between us and the reader only for as long
 * as a picture that was taken down may still be seen.
 */
export async function passMedia(name: string, cms: Pick<CmsClient, 'readMedia'>): Promise<PassedMedia | null> {
  const type = TYPES[NAME.exec(name)?.[1] ?? '']
  if (type === undefined) return null
  const picture = await cms.readMedia(name)
  if (!picture?.body) return null

  return {
    headers: {
      // From the name, never from what somebody managed to upload.
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, s-maxage=30, immutable',
    },
    body: picture.body as ReadableStream<Uint8Array>,
  }
}
