import { createHmac } from 'node:crypto'
import http from 'node:http'
import os from 'node:os'
import type { Stack } from '../running-stack.ts'

export type StripeEvent = { id: string; data: { object: { id: string } } }

export type Run = {
  perSecond: number
  /** Within so many milliseconds half of them were answered, and 99 of 100. */
  half: number
  most: number
  /** How many were answered 200. */
  accepted: number
  /** Of the machine, in the minute that ended with the run. */
  load: number
}

const AT_ONCE = 32

/** Sends all of them to the webhook, each signed as Stripe signs, 32 at a time. `stack` must have the Stripe double. */
export async function sendSignedEvents({ cmsUrl, stripe }: Stack, events: readonly StripeEvent[]): Promise<Run> {
  if (stripe === null) throw new Error('there is no Stripe double')
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const url = `${cmsUrl}/api/stripe/webhook`
  const waiting = events.map((event) => signed(event, stripe.webhookSecret))
  const took: number[] = []
  let accepted = 0
  const began = performance.now()
  const send = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const sent = performance.now()
      if ((await post(url, next, agent)) === 200) accepted += 1
      took.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, send))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  took.sort((one, other) => one - other)
  const share = (part: number): number => took[Math.ceil(took.length * part) - 1] ?? 0
  return {
    perSecond: events.length / seconds,
    half: share(0.5),
    most: share(0.99),
    accepted,
    load: os.loadavg()[0] ?? 0,
  }
}

type Signed = { body: Buffer; signature: string }

function signed(event: StripeEvent, secret: string): Signed {
  const body = JSON.stringify(event, null, 2)
  const now = Math.floor(Date.now() / 1000)
  const mark = createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')
  return { body: Buffer.from(body), signature: `t=${now},v1=${mark}` }
}

function post(url: string, { body, signature }: Signed, agent: http.Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'stripe-signature': signature,
    }
    const request = http.request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    })
    request.on('error', reject).end(body)
  })
}
