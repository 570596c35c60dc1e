import { randomBytes } from 'node:crypto'
import type { Seal } from './seal.ts'

/** A form may lie open for a day. An older one is drawn again, with what was filled in kept. */
const LIFETIME_MS = 24 * 60 * 60_000
/** Clocks of two instances may differ by so much. */
const SKEW_MS = 60_000

const SHAPE = /^([0-9a-z]{8,9})\.([\w-]{12})\.([\w-]{43})$/

/** What a form carries in a hidden field to show that we drew it, when, and with which `attempt`. Times in ms since 1970. */
export function drawFormToken(seal: Seal, attempt: string, now: number): string {
  const drawnAt = now.toString(36)
  const nonce = randomBytes(9).toString('base64url')
  return [drawnAt, nonce, seal.sign('form', attempt, drawnAt, nonce)].join('.')
}

/** True for a token that we drew for this attempt within the last 24 hours. */
export function isFreshFormToken(seal: Seal, token: string, attempt: string, now: number): boolean {
  const [, drawnAt = '', nonce = '', signature = ''] = SHAPE.exec(token) ?? []
  if (drawnAt === '' || !seal.isOurs(signature, 'form', attempt, drawnAt, nonce)) return false
  const age = now - Number.parseInt(drawnAt, 36)
  return age >= -SKEW_MS && age <= LIFETIME_MS
}
