import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export type PasswordVerdict = 'good' | 'too_short' | 'too_long' | 'too_common'

export const SHORTEST_PASSWORD = 15
/** Longer ones only cost time: a megabyte of password would keep the key derivation busy. */
export const LONGEST_PASSWORD = 512

/** What a stranger tries first against us. */
const OUR_WORDS = [
  'russie-libertes',
  'russie',
  'libertes',
  'russia',
  'newsroom',
  'redaction',
  'association',
  'campagne',
]

/** Ten thousand million guesses: what the scale of zxcvbn calls safe against whoever stole the digest. */
const FEWEST_GUESSES = 1e10

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 128 })

/**
 * Whether `password` may be chosen by the person of whom `about` (name, address) is known. Long, and not what is on
 * every list or made of the person's own words; no rule about digits and signs, which only make people write it down
 * (NIST SP 800-63B, 5.1.1.2).
 */
export function decidePassword(password: string, about: readonly string[] = []): PasswordVerdict {
  if ([...password].length < SHORTEST_PASSWORD) return 'too_short'
  if (password.length > LONGEST_PASSWORD) return 'too_long'
  const known = [...OUR_WORDS, ...about.flatMap((text) => [text, ...text.split(/[\s@._-]+/)])].filter(Boolean)
  return estimate.check(password, known).guesses < FEWEST_GUESSES ? 'too_common' : 'good'
}
