import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel'
import { paymentLog } from '../payment-log.ts'

/** So many failures in a row and Stripe is taken to be down; then one question in so many milliseconds finds out. */
const MOST_FAILURES = 5
const PAUSE = 5000

/** A question that was given less time proves nothing by not being answered. Milliseconds. */
const FAIR_PATIENCE = 3000

type Tried = { isDown: boolean }

type Breaker = {
  /**
   * Asks, or returns null at once while Stripe is taken to be down. `isDown` of the result says whether it looks as if
   * it were. `milliseconds`: how long the question may take.
   */
  guard: <Result extends Tried>(milliseconds: number, ask: () => Promise<Result>) => Promise<Result | null>
}

/** A breaker that is closed: everything is asked. `pause` in milliseconds. */
export function makeBreaker({ pause = PAUSE } = {}): Breaker {
  const policy = circuitBreaker(
    handleWhenResult((result) => (result as Tried).isDown),
    { halfOpenAfter: pause, breaker: new ConsecutiveBreaker(MOST_FAILURES) },
  )
  policy.onBreak(() =>
    paymentLog.error({ code: 'breaker_open' }, 'Stripe is taken to be down: donors are told at once'),
  )
  policy.onReset(() => paymentLog.info({ code: 'breaker_closed' }, 'Stripe answers again'))

  return {
    guard: async (milliseconds, ask) => {
      // A probe is under way: nobody waits for how it ends.
      if (policy.state === CircuitState.HalfOpen) return null
      if (policy.state === CircuitState.Closed && milliseconds < FAIR_PATIENCE) return ask()
      try {
        return await policy.execute(ask)
      } catch (error) {
        if (isBrokenCircuitError(error)) return null
        throw error
      }
    },
  }
}

const KEY = Symbol.for('campaign.breaker')
const ofProcess = globalThis as { [KEY]?: Breaker }

/**
 * From now on this process asks Stripe through one breaker: for processes that answer people who wait. The worker has
 * none; its jobs wait by themselves, and each would lose a try to a breaker that is open.
 */
export function guardQuestions(): void {
  ofProcess[KEY] ??= makeBreaker()
}

/** That of this process; null where nobody waits. */
export function breakerOfProcess(): Breaker | null {
  return ofProcess[KEY] ?? null
}
