import { createHmac, randomUUID } from 'node:crypto'
import type { Stack } from '../running-stack.ts'
import type { Figure } from './measurement.ts'

const WARM_UP = 20
const TIMES = 100
const FORGERIES = 5000
const FORGERS = 20

type Notice = { body: string; signature?: string; type?: string }

/** What Stripe did not sign is turned away at once, and keeps nothing waiting that it did. */
export async function measureRefusedNotices({ cmsUrl, stripe }: Stack): Promise<Figure[]> {
  if (stripe === null) throw new Error('there is no Stripe double')
  const url = `${cmsUrl}/api/stripe/webhook`
  const secret = stripe.webhookSecret
  const figures: Figure[] = []
  for (let time = 0; time < WARM_UP; time += 1) await send(url, { body: bodyOf() }, 400)
  for (const { name, status, make } of KINDS) {
    const taken: number[] = []
    for (let time = 0; time < TIMES; time += 1) taken.push(await send(url, make(secret), status))
    const value = taken.toSorted((one, other) => one - other)[Math.ceil(TIMES * 0.95) - 1] ?? Number.POSITIVE_INFINITY
    figures.push({ name: `turned away: ${name}, p95`, value, unit: 'ms', atMost: 50 })
  }
  const forge = async (): Promise<void> => {
    for (let sent = 0; sent < FORGERIES / FORGERS; sent += 1)
      await send(url, { body: bodyOf(), signature: 't=1,v1=0' }, 400)
  }
  const forging = Promise.all(Array.from({ length: FORGERS }, forge))
  await new Promise((resolve) => setTimeout(resolve, 200))
  const value = await send(url, signed(bodyOf(), secret), 200)
  await forging
  return [...figures, { name: `a true notice among ${FORGERIES} forgeries`, value, unit: 'ms', atMost: 1000 }]
}

const KINDS: readonly { name: string; status: number; make: (secret: string) => Notice }[] = [
  { name: 'no signature', status: 400, make: () => ({ body: bodyOf() }) },
  { name: 'another secret', status: 400, make: () => signed(bodyOf(), 'whsec_another_secret') },
  { name: '301 seconds old', status: 400, make: (secret) => signed(bodyOf(), secret, 301) },
  {
    name: 'the signature of another body',
    status: 400,
    make: (secret) => ({ ...signed(bodyOf(), secret), body: bodyOf() }),
  },
  { name: '300 KB', status: 413, make: (secret) => signed(bodyOf() + ' '.repeat(300_000), secret) },
  {
    name: 'as a form',
    status: 400,
    make: (secret) => ({ ...signed(bodyOf(), secret), type: 'application/x-www-form-urlencoded' }),
  },
]

/** Of a kind we have no use for: nothing comes of it. */
function bodyOf(): string {
  return JSON.stringify({
    ...{ id: `evt_${randomUUID().replaceAll('-', '')}`, object: 'event', type: 'customer.created', livemode: false },
    ...{ api_version: '2026-10-28.endive', created: Math.floor(Date.now() / 1000) },
    data: { object: { object: 'customer', id: 'cus_nobody' } },
  })
}

function signed(body: string, secret: string, age = 0): Notice {
  const at = Math.floor(Date.now() / 1000) - age
  return { body, signature: `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}` }
}

/** Milliseconds until it was answered with `status`. */
async function send(
  url: string,
  { body, signature, type = 'application/json' }: Notice,
  status: number,
): Promise<number> {
  const headers = { 'content-type': type, ...(signature !== undefined && { 'stripe-signature': signature }) }
  const began = performance.now()
  const answer = await fetch(url, { method: 'POST', body, headers })
  await answer.arrayBuffer()
  if (answer.status !== status) throw new Error(`a notice was answered ${answer.status}, not ${status}`)
  return performance.now() - began
}
