import { publicStep, roundDown } from '../money/round-down.ts'
import type { SpendingPurpose } from './spending.ts'
import { sumOf, type SpendingLine } from './add-up-spending.ts'

export type RoundedLine = {
  purpose: SpendingPurpose
  /** Whole steps; 0 where it is less than one. */
  cents: number
  /** Of the sum, in whole percent; worked out from the rounded amounts, so that it tells nothing finer. */
  percent: number
}

/** What the public is shown. `step` and `cents` in cents of euro; the lines add up to `cents`, their shares to 100. */
export type RoundedSpending = { step: number; cents: number; lines: RoundedLine[] }

/**
 * Rounds a table so that it still adds up: the sum down to the public step, then the steps handed out to the lines, the
 * left-over ones where most was cut off (largest remainders; the earlier line where that is the same).
 */
export function roundSpending(lines: readonly SpendingLine[]): RoundedSpending {
  const exact = sumOf(lines)
  const [step, cents] = [publicStep(exact), roundDown(exact)]
  const steps = apportion(
    lines.map((line) => line.cents),
    cents / step,
  )
  const percents = apportion(steps, cents > 0 ? 100 : 0)
  return {
    step,
    cents,
    lines: lines.map(({ purpose }, index) => ({
      purpose,
      cents: (steps[index] ?? 0) * step,
      percent: percents[index] ?? 0,
    })),
  }
}

/** Hands out `units` whole units by `weights` (none negative); they add up exactly, unless there is no weight at all. */
function apportion(weights: readonly number[], units: number): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole === 0) return weights.map(() => 0)
  const shares = weights.map((weight, index) => ({
    index,
    units: Math.floor((weight * units) / whole),
    rest: (weight * units) % whole,
  }))
  const left = units - shares.reduce((sum, share) => sum + share.units, 0)
  const first = shares.toSorted((one, other) => other.rest - one.rest || one.index - other.index).slice(0, left)
  const favoured = new Set(first.map(({ index }) => index))
  return shares.map((share) => share.units + (favoured.has(share.index) ? 1 : 0))
}
