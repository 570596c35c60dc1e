import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { LONGEST_PASSWORD } from './decide-password.ts'

export type HashedPassword = { hash: string; salt: string }

/** The form Payload wrote before us, so that nobody has to choose a new password: 600,000 rounds (OWASP, 2023). */
const PREFIX = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const LENGTH = 32

const derive = promisify(pbkdf2)

export async function hashPassword(password: string): Promise<HashedPassword> {
  const salt = randomBytes(32).toString('hex')
  const hash = await derive(password, salt, ROUNDS, LENGTH, 'sha256')
  return { hash: PREFIX + hash.toString('hex'), salt }
}

/**
 * Whether this is the password. Takes as long when there is no account at all, so that nobody learns which there are.
 * What is longer than any password is not worked on.
 */
export async function isPassword(password: string, kept: HashedPassword | null): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false
  const { hash, salt } = kept ?? NOBODYS
  const offered = await derive(password, salt, ROUNDS, LENGTH, 'sha256')
  const expected = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const isOurs = kept !== null && hash.startsWith(PREFIX) && expected.length === LENGTH
  return isOurs && timingSafeEqual(offered, expected)
}

const NOBODYS: HashedPassword = { hash: PREFIX, salt: randomBytes(32).toString('hex') }
