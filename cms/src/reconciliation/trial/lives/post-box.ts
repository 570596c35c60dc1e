import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerWebhook } from '../../../payments/notices/answer-webhook.ts'
import { handleNotice } from '../../../payments/notices/handle-notice.ts'
import type { Draw } from './draw.ts'
import type { World } from './world.ts'

/** What becomes of Stripe's notices on their way to the worker. */
export type PostBox = {
  url: string
  /** Which share of the notices never arrives. */
  lossOf: (share: number) => void
  /** Resolves when everything that arrived was worked through. */
  workOff: () => Promise<void>
  counts: { arrived: number; lost: number; twice: number }
  stop: () => Promise<void>
}

const AT_ONCE = 8
const TWICE = 0.1

/**
 * The door for webhooks, and the worker behind it: signed notices come in over HTTP and are stored as ever, some are
 * lost on the way, some come twice, and all are worked through in an order of chance, some again after they were done,
 * as after a worker that was killed.
 */
export async function openPostBox({ books, stripe, webhookSecret }: World, draw: Draw): Promise<PostBox> {
  const door = { books, secrets: [webhookSecret], livemode: false }
  const counts = { arrived: 0, lost: 0, twice: 0 }
  const waiting: string[] = []
  const state = { share: 0, isOver: false, underWay: 0 }

  const server = http.createServer((request, response) => {
    void accept(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const working = Promise.all(Array.from({ length: AT_ONCE }, work))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lossOf: (share) => (state.share = share),
    workOff: async () => {
      while (waiting.length > 0 || state.underWay > 0) await pause(5)
    },
    counts,
    stop: async () => {
      state.isOver = true
      await working
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function accept(request: http.IncomingMessage): Promise<number> {
    const body = await readAll(request)
    if (draw.chance(state.share)) {
      counts.lost += 1
      return 500
    }
    const { id } = JSON.parse(body) as { id: string }
    const times = draw.chance(TWICE) ? 2 : 1
    const statuses = await Promise.all(Array.from({ length: times }, () => deliver(request, body)))
    if (statuses.some((status) => status !== 200)) throw new Error(`the webhook answered ${statuses.join(', ')}`)
    counts.arrived += 1
    if (times === 2) counts.twice += 1
    for (let time = 0; time < times; time += 1) waiting.push(id)
    return 200
  }

  async function deliver(request: http.IncomingMessage, body: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'stripe-signature': String(request.headers['stripe-signature']),
    }
    const answer = await answerWebhook(new Request('http://cms.example/', { method: 'POST', headers, body }), door)
    return answer.status
  }

  async function work(): Promise<void> {
    while (!state.isOver) {
      const [event] = waiting.splice(draw.whole(0, Math.max(0, waiting.length - 1)), 1)
      if (event === undefined) await pause(5)
      else await workThrough(event)
    }
  }

  async function workThrough(event: string): Promise<void> {
    state.underWay += 1
    try {
      const { rows } = await books.query<{ id: string; state: string }>(
        `UPDATE payment_events SET state = CASE state WHEN 'processed' THEN 'received' ELSE state END
         WHERE event = $1 RETURNING id, state`,
        [event],
      )
      const [row] = rows
      if (row?.state !== 'received') return
      if ((await handleNotice(row.id, books, stripe)).outcome === 'again') waiting.push(event)
    } finally {
      state.underWay -= 1
    }
  }
}

async function readAll(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
