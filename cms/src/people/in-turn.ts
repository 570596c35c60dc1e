/** A fifth of the connections to PostgreSQL. */
const AT_ONCE = 8

const waiting: (() => void)[] = []
let atWork = 0

/**
 * Does the work of those who are not in yet a few at a time, in the order in which they came. Whoever guesses forty
 * passwords at one moment would otherwise take every connection there is, and colleagues would be told that the database
 * cannot be asked. What is only waited for is not done in here.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (atWork < AT_ONCE) atWork += 1
  else await new Promise<void>((resolve) => void waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) atWork -= 1
    else next()
  }
}
