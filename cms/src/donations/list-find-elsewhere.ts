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
  if (isStripeId(words)) return LOOK_UP[words.slice(0, words.indexOf('_'))]?.(words) ?? null
  return mayBeNote(words) ? byNote(words) : null
}

/** Where to look for an id of Stripe's, by how it begins; those of payments stand on the donation itself. */
const LOOK_UP: Readonly<Record<string, (id: string) => Question>> = {
  re: (id) => sql`SELECT donation_id AS id FROM donation_refunds WHERE stripe_refund = ${id}`,
  pyr: (id) => sql`SELECT donation_id AS id FROM donation_refunds WHERE stripe_refund = ${id}`,
  du: (id) => sql`SELECT donation_id AS id FROM donation_disputes WHERE stripe_dispute = ${id}`,
  dp: (id) => sql`SELECT donation_id AS id FROM donation_disputes WHERE stripe_dispute = ${id}`,
  txn: (id) => sql`SELECT donation_id AS id FROM donation_bookings WHERE stripe_balance_transaction = ${id}`,
  sub: (id) => sql`
    SELECT donations.id FROM donations JOIN subscriptions ON subscriptions.id = subscription_id
    WHERE stripe_subscription = ${id} ORDER BY donations.created_at DESC LIMIT ${MOST}`,
}

/** What is plainly the beginning of one of our ids, letters and all, is no note. */
function mayBeNote(words: string): boolean {
  if (isWholeUuid(words) || words.length < SHORTEST_NOTE) return false
  return !(words.length >= 8 && /^[0-9a-f-]*[a-f][0-9a-f-]*$/.test(words))
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
