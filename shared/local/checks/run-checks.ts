import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { addTallies, FAILED, type Check, type Say, type Tally } from './check.ts'
import { sayLineByLine } from './say-line-by-line.ts'

export type CheckOutcome = { check: Check; tally: Tally; milliseconds: number }

/** Tests wait more than they work: measured on two cores, one check at a time leaves them idle two thirds of the time. */
const AT_ONCE = Math.min(2, availableParallelism())

/**
 * Begins them in their order, two at a time, and goes on when one fails; a check that breaks down counts as one failed
 * test. Each line that is said names its check. Outcomes come in the order of the checks.
 */
export function runChecks(checks: readonly Check[], say: Say, atOnce = AT_ONCE): Promise<CheckOutcome[]> {
  const oneOfSome = pLimit(atOnce)
  return Promise.all(checks.map((check) => oneOfSome(() => runCheck(check, say))))
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
