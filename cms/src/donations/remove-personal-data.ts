import type { Books } from './books.ts'
import { writeHistory } from './write-history.ts'

/** Stands for the hash of a form whose content must not be found out again by trying all languages and countries. */
export const HASH_REMOVED = 'removed'

/**
 * Removes all that could say anything of the donor from a donation that may not be kept, and from those that were of
 * the same hand: the other charges of the monthly gift, and the forms it was resumed from. What remains are the ids,
 * the amount and the state. Cannot be undone: the database refuses to fill these columns again.
 */
export async function removePersonalData(transaction: Books, donation: string): Promise<void> {
  const { rows } = await transaction.query<{ id: string }>(
    `WITH RECURSIVE same_hand AS (
       SELECT id, subscription_id, resumes_id, superseded_by_id FROM donations WHERE id = $1
       UNION
       SELECT other.id, other.subscription_id, other.resumes_id, other.superseded_by_id
       FROM donations other JOIN same_hand ON other.subscription_id = same_hand.subscription_id
         OR other.id = same_hand.resumes_id OR other.id = same_hand.superseded_by_id
     )
     UPDATE donations SET locale = NULL, consent_version = NULL, tax_country = NULL, request_hash = $2, updated_at = now()
     WHERE id IN (SELECT id FROM same_hand) AND request_hash <> $2
     RETURNING id`,
    [donation, HASH_REMOVED],
  )
  for (const { id } of rows) {
    await writeHistory(transaction, { donation: id, entry: 'personal_data_removed', cause: 'protection' })
  }
}
