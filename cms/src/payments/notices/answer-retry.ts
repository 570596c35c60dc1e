import type { BooksPool } from '../../donations/books.ts'
import { retryNotice, type Retried } from './retry-notice.ts'

const STATUS: Record<Retried, number> = { done: 200, not_dead: 409, not_found: 404 }

/**
 * `POST /api/desk/events/{id}/retry`, behind the door for staff: `{outcome}` with "done" (200), "not_dead" (409),
 * "not_found" (404). Throws when the database fails.
 */
export async function answerRetry(event: string, { books, by }: { books: BooksPool; by: string }): Promise<Response> {
  const outcome = await retryNotice(books, event, by)
  return Response.json({ outcome }, { status: STATUS[outcome], headers: { 'Cache-Control': 'no-store' } })
}
