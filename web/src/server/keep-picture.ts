import type { CmsClient } from '../content/cms-client.ts'
import { passMedia } from '../routes/pass-media.ts'
import { keepable, type KeptAnswer } from './kept-answer.ts'

/** A picture with all its bytes, to be kept until a text lets go of it; null when there is none. Throws `CmsUnavailable`. */
export async function readPicture(
  name: string,
  cms: Pick<CmsClient, 'readMedia'>,
): Promise<{ keep: KeptAnswer | null }> {
  const picture = await passMedia(name, cms)
  if (picture === null) return { keep: null }
  const { type, cacheControl, robots, body } = picture
  return {
    keep: keepable(Buffer.from(body), {
      contentType: type,
      cacheControl,
      robots,
      tags: new Set([stemOf(name), 'pictures']),
    }),
  }
}

/** All sizes of a picture have one stem, which the CMS names when readers are not to see it any more. */
function stemOf(name: string): string {
  return name.split(/[.-]/, 1)[0] ?? name
}
