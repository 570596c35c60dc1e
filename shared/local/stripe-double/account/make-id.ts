import { randomBytes } from 'node:crypto'

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The largest multiple of 62 that a byte can hold: bytes above it would make some characters likelier than others. */
const FAIR = 248

/** An id like Stripe's: `makeId('pi')` → "pi_1Q…". Unguessable, since a session's id is all that guards its page. */
export function makeId(prefix: string, length = 24): string {
  let tail = ''
  while (tail.length < length)
    for (const byte of randomBytes(length + 8))
      if (byte < FAIR && tail.length < length) tail += CHARACTERS[byte % CHARACTERS.length]
  return `${prefix}_${tail}`
}
