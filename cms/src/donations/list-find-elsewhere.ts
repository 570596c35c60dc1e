import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { isStripeId, isWholeUuid, type FoundElsewhere } from './list-search.ts'

type Question = ReturnType<typeof sql>

/** The newest of those that match; whoever wants more narrows the words. */
const MOST = 100
/** A search for what is in almost every note helps nobody. */
const SHORTEST_NOTE = 2

/**
 * Ids of the donations that each of `words` leads to without standing in their own ids: a refund, a dispute, a booking
 * or a monthly gift that Stripe calls so, or the note of a gift entered by hand.
 */
export async function findElsewhere(req: PayloadRequest, words: readonly string[]): Promise<FoundElsewhere> {
  const found = new Map<string, readonly string[]>()
  const database = await databaseOf(req)
  for (const each of words) {
    const question = questionFor(each)
    if (question === null) continue
    const { rows } = await database.execute<{ id: string }>(question)
    found.set(
      each,
      rows.map(({ id }) => id),
    )
  }
  return found
}

function questionFor(words: string): Question | null {
  if (isStripeId(words)) return byStripeId(words)
  return isWholeUuid(words) || words.length < SHORTEST_NOTE ? null : byNote(words)
}

function byStripeId(id: string): Question {
  return sql`
    SELECT donation_id AS id FROM donation_refunds WHERE stripe_refund = ${id}
    UNION SELECT donation_id FROM donation_disputes WHERE stripe_dispute = ${id}
    UNION SELECT donation_id FROM donation_bookings WHERE stripe_balance_transaction = ${id}
    UNION (SELECT donations.id FROM donations JOIN subscriptions ON subscriptions.id = subscription_id
      WHERE stripe_subscription = ${id} ORDER BY donations.created_at DESC LIMIT ${MOST})`
}

/** The notes are read in their index alone, before any row of a donation is. */
function byNote(words: string): Question {
  const pattern = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return sql`
    WITH noted AS MATERIALIZED (
      SELECT DISTINCT reference FROM donations WHERE reference IS NOT NULL AND reference ILIKE ${pattern} LIMIT 1000
    )
    SELECT id FROM donations JOIN noted USING (reference) ORDER BY created_at DESC LIMIT ${MOST}`
}
