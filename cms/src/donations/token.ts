import { randomBytes } from 'node:crypto'

/** Who knows the token may see what became of the donation, so nobody can guess it: 192 random bits, base64url. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

/** Whether this could be a token of ours at all; anything else need not reach the database. */
export function looksLikeToken(value: string): boolean {
  return /^[\w-]{32}$/.test(value)
}
