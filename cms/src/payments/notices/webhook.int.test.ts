import { createHmac, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../../../shared/local/testing/stack-under-test.ts'
import { beginGift } from '../trial/donor.ts'
import { openLedger, until, type Ledger } from '../trial/ledger.ts'
import { double } from '../trial/stripe-double.ts'

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.reset())

const now = () => Math.floor(Date.now() / 1000)

function makeEvent(change: object = {}) {
  return {
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    object: 'event',
    type: 'checkout.session.completed',
    api_version: '2026-10-28.endive',
    created: now(),
    livemode: false,
    data: { object: { object: 'checkout.session', id: 'cs_test_nobody' } },
    ...change,
  }
}

function sign(body: string, at: number | string = now(), secret = stackUnderTest().stripe.webhookSecret): string {
  return createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
}

function deliver(body: BodyInit, signature: string | null, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${stackUnderTest().cmsUrl}/api/stripe/webhook`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature === null ? {} : { 'stripe-signature': signature }),
      ...headers,
    },
  })
}

async function deliverSigned(event: object): Promise<number> {
  const body = JSON.stringify(event)
  return (await deliver(body, `t=${now()},v1=${sign(body)}`)).status
}

describe('what Stripe did not sign is turned away and nothing is written', () => {
  const body = JSON.stringify(makeEvent(), null, 2)
  const good = () => `t=${now()},v1=${sign(body)}`
  const old = () => now() - 301
  type Case = [what: string, status: number, signature: () => string | null, body?: BodyInit, type?: string]
  const cases: Case[] = [
    ['no signature', 400, () => null],
    ['an empty signature', 400, () => ''],
    ['nonsense', 400, () => 'nonsense'],
    ['another secret', 400, () => `t=${now()},v1=${sign(body, now(), 'whsec_another_secret')}`],
    ['301 seconds old', 400, () => `t=${old()},v1=${sign(body, old())}`],
    ['an hour from now', 400, () => `t=${now() + 3600},v1=${sign(body, now() + 3600)}`],
    ['no moment', 400, () => `v1=${sign(body)}`],
    ['the moment NaN', 400, () => `t=NaN,v1=${sign(body, 'NaN')}`],
    ['two moments', 400, () => `t=${old()},t=${now()},v1=${sign(body)}`],
    ['another moment than was signed', 400, () => `t=${now() - 1},v1=${sign(body)}`],
    ['a signature for tests only', 400, () => `t=${now()},v0=${sign(body)}`],
    ['half a signature', 400, () => `t=${now()},v1=${sign(body).slice(0, 32)}`],
    ['the signature of another body', 400, () => `t=${now()},v1=${sign(`${body} `)}`],
    ['one byte changed', 400, good, body.replace('nobody', 'nobodz')],
    ['written anew without spaces', 400, good, JSON.stringify(JSON.parse(body))],
    ['a byte order mark', 400, good, `\uFEFF${body}`],
    ['compressed', 400, good, new Uint8Array(gzipSync(body))],
    ['no text', 400, good, Uint8Array.from([0xff, 0xfe, 0x00])],
    ['no body', 400, good, ''],
    ['300 KB', 413, good, `${body}${' '.repeat(300_000)}`],
    ['as a form', 400, good, body, 'application/x-www-form-urlencoded'],
    ['as plain text', 400, good, body, 'text/plain'],
  ]

  it.each(cases)('%s', async (_, status, signature, sent = body, type = 'application/json') => {
    const before = await ledger.countEvents()
    const answer = await deliver(sent, signature(), { 'content-type': type })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ received: false })
    expect(await ledger.countEvents()).toBe(before)
  })

  it('while the same body, rightly signed, is stored', async () => {
    const before = await ledger.countEvents()
    expect((await deliver(body, `t=${now()},v1=${'0'.repeat(64)},v1=${sign(body)}`)).status).toBe(200)
    expect(await ledger.countEvents()).toBe(before + 1)
  })

  it('what is signed but is no event at all', async () => {
    const before = await ledger.countEvents()
    for (const sent of ['nonsense', '[]', '{}', '{"id":"evt_1"}', '{"id":7,"type":"charge.updated"}', 'null']) {
      expect((await deliver(sent, `t=${now()},v1=${sign(sent)}`)).status).toBe(400)
    }
    expect(await ledger.countEvents()).toBe(before)
  })

  it('forgeries, however many at once, keep out no true event', { timeout: 60_000 }, async () => {
    const event = makeEvent({ type: 'customer.created' })
    const before = await ledger.countEvents()
    const forge = async () => {
      for (let sent = 0; sent < 50; sent += 1) expect((await deliver(body, 't=1,v1=0')).status).toBe(400)
    }
    const [status] = await Promise.all([deliverSigned(event), ...Array.from({ length: 20 }, forge)])
    expect(status).toBe(200)
    expect(await ledger.countEvents()).toBe(before + 1)
  })
})

describe('what Stripe signed is stored once', () => {
  it('and leaves nothing of the payer in the database', async () => {
    const payer = { customer_details: { name: 'CANARY', email: 'canary@example.org' } }
    const event = makeEvent({ data: { object: { object: 'checkout.session', id: 'cs_test_nobody', ...payer } } })
    expect(await deliverSigned(event)).toBe(200)
    const { rows } = await ledger.books.query<{ row: string }>(
      `SELECT row_to_json(payment_events)::text AS row FROM payment_events WHERE event = $1`,
      [event.id],
    )
    expect(rows[0]?.row).toContain('cs_test_nobody')
    expect(rows[0]?.row).not.toMatch(/canary/i)
  })

  it('and has one effect, sent 100 times at once', async () => {
    await double.webhooks({ hold: true })
    const { form, session } = await beginGift()
    await double.pay(session)
    const completed = (await double.events()).find(({ type }) => type === 'checkout.session.completed')
    const id = completed?.id ?? ''
    const { statuses } = await double.send(id, { times: 100, isParallel: true })
    expect(new Set(statuses)).toEqual(new Set([200]))

    await until(async () => expect(await ledger.event(id)).toMatchObject({ state: 'processed', attempts: 1 }))
    const donation = await ledger.donationOf(form.attempt)
    expect(donation).toMatchObject({ state: 'succeeded', amount: 5000 })
    const moves = (await ledger.historyOf(donation.id)).filter(({ entry }) => entry === 'moved')
    expect(moves).toEqual([
      {
        entry: 'moved',
        cause: 'event',
        from_state: 'awaiting_payment',
        to_state: 'succeeded',
        event: id,
        reason: null,
      },
    ])
    const { rows } = await ledger.books.query('SELECT FROM payment_events WHERE event = $1', [id])
    expect(rows).toHaveLength(1)
  })

  it.each([
    ['of a kind we have no use for', { type: 'customer.created' }, 'unhandled_type'],
    ['of a kind nobody knows yet', { type: 'quantum.entangled' }, 'unhandled_type'],
    ['of real money, where we test', { livemode: true }, 'livemode_differs'],
    ['about nothing', { data: {} }, 'unreadable'],
    ['without data', { data: undefined }, 'unreadable'],
  ])('and kept without effect: %s', async (_, change, reason) => {
    const event = makeEvent(change)
    expect(await deliverSigned(event)).toBe(200)
    expect(await ledger.event(event.id)).toMatchObject({ state: 'ignored', reason, attempts: 0 })
  })

  it('and worked through whatever version of the API it speaks, for the payment is read again in ours', async () => {
    await double.webhooks({ hold: true })
    const { form, session } = await beginGift()
    await double.pay(session)
    const data = { object: { object: 'checkout.session', id: session, amount_total: 1 } }
    const event = makeEvent({ api_version: '2015-04-01', data })
    expect(await deliverSigned(event)).toBe(200)
    await until(async () => expect((await ledger.donationOf(form.attempt)).state).toBe('succeeded'))
  })
})

describe('what an event says is not believed', () => {
  it('an event that claims a payment which Stripe does not know of changes nothing', async () => {
    const { form, session } = await beginGift()
    const paid = { object: 'checkout.session', id: session, status: 'complete', payment_status: 'paid' }
    const event = makeEvent({ data: { object: paid } })
    expect(await deliverSigned(event)).toBe(200)
    await until(async () => expect((await ledger.event(event.id))?.state).toBe('processed'))
    expect((await ledger.donationOf(form.attempt)).state).toBe('awaiting_payment')
  })
})

describe('payments that are none of our donations', () => {
  async function payElsewhere(metadata: Record<string, string>): Promise<string> {
    const { apiBase, secretKey } = stackUnderTest().stripe
    const { hostname: host, port } = new URL(apiBase)
    const stripe = new Stripe(secretKey, { host, port, protocol: 'http', telemetry: false })
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount: 700, product_data: { name: 'Book' } } }],
      metadata,
      success_url: 'https://shop.example.org',
    })
    await double.pay(session.id)
    const completed = (await double.events()).find(({ type }) => type === 'checkout.session.completed')
    return completed?.id ?? ''
  }

  it('are left alone: other things may be sold through the same account', async () => {
    const id = await payElsewhere({})
    await until(async () =>
      expect(await ledger.event(id)).toMatchObject({ state: 'ignored', reason: 'not_a_donation' }),
    )
  })

  it.each([randomUUID(), 'order 7'])(
    'are shown to a person when they name a donation we do not have (%s)',
    async (donation) => {
      const id = await payElsewhere({ donation })
      await until(async () =>
        expect(await ledger.event(id)).toMatchObject({ state: 'dead', reason: 'donation_unknown' }),
      )
    },
  )
})
