import { addTallies, FAILED, type Check, type Tally } from './check.ts'

export type CheckOutcome = { check: Check; tally: Tally; milliseconds: number }

/** Runs all of them, one after the other, also when one fails; a check that breaks down counts as one failed test. */
export async function runChecks(checks: readonly Check[], say: (text: string) => void): Promise<CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for (const check of checks) {
    say(`\n━━ ${check.heading}\n`)
    const began = performance.now()
    const tally = await check.run().catch((error: unknown) => {
      say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      return FAILED
    })
    outcomes.push({ check, tally, milliseconds: performance.now() - began })
  }
  return outcomes
}

/** One line a check: what it is, how it came out, how long it took. */
export function summarize(outcomes: readonly CheckOutcome[]): string {
  const width = Math.max(...outcomes.map(({ check }) => check.heading.length))
  return outcomes
    .map(({ check, tally, milliseconds }) => {
      const state = tally.failed > 0 ? 'FAILED' : tally.passed > 0 ? 'passed' : 'skipped'
      const seconds = (milliseconds / 1000).toFixed(1).padStart(6)
      return `  ${check.heading.padEnd(width)}  ${state.padEnd(7)} ${describe(tally).padEnd(36)} ${seconds} s`
    })
    .join('\n')
}

function describe({ passed, failed, skipped }: Tally): string {
  const parts = Object.entries({ passed, failed, skipped }).filter(([, count]) => count > 0)
  return parts.map(([state, count]) => `${count} ${state}`).join(', ')
}

export function addOutcomes(outcomes: readonly CheckOutcome[]): Required<Tally> {
  return addTallies(outcomes.map(({ tally }) => tally))
}
