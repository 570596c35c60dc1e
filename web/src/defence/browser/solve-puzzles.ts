import { hashOneBlock } from './hash-one-block.ts'

export const PUZZLES = 16
const BITS_IN_MESSAGE = 32 * 8

/**
 * Finds for each puzzle the first counter whose hash begins with so many zero bits; the words of the block are those of
 * `work-challenge.ts`. Gives way every few thousand hashes, so that the page stays alive, and tells how many are done.
 */
export async function solvePuzzles(
  challenge: string,
  { bits, breathe, tell }: { bits: number; breathe: () => Promise<void>; tell: (solved: number) => void },
): Promise<string> {
  const block = new Int32Array(16)
  for (const [at, letter] of [...challenge.slice(-24)].entries()) {
    block[at >> 2] = ((block[at >> 2] ?? 0) << 8) | letter.charCodeAt(0)
  }
  block[8] = 1 << 31
  block[15] = BITS_IN_MESSAGE

  const answers: number[] = []
  for (let puzzle = 0; puzzle < PUZZLES; puzzle += 1) {
    block[6] = puzzle
    let counter = 0
    for (block[7] = 0; hashOneBlock(block) >>> (32 - bits) !== 0; block[7] = counter) {
      counter += 1
      if (counter % 8192 === 0) await breathe()
    }
    answers.push(counter)
    tell(answers.length)
    await breathe()
  }
  return answers.join('-')
}
