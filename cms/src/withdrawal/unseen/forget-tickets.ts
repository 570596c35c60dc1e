import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Books } from '../../donations/books.ts'
import { readTickets, takeTicket, ticketFolder } from './tickets.ts'

/** In milliseconds: longer than a story takes to be committed after its ticket was set. */
const KEPT_FOR = 3_600_000

/** Takes tickets of stories that are in the database no more, or never came there. */
export async function forgetTickets(books: Books, now = Date.now()): Promise<void> {
  const tickets = await readTickets()
  if (tickets.length === 0) return
  const { rows } = await books.query<{ ticket: string }>(
    `SELECT ticket FROM unnest($1::uuid[]) AS ticket WHERE NOT EXISTS (SELECT FROM stories WHERE id = ticket)`,
    [tickets],
  )
  for (const { ticket } of rows) {
    const { mtimeMs } = await stat(path.join(ticketFolder, ticket)).catch(() => ({ mtimeMs: now }))
    if (now - mtimeMs > KEPT_FOR) await takeTicket(ticket)
  }
}
