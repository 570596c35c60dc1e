import { setTimeout as pauseFor } from 'node:timers/promises'
import type { StripeClient } from './stripe-client.ts'

/**
 * The same client, through which questions leave at least `pause` milliseconds apart, however many are asked at once.
 * What waits for its turn uses up its patience meanwhile. 0: no pause. Lists cannot walk through their pages by
 * themselves here; `listFromStripe` does not need that.
 */
export function paceStripe(stripe: StripeClient, pause: number): StripeClient {
  return pause <= 0 ? stripe : slowDown(stripe, makeTurnstile(pause))
}

type TakeTurn = () => Promise<void>

function makeTurnstile(pause: number): TakeTurn {
  let next = 0
  return async () => {
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + pause
    if (turn > now) await pauseFor(turn - now)
  }
}

/** Every function of the client and of what hangs on it waits for its turn first. */
function slowDown<Part extends object>(part: Part, takeTurn: TakeTurn): Part {
  return new Proxy(part, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof value === 'object' && value !== null) return slowDown(value, takeTurn)
      if (typeof value !== 'function') return value
      return async (...given: unknown[]): Promise<unknown> => {
        await takeTurn()
        return Reflect.apply(value, target, given)
      }
    },
  })
}
