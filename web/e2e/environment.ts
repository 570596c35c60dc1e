import type { StackUnderTest } from '../../shared/local/testing/stack-under-test.ts'
import type { Preparation } from './stack/prepare.ts'

/** The processes that run the journeys inherit the environment of the one that prepared them, and read it here. */
export type Run = { stack: StackUnderTest; prepared: Preparation }

/**
 * A stack that runs already and is to be used, as JSON (`StackUnderTest`); without it the journeys start one of
 * their own. The journeys may be run any number of times against the same stack.
 */
export function givenStack(): StackUnderTest | null {
  const text = process.env.JOURNEY_STACK ?? ''
  return text === '' ? null : (JSON.parse(text) as StackUnderTest)
}

export function handOn(run: Run): void {
  process.env.JOURNEY_RUN = JSON.stringify(run)
}

/** Throws before the set-up has run. */
export function thisRun(): Run {
  const text = process.env.JOURNEY_RUN ?? ''
  if (text === '') throw new Error('the set-up of the journeys has not run')
  return JSON.parse(text) as Run
}
