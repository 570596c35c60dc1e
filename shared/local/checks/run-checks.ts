import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { addTallies, FAILED, type Check, type Say, type Tally } from './check.ts'
import { sayLineByLine } from './say-line-by-line.ts'

export type CheckOutcome = { check: Check; tally: Tally; milliseconds: number }

/**
 * Tests wait more than they work: measured on two cores, one check at a time leaves them idle two thirds of the time,
 * and two at a time nearly half of it.
 */
export const AT_ONCE = availableParallelism() < 2 ? 1 : 3

/** Above this, a file is worth a look. */
const SLOW_SECONDS = 20
const SLOWEST = 12

/**
 * Begins them in their order, some at a time, and goes on when one fails; a check that breaks down counts as one failed
 * test. Each line that is said names its check. Outcomes come in the order of the checks.
 */
export function runChecks(checks: readonly Check[], say: Say, atOnce = AT_ONCE): Promise<CheckOutcome[]> {
  const oneOfSome = pLimit(atOnce)
  const begun: { name: string; over: Promise<CheckOutcome> }[] = []
  for (const check of checks) {
    const others = begun.filter(({ name }) => check.after?.includes(name)).map(({ over }) => over)
    const over = oneOfSome(async () => {
      await Promise.all(others)
      return runCheck(check, say)
    })
    begun.push({ name: check.name, over })
  }
  return Promise.all(begun.map(({ over }) => over))
}

async function runCheck(check: Check, say: Say): Promise<CheckOutcome> {
  const lines = sayLineByLine((line) => say(`${check.heading} │ ${line}\n`))
  const began = performance.now()
  lines.say('━━ begins\n')
  const tally = await check.run(lines.say).catch((error: unknown) => {
    lines.say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return FAILED
  })
  lines.end()
  const milliseconds = performance.now() - began
  say(`${check.heading} │ ━━ ${stateOf(tally)} after ${(milliseconds / 1000).toFixed(1)} s\n`)
  return { check, tally, milliseconds }
}

/** One line a check: what it is, how it came out, how long it took. */
export function summarize(outcomes: readonly CheckOutcome[]): string {
  const width = Math.max(...outcomes.map(({ check }) => check.heading.length))
  return outcomes
    .map(({ check, tally, milliseconds }) => {
      const seconds = (milliseconds / 1000).toFixed(1).padStart(6)
      return `  ${check.heading.padEnd(width)}  ${stateOf(tally).padEnd(7)} ${describe(tally).padEnd(36)} ${seconds} s`
    })
    .join('\n')
}

/** The slowest files of tests, for whoever has added one: "51.8 s  cms/src/media/media.db.test.ts  (Database tests)". */
export function listSlowFiles(outcomes: readonly CheckOutcome[]): string {
  const files = outcomes.flatMap(({ check: { heading }, tally: { files = [] } }) =>
    files.map(({ file, seconds }) => ({ heading, file, seconds })),
  )
  const slow = files
    .filter(({ seconds }) => seconds >= SLOW_SECONDS)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
  return slow
    .map(({ heading, file, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${file}  (${heading})`)
    .join('\n')
}

function stateOf({ failed, passed }: Tally): string {
  return failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'skipped'
}

function describe({ passed, failed, skipped }: Tally): string {
  const parts = Object.entries({ passed, failed, skipped }).filter(([, count]) => count > 0)
  return parts.map(([state, count]) => `${count} ${state}`).join(', ')
}

export function addOutcomes(outcomes: readonly CheckOutcome[]): Required<Tally> {
  return addTallies(outcomes.map(({ tally }) => tally))
}
