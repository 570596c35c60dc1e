import { createHash, randomBytes } from 'node:crypto'
import type { Seal } from './seal.ts'

/**
 * The work is sixteen puzzles in place of one that is sixteen times as hard: their sum varies four times less, so that
 * hardly anybody has bad luck, and each one solved is a step that can be told.
 */
export const PUZZLES = 16
/** Level 1 is 2^15 hashes in all: a tenth of a second in a browser. Each level doubles it; level 8: some eight seconds. */
const PUZZLE_BITS_AT_LEVEL_0 = 10
const HIGHEST_LEVEL = 8

const LIFETIME_MS = 10 * 60_000
const SKEW_MS = 60_000

const SHAPE = /^([1-8])\.([0-9a-z]{8,9})\.([\w-]{12})\.([\w-]{43})$/
const ANSWER = /^\d{1,10}(?:-\d{1,10}){15}$/

/** A task for the donor's machine, bound to their form. Times in ms since 1970. */
export function drawChallenge(seal: Seal, attempt: string, { level, now }: { level: number; now: number }): string {
  const hardness = String(Math.min(HIGHEST_LEVEL, Math.max(1, Math.floor(level))))
  const drawnAt = now.toString(36)
  const nonce = randomBytes(9).toString('base64url')
  return [hardness, drawnAt, nonce, seal.sign('work', attempt, hardness, drawnAt, nonce)].join('.')
}

/**
 * True for a challenge that we drew for this attempt within the last ten minutes, with an answer that solves it. It can
 * be used once: an attempt is one donation, and sent again it leads to the payment page it has.
 */
export function isWorkDone(
  seal: Seal,
  { challenge, answer }: { challenge: string; answer: string },
  { attempt, now }: { attempt: string; now: number },
): boolean {
  const [, hardness = '', drawnAt = '', nonce = '', signature = ''] = SHAPE.exec(challenge) ?? []
  if (hardness === '' || !ANSWER.test(answer)) return false
  if (!seal.isOurs(signature, 'work', attempt, hardness, drawnAt, nonce)) return false
  const age = now - Number.parseInt(drawnAt, 36)
  if (age < -SKEW_MS || age > LIFETIME_MS) return false
  return answer.split('-').every((counter, puzzle) => isSolved(challenge, { puzzle, counter: Number(counter) }))
}

/** Leading zero bits that each hash must have; the page tells the browser. */
export function puzzleBits(challenge: string): number {
  return PUZZLE_BITS_AT_LEVEL_0 + Number(challenge.slice(0, 1))
}

/**
 * What is hashed: the last 24 characters of the challenge, the number of the puzzle and the counter, 32 bits each, so
 * that it fits one block and a browser can do it without any library. `browser/solve-work.ts` does the same.
 */
function isSolved(challenge: string, { puzzle, counter }: { puzzle: number; counter: number }): boolean {
  if (counter > 0xffffffff) return false
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(puzzle)
  numbers.writeUInt32BE(counter, 4)
  const hash = createHash('sha256').update(challenge.slice(-24)).update(numbers).digest()
  return hash.readUInt32BE() >>> (32 - puzzleBits(challenge)) === 0
}
