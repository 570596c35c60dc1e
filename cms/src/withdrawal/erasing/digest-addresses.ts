import type { Books } from '../../donations/books.ts'
import { digestAddress } from '../digest-address.ts'

/** Puts digests in the place of the addresses the story had, public ones and drafted ones. */
export async function digestAddresses(transaction: Books, story: string, serviceKey: string): Promise<void> {
  const { rows } = await transaction.query<{ slug: string }>(
    `DELETE FROM public_addresses WHERE collection = 'stories' AND document = $1 RETURNING slug`,
    [story],
  )
  const digests = rows.map(({ slug }) => digestAddress(serviceKey, 'stories', slug))
  await transaction.query(
    `INSERT INTO erased_addresses (collection, digest) SELECT DISTINCT 'stories', digest FROM unnest($1::text[]) AS digest
     ON CONFLICT DO NOTHING`,
    [digests],
  )
}
