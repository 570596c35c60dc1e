/** Constants of SHA-256 (FIPS 180-4): the fractions of the square and cube roots of the first primes. */
const START: number[] = []
const ROUND: number[] = []
for (let number = 2; ROUND.length < 64; number += 1) {
  if (!isPrime(number)) continue
  if (START.length < 8) START.push(fraction(number ** (1 / 2)))
  ROUND.push(fraction(number ** (1 / 3)))
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false
  return true
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

const words = new Int32Array(64)

/**
 * The first 32 bits of the SHA-256 of one block of 16 words, padding included. Written out, because the browser's own
 * hashing answers by a promise each time, which takes longer than the hash.
 */
export function hashOneBlock(block: Int32Array): number {
  words.set(block)
  for (let at = 16; at < 64; at += 1) {
    const early = words[at - 15] ?? 0
    const late = words[at - 2] ?? 0
    const mixedEarly = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const mixedLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16] ?? 0) + mixedEarly + (words[at - 7] ?? 0) + mixedLate
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = START
  for (let at = 0; at < 64; at += 1) {
    const sumOfE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + sumOfE + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0
    const sumOfA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const second = (sumOfA + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  return (a + (START[0] ?? 0)) >>> 0
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
