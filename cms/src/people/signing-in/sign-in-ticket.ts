import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { keyedDigest } from '../account-keys.ts'

const schema = z.object({
  account: z.uuid(),
  opens: z.enum(['code', 'set_up', 'replace']),
  passwordSince: z.string(),
  until: z.number(),
})

/**
 * Whoever holds it has shown the right password. It is no session: it opens the door of the second factor alone, to
 * show one, to set up the first, or to replace one that was just shown, and ends with the password.
 */
export type Ticket = z.infer<typeof schema>

/** Milliseconds: long enough to find the telephone, or to set one up. */
export const TICKET_LIFE = 10 * 60 * 1000

export function writeTicket(ticket: Ticket): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${text}.${sign(text)}`
}

/** Null for what was not made here, or is too old at `now` (milliseconds). */
export function readTicket(written: string, now: number): Ticket | null {
  const [text = '', mark = ''] = written.split('.', 2)
  const expected = Buffer.from(sign(text))
  const offered = Buffer.from(mark)
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) return null
  const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  return parsed.success && parsed.data.until > now ? parsed.data : null
}

function sign(text: string): string {
  return keyedDigest('sign-in tickets', text).toString('base64url')
}
