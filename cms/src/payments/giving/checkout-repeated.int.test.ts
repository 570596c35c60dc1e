import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askOutcome, beginGift, freshForm, sendForm, type Form } from '../trial/donor.ts'
import { openLedger, type Ledger } from '../trial/ledger.ts'
import { double, type Fault } from '../trial/stripe-double.ts'

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.reset())
afterEach(() => double.endFaults())

/** Every payment page that Stripe ever made for this form's donation. */
async function pagesOf(form: Form) {
  const { id } = await ledger.donationOf(form.attempt)
  return (await double.sessions()).filter(({ metadata }) => metadata['donation'] === id)
}

describe('the same form sent many times at once', () => {
  it('is one donation, one page at Stripe, and the same address for all', async () => {
    const form = await freshForm()
    const before = await ledger.countDonations()
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendForm(form)))
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    expect(answers[0]?.body.outcome).toBe('redirect')
    expect(await ledger.countDonations()).toBe(before + 1)
    expect(await double.sessions()).toHaveLength(1)
    expect(await double.openings()).toHaveLength(1)
  })

  it('while another form is another donation and another page', async () => {
    const forms = await Promise.all([freshForm(), freshForm()])
    const answers = await Promise.all(forms.map(sendForm))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(2)
    expect(await double.sessions()).toHaveLength(2)
  })

  it('with two amounts is one donation: one amount wins, the other is refused', async () => {
    const form = await freshForm()
    const amounts = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? '50' : '60'))
    const answers = await Promise.all(amounts.map((amount) => sendForm({ ...form, amount })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: 10 }, () => 200),
      ...Array.from({ length: 10 }, () => 409),
    ])
    expect(await double.sessions()).toHaveLength(1)
  })
})

describe('the same form sent again later', () => {
  it('leads to the page that is still open', async () => {
    const { form, url } = await beginGift()
    const { body } = await sendForm(form)
    expect(body).toMatchObject({ outcome: 'redirect', url })
    expect(await double.sessions()).toHaveLength(1)
  })

  it.each([
    ['another amount', { amount: '51' }],
    ['another language', { locale: 'ru' }],
    ['a gift each month', { frequency: 'monthly' }],
    ['a country', { taxCountry: 'FR' }],
    ['an earlier donation', { resumes: 'abcdefghijklmnopqrstuvwxyz-_0123' }],
  ])('but with %s is refused, and nothing is changed', async (_, change) => {
    const { form } = await beginGift()
    const before = await ledger.donationOf(form.attempt)
    const { status, body } = await sendForm({ ...form, ...change })
    expect([status, body]).toEqual([409, { outcome: 'refused', code: 'attempt_reused' }])
    expect(await ledger.donationOf(form.attempt)).toEqual(before)
    expect(await double.openings()).toHaveLength(1)
  })

  it('says so when it was paid meanwhile, also before any notice came', async () => {
    await double.webhooks({ hold: true })
    const { form, session, token } = await beginGift()
    await double.pay(session)
    expect((await sendForm(form)).body).toEqual({ outcome: 'already_given', token })
    expect((await ledger.donationOf(form.attempt)).state).toBe('succeeded')
    expect((await sendForm(form)).body).toEqual({ outcome: 'already_given', token })
  })

  it('is refused when its page has expired: the donor gets a fresh form', async () => {
    const { form, session } = await beginGift()
    await double.expire(session)
    const { status, body } = await sendForm(form)
    expect([status, body]).toEqual([409, { outcome: 'refused', code: 'attempt_reused' }])
  })
})

describe('when Stripe does not do as it should', () => {
  const faults: [what: string, fault: Fault][] = [
    ['fails (500) and would repeat it for a day', { mode: 'error', status: 500, times: 20 }],
    ['fails (500) before it did anything', { mode: 'error', status: 500, isKept: false, times: 20 }],
    ['is overloaded (429)', { mode: 'error', status: 429, times: 20 }],
    ['is being repaired (503)', { mode: 'error', status: 503, times: 20 }],
    ['cuts the connection before the work', { mode: 'cut_before', times: 20 }],
    ['cuts the connection after the work', { mode: 'cut_after', times: 20 }],
    ['answers half a page', { mode: 'bad_json', times: 20 }],
    ['takes seven seconds', { mode: 'delay', delay: 7000, times: 20 }],
  ]

  it.each(faults)('%s: the donor hears so in time, tries again, and has one page', async (_, fault) => {
    const form = await freshForm()
    await double.fault({ ...fault, method: 'POST' })
    const first = await sendForm(form)
    expect([first.status, first.body]).toEqual([503, { outcome: 'refused', code: 'payment_provider_unavailable' }])
    expect(first.milliseconds).toBeLessThan(6000)
    const donation = await ledger.donationOf(form.attempt)
    expect(donation).toMatchObject({ state: 'created', stripeSession: null })
    expect((await ledger.historyOf(donation.id)).map(({ entry }) => entry)).toEqual(['created', 'provider_unavailable'])

    await double.endFaults()
    // Until a call that Stripe is still working on has ended, its key is in use.
    if (fault.mode === 'delay') await new Promise((resolve) => setTimeout(resolve, 4000))
    const second = await sendForm(form)
    expect(second).toMatchObject({ status: 200, body: { outcome: 'redirect', token: donation.token } })
    const pages = await pagesOf(form)
    expect(pages).toHaveLength(1)
    expect(second.body).toMatchObject({ url: pages[0]?.url })
    expect(await ledger.donationOf(form.attempt)).toMatchObject({
      state: 'awaiting_payment',
      stripeSession: pages[0]?.id,
    })
  })

  it('one short failure is not even noticed by the donor', async () => {
    const form = await freshForm()
    await double.fault({ mode: 'cut_after', times: 1, method: 'POST' })
    expect((await sendForm(form)).body.outcome).toBe('redirect')
    expect(await pagesOf(form)).toHaveLength(1)
  })

  it('20 equal forms at once still share one page, although the first answer is lost', async () => {
    const form = await freshForm()
    await double.fault({ mode: 'cut_after', times: 2, method: 'POST' })
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendForm(form)))
    const addresses = answers.flatMap(({ body }) => (body.outcome === 'redirect' ? [body.url] : []))
    expect(new Set(addresses).size).toBe(1)
    expect(await pagesOf(form)).toHaveLength(1)
  })

  it('the thank-you page says what we know, in time', async () => {
    const { token } = await beginGift()
    await double.fault({ mode: 'delay', delay: 8000, times: 5, method: 'GET' })
    const began = Date.now()
    const { status, body } = await askOutcome(token)
    expect(Date.now() - began).toBeLessThan(3000)
    expect([status, body.state]).toEqual([200, 'awaiting_payment'])
  })
})

describe('a donor who comes back to the form', () => {
  it('gets a new page, and the one left behind takes no payment any more', async () => {
    const left = await beginGift()
    const back = await beginGift({ amount: '20', resumes: left.token })
    expect(await double.pay(left.session)).toEqual({ kind: 'not_open' })
    expect(await double.pay(back.session)).toMatchObject({ kind: 'paid' })

    const earlier = await ledger.donationOf(left.form.attempt)
    const later = await ledger.donationOf(back.form.attempt)
    expect(earlier).toMatchObject({ state: 'expired', supersededBy: later.id })
    expect((await ledger.historyOf(earlier.id)).map(({ entry }) => entry)).toContain('superseded')
    expect((await askOutcome(left.token)).body).toMatchObject({ state: 'expired', isResumable: false })
    expect((await askOutcome(back.token)).body).toMatchObject({ state: 'succeeded', amount: { minor: 2000 } })
  })

  it('after all has paid: no second donation, and the thank-you page of the first', async () => {
    await double.webhooks({ hold: true })
    const left = await beginGift()
    await double.pay(left.session)
    const before = await ledger.countDonations()
    const { body } = await sendForm(await freshForm({ resumes: left.token }))
    expect(body).toEqual({ outcome: 'already_given', token: left.token })
    expect(await ledger.countDonations()).toBe(before)
    expect(await double.sessions()).toHaveLength(1)
  })

  it('whose bank is still at work is not led to pay again', async () => {
    const left = await beginGift()
    await double.pay(left.session, 'sepa_debit')
    const { body } = await sendForm(await freshForm({ resumes: left.token }))
    expect(body).toEqual({ outcome: 'already_given', token: left.token })
  })

  it('gets no second page while nobody can close the first', async () => {
    const left = await beginGift()
    await double.fault({ mode: 'error', status: 503, times: 50 })
    const { status, milliseconds } = await sendForm(await freshForm({ resumes: left.token }))
    expect(status).toBe(503)
    expect(milliseconds).toBeLessThan(6000)
    await double.endFaults()
    expect(await double.sessions()).toHaveLength(1)
  })

  it.each(['', 'nonsense', 'abcdefghijklmnopqrstuvwxyz-_0123', randomUUID()])(
    'with a token that is nobody’s (%j) is a new donor',
    async (resumes) => {
      expect((await beginGift({ resumes })).url).toContain('http')
    },
  )
})
