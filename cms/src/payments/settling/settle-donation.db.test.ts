import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { writeDonation } from '../../donations/trial/write-donation.ts'
import { claimOpening, endOpening, recordPage } from '../giving/claim-opening.ts'
import { settleDonation } from './settle-donation.ts'
import { connectStripe, type StripeClient } from '../stripe/stripe-client.ts'
import { openLedger, type Ledger } from '../trial/ledger.ts'

/** A Stripe whose answers a test holds in its hand, so that an old one can arrive after a new one. */
let server: Server
let stripe: StripeClient
let ledger: Ledger
const waiting: ServerResponse[] = []
/** Where set, answered at once; else the question waits for the test. */
let atOnce: object | null = null

beforeAll(async () => {
  ledger = openLedger()
  server = createServer((_, response) => {
    if (atOnce === null) waiting.push(response)
    else give(response, atOnce)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  stripe = connectStripe({ secretKey: 'sk_test_1', apiBase: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await ledger.close()
})
beforeEach(() => {
  atOnce = null
  waiting.splice(0)
})

function give(response: ServerResponse | undefined, answer: object): void {
  response?.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
}

async function oneWaiting(): Promise<ServerResponse | undefined> {
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  return waiting.shift()
}

async function newDonation(): Promise<{ id: string; attempt: string }> {
  return writeDonation(ledger.books, inject('ground').campaign)
}

/** A debit, as Stripe shows it: on its way, or refused by the bank. */
function debit(donation: string, status: 'processing' | 'requires_payment_method') {
  return {
    id: `cs_${donation}`,
    object: 'checkout.session',
    status: 'complete',
    payment_status: 'unpaid',
    livemode: false,
    amount_total: 5000,
    currency: 'eur',
    metadata: { donation },
    url: null,
    payment_intent: { id: `pi_${donation}`, object: 'payment_intent', status, amount_received: 0, currency: 'eur' },
  }
}

describe('an answer of Stripe’s that is older than one already applied', () => {
  it('is thrown away, and Stripe is asked again', async () => {
    const { id, attempt } = await newDonation()
    const settle = () =>
      settleDonation(ledger.books, stripe, {
        donation: id,
        session: `cs_${id}`,
        cause: 'event',
        deadline: Date.now() + 9000,
      })

    const slow = settle()
    const oldAnswer = await oneWaiting()
    atOnce = debit(id, 'requires_payment_method')
    expect(await settle()).toMatchObject({ outcome: 'settled', donation: { state: 'failed' } })

    // Taken for new, this would be followed: "processing" may come after "failed".
    give(oldAnswer, debit(id, 'processing'))
    expect(await slow).toMatchObject({ outcome: 'settled', donation: { state: 'failed' } })
    expect((await ledger.donationOf(attempt)).state).toBe('failed')
    expect((await ledger.historyOf(id)).map(({ to_state: to }) => to)).toEqual(['created', 'failed'])
  })

  it('is applied when nothing came between', async () => {
    const { id, attempt } = await newDonation()
    atOnce = debit(id, 'requires_payment_method')
    const settling = { donation: id, session: `cs_${id}`, cause: 'event', deadline: Date.now() + 9000 } as const
    await settleDonation(ledger.books, stripe, settling)
    atOnce = debit(id, 'processing')
    await settleDonation(ledger.books, stripe, settling)
    expect((await ledger.donationOf(attempt)).state).toBe('processing')
  })

  it('20 settlements of one donation at once end in one change', async () => {
    const { id } = await newDonation()
    atOnce = debit(id, 'processing')
    const settling = { donation: id, session: `cs_${id}`, cause: 'event', deadline: Date.now() + 9000 } as const
    await Promise.all(Array.from({ length: 20 }, () => settleDonation(ledger.books, stripe, settling)))
    expect((await ledger.historyOf(id)).map(({ to_state: to }) => to)).toEqual(['created', 'processing'])
  })
})

describe('the right to ask Stripe for a page', () => {
  it('has one holder at a time, and comes back when Stripe gave nothing', async () => {
    const { id } = await newDonation()
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimOpening(ledger.books, id)))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await endOpening(ledger.books, id)
    expect(await claimOpening(ledger.books, id)).toBe(true)
  })

  it('comes back by itself when its holder is gone', async () => {
    const { id } = await newDonation()
    expect(await claimOpening(ledger.books, id)).toBe(true)
    await ledger.books.query(`UPDATE donations SET opening_until = now() - interval '1 second' WHERE id = $1`, [id])
    expect(await claimOpening(ledger.books, id)).toBe(true)
  })

  it('ends with the page, and a page is written down once', async () => {
    const { id, attempt } = await newDonation()
    await claimOpening(ledger.books, id)
    await recordPage(ledger.books, id, `cs_${id}`)
    await recordPage(ledger.books, id, 'cs_other')
    expect(await ledger.donationOf(attempt)).toMatchObject({ state: 'awaiting_payment', stripeSession: `cs_${id}` })
    expect(await claimOpening(ledger.books, id)).toBe(false)
  })
})
