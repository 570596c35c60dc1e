import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { restartDatabase } from '../../../../shared/local/testing/stack-under-test.ts'
import { askOutcome, beginGift, freshForm, sendForm } from '../trial/donor.ts'
import { openLedger, until, type Ledger } from '../trial/ledger.ts'
import { double } from '../trial/stripe-double.ts'

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.reset())
afterEach(() => double.reset())

describe('a card payment', () => {
  it('becomes a paid donation with fee and net', async () => {
    const { form, session, token } = await beginGift()
    await double.pay(session)
    await until(async () => {
      const donation = await ledger.donationOf(form.attempt)
      expect(donation).toMatchObject({ state: 'succeeded', amount: 5000, settledCurrency: 'EUR' })
      expect((donation.fee ?? 0) + (donation.net ?? 0)).toBe(5000)
      expect(donation.fee).toBeGreaterThan(0)
    })
    const { body } = await askOutcome(token)
    expect(body).toEqual({
      state: 'succeeded',
      amount: { minor: 5000, currency: 'EUR' },
      frequency: 'once',
      method: 'card',
      isIssuerBlocked: false,
      locale: 'fr',
      campaign: form['campaign'],
      isResumable: false,
      manageLink: null,
    })
  })

  it('that was declined first is one donation, paid once', async () => {
    const { form, session, token } = await beginGift()
    expect(await double.pay(session, 'decline')).toEqual({ kind: 'declined' })
    await double.idle()
    expect((await askOutcome(token)).body).toMatchObject({ state: 'awaiting_payment', isResumable: true })
    expect(await double.pay(session)).toMatchObject({ kind: 'paid' })
    await until(async () => expect((await ledger.donationOf(form.attempt)).state).toBe('succeeded'))
    const { id } = await ledger.donationOf(form.attempt)
    expect((await ledger.historyOf(id)).filter(({ to_state: to }) => to === 'succeeded')).toHaveLength(1)
  })

  it('gets its fee later when Stripe books it later', async () => {
    await double.bookAfter(1500)
    const { form, session } = await beginGift()
    await double.pay(session)
    await until(async () =>
      expect(await ledger.donationOf(form.attempt)).toMatchObject({ state: 'succeeded', fee: null }),
    )
    await until(async () => expect((await ledger.donationOf(form.attempt)).fee).toBeGreaterThan(0))
    const { id } = await ledger.donationOf(form.attempt)
    expect((await ledger.historyOf(id)).map(({ entry }) => entry)).toEqual([
      'created',
      'page_opened',
      'moved',
      'booked',
    ])
  })
})

describe('the thank-you page', () => {
  it('is right although no notice has come yet', async () => {
    await double.webhooks({ hold: true })
    const { form, session, token } = await beginGift()
    await double.pay(session)
    expect((await askOutcome(token)).body.state).toBe('succeeded')
    const { id } = await ledger.donationOf(form.attempt)
    expect((await ledger.historyOf(id)).find(({ entry }) => entry === 'moved')).toMatchObject({
      cause: 'return_page',
      to_state: 'succeeded',
      event: null,
    })
  })

  it('does not say paid because somebody came to it', async () => {
    const { token } = await beginGift()
    expect((await askOutcome(token)).body).toMatchObject({ state: 'awaiting_payment', isResumable: true })
  })

  it('says that the page was left when it has expired', async () => {
    const { session, token } = await beginGift()
    await double.expire(session)
    expect((await askOutcome(token)).body).toMatchObject({ state: 'expired', isResumable: true })
  })

  it('tells nothing to a token that is nobody’s, whatever it looks like', async () => {
    const { token } = await beginGift()
    const wrong = [
      'abcdefghijklmnopqrstuvwxyz-_0123',
      'short',
      token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase(),
      `${token}x`,
      `${token} `,
      'cs_test_someone',
      '../../etc/passwd',
      "' OR 1=1 --",
      '\u0000',
      '%00',
      'я'.repeat(32),
      'x'.repeat(3000),
    ]
    for (const text of wrong) expect(await askOutcome(text)).toEqual({ status: 404, body: { error: 'not_found' } })
    expect((await askOutcome(token)).status).toBe(200)
  })
})

describe('a slow debit', () => {
  it('is neither paid nor failed until the bank has spoken', async () => {
    const { form, session, token } = await beginGift()
    await double.pay(session, 'sepa_debit')
    await double.idle()
    expect((await askOutcome(token)).body).toMatchObject({ state: 'processing', isResumable: false })
    await double.settle(session, 'succeeded')
    await until(async () => {
      expect(await ledger.donationOf(form.attempt)).toMatchObject({
        state: 'succeeded',
        fee: expect.any(Number) as number,
      })
    })
    const { id } = await ledger.donationOf(form.attempt)
    expect((await ledger.historyOf(id)).flatMap(({ to_state: to }) => (to === null ? [] : [to]))).toEqual([
      'created',
      'awaiting_payment',
      'processing',
      'succeeded',
    ])
  })

  it('that the bank refuses has failed, and the donor may go back', async () => {
    const { form, session, token } = await beginGift()
    await double.pay(session, 'sepa_debit')
    await double.settle(session, 'failed')
    await until(async () => expect((await ledger.donationOf(form.attempt)).state).toBe('failed'))
    expect((await askOutcome(token)).body).toMatchObject({ state: 'failed', isResumable: true })
  })
})

describe('notices that come late, twice and out of order', () => {
  it.each(['as_created', 'reverse', 'shuffled'] as const)('end in the same row (%s)', async (order) => {
    await double.webhooks({ hold: true, duplicate: 3 })
    const { form, session } = await beginGift()
    await double.pay(session, 'decline')
    await double.pay(session, 'sepa_debit')
    await double.settle(session, 'succeeded')
    await double.release(order)
    await double.idle()
    await until(async () => {
      const states = await Promise.all((await double.events()).map(async ({ id }) => (await ledger.event(id))?.state))
      expect(states.every((state) => state === 'processed' || state === 'ignored')).toBe(true)
    })
    const donation = await ledger.donationOf(form.attempt)
    expect(donation).toMatchObject({ state: 'succeeded', amount: 5000, fee: expect.any(Number) as number })
    const paid = (await ledger.historyOf(donation.id)).filter(({ to_state: to }) => to === 'succeeded')
    expect(paid).toHaveLength(1)
  })

  it('cannot take a paid donation back', async () => {
    await double.webhooks({ types: ['checkout.session.completed'], hold: true })
    const { form, session } = await beginGift()
    await double.pay(session)
    await double.idle()
    await until(async () => expect((await ledger.donationOf(form.attempt)).state).toBe('succeeded'))
    await double.release('as_created')
    await double.idle()
    expect((await ledger.donationOf(form.attempt)).state).toBe('succeeded')
  })
})

describe('a payment that does not agree with our row', () => {
  it.each([
    ['another amount', { amount_total: 4999 }, 'amount_differs'],
    ['another currency', { currency: 'usd' }, 'currency_differs'],
    ['real money for a test', { livemode: true }, 'livemode_differs'],
    [
      'another donation’s number',
      { metadata: { donation: '00000000-0000-4000-8000-000000000000' } },
      'donation_differs',
    ],
  ])('is never paid: %s', async (_, change, careReason) => {
    await double.webhooks({ hold: true })
    const { form, session, token } = await beginGift()
    await double.pay(session)
    await double.change(session, change)
    await double.release('as_created')
    await until(async () => {
      expect(await ledger.donationOf(form.attempt)).toMatchObject({ state: 'needs_care', careReason, amount: 5000 })
    })
    expect((await askOutcome(token)).body).toMatchObject({ state: 'needs_care', isResumable: false })
    // Nobody is asked to pay once more before a person has looked.
    expect((await sendForm(await freshForm({ resumes: token }))).body).toEqual({ outcome: 'already_given', token })
  })
})

describe('when PostgreSQL is restarted', () => {
  it('forms, notices and the thank-you page work again within five seconds', { timeout: 60_000 }, async () => {
    const before = await beginGift()
    await restartDatabase()
    const began = Date.now()
    await until(async () => {
      const { body } = await sendForm(await freshForm())
      expect(body.outcome).toBe('redirect')
    })
    expect(Date.now() - began).toBeLessThan(5000)
    await double.pay(before.session)
    await until(async () => expect((await ledger.donationOf(before.form.attempt)).state).toBe('succeeded'), 5000)
    await until(async () => expect((await askOutcome(before.token)).body.state).toBe('succeeded'), 5000)
  })
})
