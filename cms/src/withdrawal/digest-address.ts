import { createHmac, hkdfSync } from 'node:crypto'

/**
 * What is kept of the address of an erased story, whose words may say who it was about: enough to answer 410 there, and
 * nothing that can be read. The site works out the same from its own service key (`web/src/content/digest-address.ts`).
 */
export function digestAddress(serviceKey: string, collection: string, slug: string): string {
  const key = Buffer.from(hkdfSync('sha256', serviceKey, 'campaign.gone', collection, 32))
  return createHmac('sha256', key).update(slug).digest('base64url')
}
