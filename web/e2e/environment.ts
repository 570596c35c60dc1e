import type { Browser } from '../../shared/local/testing/find-browser.ts'
import type { StackUnderTest } from '../../shared/local/testing/stack-under-test.ts'
import type { Run } from './stack/run.ts'

/** The browser that `npm test` found for this machine; null when Playwright was started by itself. */
export function givenBrowser(): Browser | null {
  const { JOURNEY_BROWSER: path, JOURNEY_BROWSER_ENVIRONMENT: environment } = process.env
  return path === undefined ? null : { path, environment: JSON.parse(environment ?? '{}') as Record<string, string> }
}

/**
 * The running stack that `npm test` hands over; null when Playwright was started by itself. The journeys may be run
 * any number of times against the same stack.
 */
export function givenStack(): StackUnderTest | null {
  const { JOURNEY_STACK: stack } = process.env
  return stack === undefined ? null : (JSON.parse(stack) as StackUnderTest)
}

/** Journeys run in processes of their own, which inherit the environment of the one that set up the run. */
export function handOn(run: Run): void {
  process.env['JOURNEY_RUN'] = JSON.stringify(run)
}

/** Throws outside of a run. */
export function thisRun(): Run {
  const { JOURNEY_RUN: run } = process.env
  if (run === undefined) throw new Error('no run of journeys has been set up')
  return JSON.parse(run) as Run
}
