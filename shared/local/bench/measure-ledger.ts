import { runOnGround } from './ledger/run-on-ground.ts'
import type { Figure } from './measurement.ts'

const LIVES = 10_000

type Led = {
  /** The first of the differences, in words. */
  faults: string[]
  differences: number
  afterOneCent: number
  gifts: number
  states: Record<string, number>
  currencies: Record<string, number>
  movements: number
  net: { theirs: number; ours: number }
  runs: { repairing: number; isQuiet: boolean }[]
  recovered: number
  notices: { arrived: number; lost: number; twice: number }
  seconds: { living: number; reconciling: number }
}

/**
 * Ten thousand gifts in every currency lead lives of chance (refunds, disputes, renewals, declines, debits) while a
 * fifth of Stripe's notices is lost and the others come in any order: is every cent accounted for? The seed is printed,
 * so that the same lives can be led again.
 */
export async function measureLedger(lives = LIVES): Promise<Figure[]> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  process.stdout.write(`  ${lives} lives from seed ${seed}\n`)
  const led = await runOnGround<Led>('reconciliation/trial/measure-lives.ts', [String(lives), String(seed)])
  for (const fault of led.faults) process.stdout.write(`  ${fault}\n`)
  return [
    { name: 'lives led', value: lives, unit: 'count' },
    { name: 'gifts they came to, renewals included', value: led.gifts, unit: 'count' },
    { name: '    in so many states', value: Object.keys(led.states).length, unit: 'count', atLeast: 8 },
    { name: '    and currencies', value: Object.keys(led.currencies).length, unit: 'count', exactly: 8 },
    { name: 'notices that arrived', value: led.notices.arrived, unit: 'count' },
    { name: '    of them twice', value: led.notices.twice, unit: 'count' },
    { name: 'notices lost', value: led.notices.lost, unit: 'count' },
    { name: '    of them recovered by reconciling', value: led.recovered, unit: 'count' },
    { name: 'movements on the account', value: led.movements, unit: 'count' },
    {
      name: 'cents by which our net differs from Stripe’s',
      value: led.net.ours - led.net.theirs,
      unit: 'count',
      exactly: 0,
    },
    { name: 'differences, row by row and sum by sum', value: led.differences, unit: 'count', exactly: 0 },
    { name: 'runs until nothing was found, at most', value: mostRuns(led), unit: 'count', atMost: 2 },
    { name: 'differences once one cent is wrong', value: led.afterOneCent, unit: 'count', atLeast: 1 },
    { name: 'lived in', value: led.seconds.living, unit: 's' },
    { name: 'reconciled in, all runs', value: led.seconds.reconciling, unit: 's' },
  ]
}

/** The runs that found something, and the one that then found nothing. */
function mostRuns({ runs }: Led): number {
  return Math.max(...runs.map(({ repairing, isQuiet }) => (isQuiet ? repairing + 1 : Number.POSITIVE_INFINITY)))
}
