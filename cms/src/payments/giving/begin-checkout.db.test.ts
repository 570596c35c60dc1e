import { randomUUID } from 'node:crypto'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { parseCheckout } from '../../donations/parse-checkout.ts'
import { readManageLink } from '../../subscriptions/manage-link.ts'
import { answerCheckout } from './answer-checkout.ts'
import { beginCheckout } from './begin-checkout.ts'
import { hear, hearAll, openTrial, type Trial } from '../trial/gifts.ts'
import { double } from '../trial/stripe-double.ts'
import { tellOutcome } from './tell-outcome.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(() => double.reset())

const linkKey = 'k'.repeat(40)

/** What the site sends: with a proof, so that the defence against card testing lets every form of these tests pass. */
function form(change: object = {}) {
  const { campaign } = inject('ground')
  const fixed = { locale: 'de', campaign, currency: 'EUR', amount: '20', consent: CONSENT_VERSION, proof: 'work' }
  return { ...fixed, frequency: 'monthly', taxCountry: 'AT', attempt: randomUUID(), ...change }
}

function begin(body: object) {
  const parsed = parseCheckout(body)
  if (parsed.outcome === 'invalid') throw new Error(JSON.stringify(parsed.errors))
  const { books, stripe } = trial
  const till = { books, stripe, siteUrl: 'http://127.0.0.1:8080', livemode: false, deadline: Date.now() + 5000 }
  return beginCheckout(parsed.order, till)
}

async function donationBy(attempt: string): Promise<Donation> {
  const donation = await findDonation(trial.books, 'attempt', attempt)
  if (donation === null) throw new Error('there is no such donation')
  return donation
}

async function countRows(table: 'donations' | 'subscriptions'): Promise<number> {
  const { rows } = await trial.books.query<{ count: string }>(`SELECT count(*) FROM ${table}`)
  return Number(rows[0]?.count)
}

async function begun(body = form()) {
  const answer = await begin(body)
  if (answer.outcome !== 'redirect') throw new Error(`no payment page: ${answer.outcome}`)
  const session = (await double.sessions()).find(({ url }) => url === answer.url)
  if (session === undefined) throw new Error('the double has no such page')
  const donation = await donationBy(body.attempt)
  return { ...answer, session: session.id, donation }
}

async function subscriptionOf(id: string | null) {
  const { rows } = await trial.books.query<Record<string, unknown>>(
    'SELECT state, amount::int, currency, locale, consent_version, tax_country FROM subscriptions WHERE id = $1',
    [id],
  )
  return rows[0]
}

describe('a form for a monthly gift', () => {
  it('is a monthly gift and its first charge, with the same consent', async () => {
    const { donation } = await begun()
    expect(donation).toMatchObject({ state: 'awaiting_payment', origin: 'form', amount: 2000 })
    const consent = { locale: 'de', consent_version: `${CONSENT_VERSION}/de`, tax_country: 'AT' }
    expect(await subscriptionOf(donation.subscription)).toEqual({
      ...{ state: 'awaiting_payment', amount: 2000, currency: 'EUR' },
      ...consent,
    })
    const { rows } = await trial.books.query(
      'SELECT locale, consent_version, tax_country FROM donations WHERE id = $1',
      [donation.id],
    )
    expect(rows).toEqual([consent])
  })

  it('twenty times at once is one monthly gift, one donation, one page', async () => {
    const before = await countRows('subscriptions')
    const body = form()
    const answers = await Promise.all(Array.from({ length: 20 }, () => begin(body)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.outcome).toBe('redirect')
    expect(await countRows('subscriptions')).toBe(before + 1)
    expect(await double.sessions()).toHaveLength(1)
  })

  it('is another form than the same for a single gift', async () => {
    const body = form()
    await begin(body)
    expect(await begin({ ...body, frequency: 'once' })).toEqual({ outcome: 'refused', code: 'attempt_reused' })
  })
})

describe('a form that proves nothing, while there are too many of them', () => {
  const serviceKey = 'k'.repeat(40)

  async function send(body: object): Promise<[status: number, body: { outcome: string }]> {
    const { books, stripe } = trial
    const headers = { authorization: `Bearer ${serviceKey}`, 'content-type': 'application/json' }
    const request = new Request('http://cms', { method: 'POST', headers, body: JSON.stringify(body) })
    const limits = { window: 600, campaign: 0, everywhere: 0, spacing: 60 }
    const door = { books, stripe, siteUrl: 'http://127.0.0.1:8080', livemode: false, serviceKey, limits }
    const answer = await answerCheckout(request, door)
    return [answer.status, (await answer.json()) as { outcome: string }]
  }

  it('is asked for a proof, leaves nothing, and is the same form when it comes with one', async () => {
    const body = form({ proof: 'none' })
    const before = await countRows('donations')
    expect(await send(body)).toEqual([429, { outcome: 'proof_needed', level: expect.any(Number) as number }])
    expect(await countRows('donations')).toBe(before)
    expect(await double.sessions()).toEqual([])
    expect(await send({ ...body, proof: 'work' })).toMatchObject([200, { outcome: 'redirect' }])
    // Sent once more without: it has its page, and nobody is asked to work for it twice.
    expect(await send(body)).toMatchObject([200, { outcome: 'redirect' }])
    expect(await countRows('donations')).toBe(before + 1)
  })
})

describe('the thank-you page of a monthly gift', () => {
  it('is told by which link it is changed or ended, once it has begun', async () => {
    const { donation, token, session } = await begun()
    const telling = { books: trial.books, stripe: trial.stripe, linkKey }
    expect(await tellOutcome(token, telling)).toMatchObject({ state: 'awaiting_payment', manageLink: null })
    await double.pay(session)
    const told = await tellOutcome(token, telling)
    expect(told).toMatchObject({ state: 'succeeded', frequency: 'monthly', method: 'card', isIssuerBlocked: false })
    expect(readManageLink(told?.manageLink ?? '', linkKey)).toMatchObject({ id: donation.subscription })
  })

  it('by bank debit is neither paid nor to be paid again', async () => {
    const { token, session } = await begun()
    await double.pay(session, 'sepa_debit')
    const told = await tellOutcome(token, { books: trial.books, stripe: trial.stripe, linkKey })
    expect(told).toMatchObject({ state: 'processing', method: 'sepa_debit', isResumable: false })
  })

  it('of a card we refuse says so, in the language of last resort, and offers nothing more', async () => {
    const { token, session } = await begun()
    await double.pay(session, 'russian_card')
    const told = await tellOutcome(token, { books: trial.books, stripe: trial.stripe, linkKey })
    const nothing = { isResumable: false, manageLink: null, locale: 'fr' }
    expect(told).toMatchObject({ state: 'needs_care', isIssuerBlocked: true, ...nothing })
    expect(await begin(form({ resumes: token }))).toMatchObject({ outcome: 'already_given' })
  })
})

describe('a monthly gift that was paid', () => {
  it.each(['checkout.session.completed', 'payment_intent.succeeded', 'invoice.paid'])(
    'is settled by one notice of it alone, its gift too: %s',
    async (type) => {
      const { donation, session } = await begun()
      await double.pay(session)
      const notice = (await double.events()).find((event) => event.type === type)
      if (notice === undefined) throw new Error('Stripe told of nothing')
      expect(await hear(trial, notice)).toBe('processed')
      expect(await donationBy(donation.attempt)).toMatchObject({ state: 'succeeded', settledAmount: 2000 })
      expect(await subscriptionOf(donation.subscription)).toMatchObject({ state: 'active' })
    },
  )

  it('whose page was left never begins', async () => {
    const { donation, session } = await begun()
    await double.expire(session)
    await hearAll(trial)
    expect((await donationBy(donation.attempt)).state).toBe('expired')
    expect(await subscriptionOf(donation.subscription)).toMatchObject({ state: 'expired' })
  })

  it('is settled by its invoice, to the cent', async () => {
    const { donation, session } = await begun()
    await double.pay(session)
    await hearAll(trial)
    const after = await donationBy(donation.attempt)
    expect(after).toMatchObject({ state: 'succeeded', method: 'card', settledAmount: 2000, settledCurrency: 'EUR' })
    expect(after.stripeInvoice).toMatch(/^in_/)
    expect(after.stripePaymentIntent).toMatch(/^pi_/)
    expect((after.fee ?? 0) + (after.net ?? 0)).toBe(2000)
    expect(await subscriptionOf(donation.subscription)).toMatchObject({ state: 'active' })
  })
})
