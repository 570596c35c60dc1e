import { randomInt } from 'node:crypto'

const LETTERS = 'BCDFGHJKLMNPRSTVWXZ'

/** Two letters that say nothing (drawn by lot, so no initials) and four figures. */
export function makeCaseCode(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)] ?? 'K'
  return `${letter()}${letter()}-${String(randomInt(10_000)).padStart(4, '0')}`
}
