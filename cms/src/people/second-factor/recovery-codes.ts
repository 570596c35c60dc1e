import { randomInt } from 'node:crypto'
import { keyedDigest } from '../account-keys.ts'

/** Without what is read as something else: I, L, O, U, 0, 1. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const CODES = 10
const LENGTH = 12

/** Ten codes of 58 bits each, to be shown once: each stands for the telephone a single time. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const letters = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
    return letters.replaceAll(/(.{4})(?!$)/g, '$1-')
  })
}

/** What the database keeps of a code; null for what is none. Spaces, dashes and small letters do not matter. */
export function digestOfRecoveryCode(account: string, typed: string): Buffer | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null
  return keyedDigest('recovery codes', `${account}:${letters}`)
}
