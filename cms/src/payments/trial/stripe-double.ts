import { inject } from 'vitest'

/** One API call as the double recorded it. */
export type RecordedCall = {
  /** Milliseconds since 1970. */
  at: number
  method: string
  path: string
  headers: Record<string, string>
  params: Record<string, unknown>
  status: number | null
  isReplay: boolean
}

export type DoubleSession = {
  id: string
  url: string | null
  status: string
  amount_total: number
  metadata: Record<string, string>
  payment_intent: string | null
}

export type Fault = {
  mode: string
  status?: number
  isKept?: boolean
  delay?: number
  times?: number
  method?: string
  pathPrefix?: string
}

export type DoubleEvent = { id: string; type: string; data: { object: { id: string } } }

type DoubleRefund = { id: string; status: string; amount: number; metadata: Record<string, string> }

type DoubleBooking = { id: string; amount: number; fee: number; net: number; currency: string; source: string }

export type Delivery = { event: string; type: string; state: string; attempts: (number | null)[] }

/** What tests tell the Stripe double to do, and what they ask it. Throws when it refuses. */
export const double = {
  reset: () => ask('POST', '/reset'),
  /** As if nobody had ever given; nothing fails, and no notice comes by itself. */
  beginAnew: async () => {
    await double.endFaults()
    await double.reset()
    await double.webhooks({ drop: 10_000 })
  },
  calls: () => ask<RecordedCall[]>('GET', '/requests'),
  /** Only the calls that ask for a payment page: the worker may be asking after older payments at any time. */
  openings: async () => {
    const calls = await ask<RecordedCall[]>('GET', '/requests?path=/v1/checkout/sessions&method=POST')
    return calls.filter(({ path }) => path === '/v1/checkout/sessions')
  },
  forgetCalls: () => ask('DELETE', '/requests'),
  sessions: () => ask<DoubleSession[]>('GET', '/sessions'),
  events: () => ask<DoubleEvent[]>('GET', '/events'),
  pay: (session: string, card = 'success') => ask<{ kind: string }>('POST', '/pay', { session, card }),
  settle: (session: string, outcome: 'succeeded' | 'failed') => ask('POST', `/sessions/${session}/settle`, { outcome }),
  expire: (session: string) => ask('POST', `/sessions/${session}/expire`),
  change: (id: string, change: object) => ask('PATCH', `/objects/${id}`, { change }),
  /** A refund as from Stripe's dashboard. `of`: the session, payment or charge; all that is left where no amount is named. */
  refund: (of: string, wish: { amount?: number; metadata?: Record<string, string> } = {}) =>
    ask<DoubleRefund>('POST', '/refunds', { of, ...wish }),
  refunds: () => ask<DoubleRefund[]>('GET', '/refunds'),
  settleRefund: (refund: string, outcome: 'succeeded' | 'failed') =>
    ask('POST', `/refunds/${refund}/settle`, { outcome }),
  dispute: (of: string, wish: { amount?: number; reason?: string; isInquiry?: boolean } = {}) =>
    ask<{ id: string }>('POST', '/disputes', { of, ...wish }),
  moveDispute: (dispute: string, outcome: 'under_review' | 'escalated' | 'won' | 'lost' | 'warning_closed') =>
    ask('POST', `/disputes/${dispute}`, { outcome }),
  bookings: () => ask<DoubleBooking[]>('GET', '/balance_transactions'),
  bookAfter: (balanceTransactionDelay: number) => ask('PUT', '/payments', { balanceTransactionDelay }),
  fault: (fault: Fault) => ask('POST', '/faults', fault),
  endFaults: () => ask('DELETE', '/faults'),
  webhooks: (behaviour: object) => ask('PUT', '/webhooks', behaviour),
  deliveries: async () => (await ask<{ deliveries: Delivery[] }>('GET', '/webhooks')).deliveries,
  release: (order: 'as_created' | 'reverse' | 'shuffled') => ask('POST', '/webhooks/release', { order }),
  send: (event: string, options: object = {}) =>
    ask<{ statuses: (number | null)[] }>('POST', '/webhooks/send', { event, ...options }),
  idle: (timeout = 15_000) => ask<{ isIdle: boolean }>('POST', '/webhooks/idle', { timeout }),
}

async function ask<Answer = unknown>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${inject('stack').stripe.controlUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the double answered ${answer.status} to ${method} ${path}: ${text}`)
  return JSON.parse(text) as Answer
}
