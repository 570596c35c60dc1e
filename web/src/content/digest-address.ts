import { createHmac, hkdfSync } from 'node:crypto'

/**
 * What the CMS keeps of the address of an erased story, worked out here from an address somebody asks for: see
 * `ErasedAddress` in the contract.
 */
export function digestAddress(serviceKey: string, collection: string, slug: string): string {
  const key = Buffer.from(hkdfSync('sha256', serviceKey, 'campaign.gone', collection, 32))
  return createHmac('sha256', key).update(slug).digest('base64url')
}
