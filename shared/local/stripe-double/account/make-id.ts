import { randomInt } from 'node:crypto'

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** An id like Stripe's: `makeId('pi')` → "pi_1Q…". Unguessable, since a session's id is all that guards its page. */
export function makeId(prefix: string, length = 24): string {
  const tail = Array.from({ length }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('')
  return `${prefix}_${tail}`
}
