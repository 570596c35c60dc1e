import { carryOutCancellations } from '../../../payments/monthly/carry-out-cancellations.ts'
import { carryOutRefunds } from '../../../payments/refunds/carry-out-refunds.ts'
import { eachAtOnce } from '../../pace.ts'
import { reconcile } from '../../reconcile.ts'
import { auditBooks, type Audit } from './audit-books.ts'
import { beginLife, type Life } from './begin-life.ts'
import { drawFrom, type Draw } from './draw.ts'
import { liveOn } from './live-on.ts'
import { openPostBox, type PostBox } from './post-box.ts'
import type { World } from './world.ts'

export type Plan = {
  lives: number
  /** The same seed leads the same lives; in which order their notices are heard is left to the machine. */
  seed: number
  /** How often time passes, and everybody lives on. About two weeks each. */
  spans: number
}

export type Led = Audit & {
  /** After each span: how many runs found something, and whether the one after them found nothing. */
  runs: { repairing: number; isQuiet: boolean }[]
  notices: PostBox['counts']
  recovered: number
  /** What it took, in seconds: living, and all runs of the reconciliation. */
  seconds: { living: number; reconciling: number }
}

const AT_ONCE = 8
const LOST = 0.2
const DAY = 24 * 60 * 60
const MOST_RUNS = 5
/** How long a charge waits for its booking, milliseconds. */
const BOOKED_AFTER = 20

/**
 * Leads lives of gifts from the form on, with a fifth of Stripe's notices lost, the others in any order and some twice.
 * After each span of time our books are reconciled until nothing is found any more; at the end they are audited.
 */
export async function leadLives(world: World, { lives: count, seed, spans }: Plan): Promise<Led> {
  const draw = drawFrom(seed)
  await world.steer('POST', '/reset')
  const box = await openPostBox(world, drawFrom(seed + 1))
  try {
    await world.steer('PUT', '/endpoint', { url: box.url })
    await world.steer('PUT', '/webhooks', { retryDelays: [] })
    await world.steer('PUT', '/payments', { balanceTransactionDelay: BOOKED_AFTER })
    const began = performance.now()
    const lives: Life[] = []
    box.lossOf(LOST)
    await eachOf(
      Array.from({ length: count }, (_, number) => number),
      async (number) => void lives.push(await beginLife(world, drawFrom(seed + 2 + number))),
    )
    const runs: Led['runs'] = []
    let recovered = 0
    let reconciling = 0
    for (let span = 0; span < spans; span += 1) {
      await passTime(world, draw)
      await eachOf(lives, (life) => liveOn(world, life))
      const settled = await settleDown(world, box)
      runs.push(settled.runs)
      recovered += settled.recovered
      reconciling += settled.seconds
    }
    return {
      ...(await auditBooks(world)),
      runs,
      recovered,
      seconds: { living: since(began) - reconciling, reconciling },
      notices: box.counts,
    }
  } finally {
    await world.steer('PUT', '/endpoint', { url: null })
    await box.stop()
  }
}

async function eachOf<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  await eachAtOnce(items, AT_ONCE, async (item) => {
    await work(item)
    return 'go_on'
  })
}

/** At Stripe, whose events do not live for thirty days, and in our books, which count the age of what is under way. */
async function passTime({ steer, books }: World, draw: Draw): Promise<void> {
  const seconds = draw.whole(5 * DAY, 24 * DAY)
  await steer('POST', '/clock', { advanceSeconds: seconds })
  await books.query(
    `UPDATE donations SET created_at = created_at - make_interval(secs => $1)
     WHERE state IN ('created', 'awaiting_payment', 'processing')`,
    [seconds],
  )
}

type SettledDown = { runs: Led['runs'][number]; recovered: number; seconds: number }

/** Whatever is under way comes to an end, and then the books are reconciled until there is nothing to be found. */
async function settleDown(world: World, box: PostBox): Promise<SettledDown> {
  const { books, stripe } = world
  await workOff(world, box)
  // What reconciling itself sets going is heard, so that the last run finds only what the ones before have left.
  box.lossOf(0)
  let repairing = 0
  let recovered = 0
  let isQuiet = false
  let seconds = 0
  while (!isQuiet && repairing <= MOST_RUNS) {
    const pace = { pause: 0, atOnce: AT_ONCE }
    const began = performance.now()
    const done = await reconcile(books, stripe, { cause: 'command', livemode: false, pace })
    if (done.outcome !== 'done' || !done.isWhole) throw new Error(`the reconciliation ended early: ${done.outcome}`)
    seconds += since(began)
    const { eventsRecovered, donationsRepaired, bookingsRepaired, differences } = done.figures
    isQuiet = eventsRecovered + donationsRepaired + bookingsRepaired + differences === 0
    if (!isQuiet) repairing += 1
    recovered += eventsRecovered
    await workOff(world, box)
  }
  box.lossOf(LOST)
  return { runs: { repairing, isQuiet }, recovered, seconds }
}

async function workOff({ books, stripe, steer }: World, box: PostBox): Promise<void> {
  await idle(steer)
  await box.workOff()
  while ((await carryOutRefunds(books, stripe)) > 0);
  await carryOutCancellations(books, stripe)
  await idle(steer)
  await box.workOff()
}

/** The booking of a charge lags behind, and with it its notice. */
async function idle(steer: World['steer']): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3 * BOOKED_AFTER))
  await steer('POST', '/webhooks/idle', { timeout: 600_000 })
}

function since(began: number): number {
  return (performance.now() - began) / 1000
}
