import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { sealAddresses } from './seal-addresses.ts'
import { OUTSIDE_PLACES } from './withdrawal.ts'

/**
 * Begins the list of outside copies of these stories, in the transaction of their withdrawal: one request a place, with
 * every address a story ever had. A story that was never public is nowhere else; what is listed already stays.
 */
export async function listOutsideCopies(
  transaction: Books,
  stories: readonly string[],
  by: string | null,
): Promise<void> {
  const { rows } = await transaction.query<{ document: string; slugs: string[] }>(
    `SELECT document, array_agg(DISTINCT slug ORDER BY slug) AS slugs FROM public_addresses
     WHERE collection = 'stories' AND document = ANY($1::uuid[]) GROUP BY document`,
    [stories],
  )
  for (const { document, slugs } of rows) {
    const sealed = sealAddresses(environment.PAYLOAD_SECRET, document, slugs.flatMap(addressesOf))
    await transaction.query(
      `INSERT INTO outside_copies (story, place, addresses, changed_by)
       SELECT $1, place, $3, $4 FROM unnest($2::text[]) AS place ON CONFLICT (story, place) DO NOTHING`,
      [document, [...OUTSIDE_PLACES], sealed, by],
    )
  }
}

/** A story stands in every language's part of the site, in its own words or in those that stand in for them. */
function addressesOf(slug: string): string[] {
  return LOCALES.map((locale) => `${environment.SITE_URL}/${locale}/stories/${encodeURIComponent(slug)}`)
}
