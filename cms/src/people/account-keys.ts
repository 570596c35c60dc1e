import { createHmac, hkdfSync } from 'node:crypto'
import { environment } from '../environment.ts'

/** What a key is for. A name, once used, keeps its meaning for ever: what was made with it could not be read any more. */
export type Purpose = 'second factor secrets' | 'recovery codes' | 'sign-in tickets' | 'known devices' | 'pace of tries'

/**
 * A key of 32 bytes for one purpose alone, worked out of PAYLOAD_SECRET, which is not in the database: a stolen backup
 * holds no second factor that could be used, and what one key signed counts nowhere else.
 */
export function keyFor(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', environment.PAYLOAD_SECRET, 'campaign newsroom accounts', purpose, 32))
}

/** A keyed digest: of values whose plain digest could be guessed by trying them all. */
export function keyedDigest(purpose: Purpose, text: string): Buffer {
  return createHmac('sha256', keyFor(purpose)).update(text).digest()
}
