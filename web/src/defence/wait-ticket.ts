import { randomBytes } from 'node:crypto'
import type { Seal } from './seal.ts'

/** Seconds for each level, and the longest anybody is asked to wait at a time. The CMS reckons with both. */
const SECONDS_PER_LEVEL = 20
const LONGEST_SECONDS = 120
const HIGHEST_LEVEL = 8
/** Whoever comes back later than that begins again. */
const LIFETIME_MS = 30 * 60_000

const SHAPE = /^([1-8])\.([0-9a-z]{8,9})\.([\w-]{12})\.([\w-]{43})$/

/** For a form without a script: it may be sent again at a certain moment. Times in ms since 1970. */
export function drawTicket(seal: Seal, attempt: string, { level, now }: { level: number; now: number }): string {
  const hardness = String(Math.min(HIGHEST_LEVEL, Math.max(1, Math.floor(level))))
  const seconds = Math.min(LONGEST_SECONDS, SECONDS_PER_LEVEL * Number(hardness))
  const dueAt = (now + seconds * 1000).toString(36)
  const nonce = randomBytes(9).toString('base64url')
  return [hardness, dueAt, nonce, seal.sign('wait', attempt, hardness, dueAt, nonce)].join('.')
}

/** `level`: the one it was drawn with. */
export type TicketReading = { kind: 'none' } | { kind: 'early'; level: number } | { kind: 'due' }

/** `none`: not ours, not this form's, or too old. */
export function readTicket(
  seal: Seal,
  ticket: string,
  { attempt, now }: { attempt: string; now: number },
): TicketReading {
  const [, hardness = '', dueAt = '', nonce = '', signature = ''] = SHAPE.exec(ticket) ?? []
  if (hardness === '' || !seal.isOurs(signature, 'wait', attempt, hardness, dueAt, nonce)) return { kind: 'none' }
  const late = now - Number.parseInt(dueAt, 36)
  if (late > LIFETIME_MS) return { kind: 'none' }
  return late < 0 ? { kind: 'early', level: Number(hardness) } : { kind: 'due' }
}

/** Whole seconds until a ticket of ours is due, at least one. */
export function secondsLeft(ticket: string, now: number): number {
  return Math.max(1, Math.ceil((Number.parseInt(ticket.split('.')[1] ?? '', 36) - now) / 1000))
}
