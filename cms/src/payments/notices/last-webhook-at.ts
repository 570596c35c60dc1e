import type { Books } from '../../donations/books.ts'

/** When Stripe was last heard of: when the newest event was stored, UTC. Null before the first. */
export async function lastWebhookAt(books: Books): Promise<Date | null> {
  const { rows } = await books.query<{ at: Date | null }>('SELECT max(created_at) AS at FROM payment_events')
  return rows[0]?.at ?? null
}
