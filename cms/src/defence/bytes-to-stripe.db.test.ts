import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks } from '../donations/books.ts'
import { connectStripe } from '../payments/stripe/stripe-client.ts'
import type { Trial } from '../payments/trial/gifts.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { emptyBooks } from '../reconciliation/trial/gifts.ts'
import { recordWire, type Wire, type WireCall } from './trial/record-wire.ts'
import { CANARIES, walkEveryWay } from './trial/walk-every-way.ts'
import { ALLOWED_CALLS, findExcess, nameOf } from './trial/what-stripe-may-know.ts'

let wire: Wire
let trial: Trial

beforeAll(async () => {
  const { databaseUrl, stripe } = inject('ground')
  wire = await recordWire(stripe.apiBase)
  const books = openBooks({ url: databaseUrl, name: 'campaign-trial', max: 8 })
  trial = { books, stripe: connectStripe({ ...stripe, apiBase: wire.apiBase }), close: () => books.end() }
  // What others began and left is asked after too, by names that Stripe never gave.
  await emptyBooks(trial)
  await double.beginAnew()
  await walkEveryWay(trial)
})
afterAll(async () => {
  await trial.close()
  await wire.close()
})

describe('what reaches Stripe, in every way a gift can go', () => {
  it('comes by every call that is on the list', () => {
    expect([...new Set(wire.calls.map(nameOf))].toSorted()).toEqual(ALLOWED_CALLS.toSorted())
    expect(wire.calls.length).toBeGreaterThan(100)
  })

  it('is on the list: every call, every parameter, every value, every header', () => {
    expect([...new Set(wire.calls.flatMap(findExcess))]).toEqual([])
  })

  it('says nothing of the campaign, of stories, of the association, or of whoever gives', async () => {
    const told = wire.calls.map(({ text }) => text).join('\n')
    for (const canary of [...Object.values(CANARIES), ...(await wordsOfTheSite())]) expect(told).not.toContain(canary)
  })
})

describe('the control', () => {
  const opening = (): WireCall => {
    const call = wire.calls.find(({ method, path }) => method === 'POST' && path === '/v1/checkout/sessions')
    if (call === undefined) throw new Error('no page was opened')
    return call
  }

  it.each<[string, [string, string]]>([
    ['a new parameter', ['customer_email', 'donor@example.org']],
    ['a new piece of metadata', ['metadata[campaign]', 'd16bebed-7816-4ec7-b54e-4fef253ff968']],
    ['a name that says what for', ['line_items[0][price_data][product_data][name]', 'Don pour les déserteurs']],
    ['an address with a slug', ['success_url', 'https://don.example.org/fr/stories/un-recit']],
    ['a token that says more', ['cancel_url', 'https://don.example.org/fr/donate?resume=x&story=1']],
  ])('finds %s', (_what, added) => {
    const call = opening()
    expect(findExcess(call)).toEqual([])
    expect(findExcess({ ...call, parameters: [...call.parameters, added] })).toHaveLength(1)
  })

  it('finds a header that tells of the donor, and a call that nobody has thought of', () => {
    const call = opening()
    expect(findExcess({ ...call, headers: { ...call.headers, 'x-forwarded-for': '203.0.113.177' } })).toHaveLength(1)
    expect(findExcess({ ...call, path: '/v1/customers' })).toHaveLength(1)
  })
})

/** Titles, slugs and names that stand in the database, as a reader sees them. */
async function wordsOfTheSite(): Promise<string[]> {
  const { rows } = await trial.books.query<{ word: string }>(
    `SELECT title AS word FROM campaigns WHERE title IS NOT NULL
     UNION SELECT headline FROM campaigns_locales WHERE headline IS NOT NULL
     UNION SELECT slug FROM stories_locales WHERE slug IS NOT NULL
     UNION SELECT title FROM stories_locales WHERE title IS NOT NULL
     UNION SELECT id::text FROM campaigns`,
  )
  expect(rows.length).toBeGreaterThan(10)
  // A letter or two, as tests may call a text, stand in everything.
  return rows.map(({ word }) => word).filter((word) => word.length > 3)
}
