import type { Media } from '@campaign/shared/cms/payload-types.ts'
import type { PayloadRequest } from 'payload'

/**
 * A picture as whoever asks may read it; null: they may not, or there is none. What is drawn on its page can be asked for
 * without that page, of any picture, by everybody who has an account.
 */
export function readAsAsker({ payload, user }: PayloadRequest, id: string): Promise<Media | null> {
  return payload.findByID({
    overrideAccess: false,
    ...{ collection: 'media', id, depth: 0, disableErrors: true, user },
  })
}
