import { createHmac } from 'node:crypto'
import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import type { MortalStack } from './assemble-mortal-stack.ts'
import { eachAtOnce, insist } from './insist.ts'

export type Delivered = { events: number; deliveries: number }

type Progress = { onStep: () => void; onRetry: () => void }

const AT_ONCE = 32
const SHARE_REPEATED = 0.3

/**
 * Delivers each of these events, signed; three in ten of them two to four times; all in no order, 32 at once, each until
 * it is answered 2xx. `random` gives numbers from 0 to 1.
 */
export async function deliverShuffled(
  stack: MortalStack,
  events: readonly object[],
  random: () => number,
  { onStep, onRetry }: Progress,
): Promise<Delivered> {
  const deliveries = shuffled(
    events.flatMap((event) => {
      const times = random() < SHARE_REPEATED ? 2 + Math.floor(random() * 3) : 1
      return Array.from({ length: times }, () => event)
    }),
    random,
  )
  await eachAtOnce(deliveries, AT_ONCE, async (event) => {
    await insist(() => deliver(stack, event), onRetry)
    onStep()
  })
  return { events: events.length, deliveries: deliveries.length }
}

async function deliver({ cmsUrl, stripe }: MortalStack, event: object): Promise<true | null> {
  const body = JSON.stringify(event)
  const now = Math.floor(Date.now() / 1000)
  const mark = createHmac('sha256', stripe.webhookSecret).update(`${now}.${body}`).digest('hex')
  const signal = AbortSignal.timeout(20_000)
  const answer = await fetch(`${cmsUrl}/api/stripe/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${now},v1=${mark}` },
    body,
    signal,
  })
  await untilAborted(signal, answer.arrayBuffer())
  return answer.ok ? true : null
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
