import type { BooksPool } from '../donations/books.ts'
import { dealWithAlarm } from './deal-with-alarm.ts'

/**
 * `POST /api/desk/alarms/{id}/deal`, behind the door for staff: `{outcome}` with "done" or "already_dealt_with" (200),
 * "not_found" (404). `by`: id of the account. Throws when the database fails.
 */
export async function answerDeal(alarm: string, { books, by }: { books: BooksPool; by: string }): Promise<Response> {
  const outcome = await dealWithAlarm(books, alarm, by)
  const status = outcome === 'not_found' ? 404 : 200
  return Response.json({ outcome }, { status, headers: { 'Cache-Control': 'no-store' } })
}
