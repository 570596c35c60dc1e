import type { BooksPool } from './books.ts'
import { enterDonation, type EnteredDonation, type Entering } from './enter-donation.ts'
import { parseEntry, type EntryError } from './parse-entry.ts'

type EntryAnswer = EnteredDonation | { outcome: 'invalid'; errors: EntryError[] }

const STATUS: Record<EntryAnswer['outcome'], number> = {
  entered: 200,
  attempt_reused: 409,
  campaign_unknown: 422,
  invalid: 422,
}

/** `POST /api/desk/donations`, behind the door for staff. Throws when the database fails. */
export async function answerEntry(
  body: unknown,
  { books, ...entering }: Entering & { books: BooksPool },
): Promise<Response> {
  // The association's own day: after midnight in Paris it is still yesterday in UTC.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
  const parsed = parseEntry(body, today)
  return answer(parsed.outcome === 'invalid' ? parsed : await enterDonation(books, parsed.entry, entering))
}

function answer(body: EntryAnswer): Response {
  return Response.json(body, { status: STATUS[body.outcome], headers: { 'Cache-Control': 'no-store' } })
}
