import { mayFollowSubscription } from '@campaign/shared/donations/subscription-states.ts'
import type { Books } from '../donations/books.ts'
import { lockSubscription } from './find-subscription.ts'
import { writeSubscriptionHistory } from './write-subscription-history.ts'

/**
 * Ends a monthly gift that was charged to a card of an issuer we refuse (safety goal S19): what could say anything of
 * the donor is removed here and now, and the row is marked for cancellation at Stripe, which `carryOutCancellations`
 * does as often as it takes. Idempotent. Call it in the transaction that sets the donation aside, after the donation
 * was locked: donations are locked before monthly gifts everywhere. Throws when there is no such monthly gift.
 */
export async function endForBlockedIssuer(transaction: Books, subscription: string): Promise<void> {
  const row = await lockSubscription(transaction, subscription)
  if (row === null) throw new Error('there is no such monthly gift')
  await removePersonalData(transaction, subscription)
  // One that has ended is charged no more, and one that was marked before needs no second mark.
  if (row.endedAt !== null || row.endCause === 'blocked_issuer') return

  const moves = mayFollowSubscription(row.state, 'needs_care')
  await transaction.query(
    `UPDATE subscriptions
     SET end_cause = 'blocked_issuer', wanted_amount = NULL, next_charge_at = NULL,
       state = CASE WHEN $2 THEN 'needs_care' ELSE state END,
       care_reason = CASE WHEN $2 THEN 'blocked_issuer' ELSE care_reason END,
       revision = revision + 1, updated_at = now()
     WHERE id = $1`,
    [subscription, moves],
  )
  const because = { subscription, cause: 'protection', reason: 'blocked_issuer' } as const
  if (moves) {
    const move = { fromState: row.state, toState: 'needs_care' } as const
    await writeSubscriptionHistory(transaction, { ...because, ...move, entry: 'moved' })
  }
  await writeSubscriptionHistory(transaction, { ...because, entry: 'cancel_asked' })
}

async function removePersonalData(transaction: Books, subscription: string): Promise<void> {
  const { rowCount } = await transaction.query(
    `UPDATE subscriptions SET locale = NULL, consent_version = NULL, tax_country = NULL, updated_at = now()
     WHERE id = $1 AND (locale IS NOT NULL OR consent_version IS NOT NULL OR tax_country IS NOT NULL)`,
    [subscription],
  )
  if (rowCount === 0) return
  await writeSubscriptionHistory(transaction, { subscription, entry: 'personal_data_removed', cause: 'protection' })
}
