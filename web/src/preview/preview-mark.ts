import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { PREVIEW_MARK, PREVIEW_SEAL_SHAPE } from '@campaign/shared/preview/preview.ts'

/**
 * Whether this can be a token or a grant of the CMS's: a guess is thrown away here, and costs the CMS nothing. What it
 * is good for, only the CMS can say.
 */
export function createMarkCheck(serviceKey: string): (sealed: string) => boolean {
  const key = Buffer.from(hkdfSync('sha256', serviceKey, PREVIEW_MARK.salt, PREVIEW_MARK.info, 32))
  return (text) => {
    const [, sealed = '', mark = ''] = PREVIEW_SEAL_SHAPE.exec(text) ?? []
    const given = Buffer.from(mark)
    const ours = Buffer.from(createHmac('sha256', key).update(sealed).digest('base64url'))
    return given.length === ours.length && timingSafeEqual(given, ours)
  }
}
