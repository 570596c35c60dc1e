import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../../../shared/local/testing/stack-under-test.ts'
import { beginGift, freshForm, sendForm, sendRaw, sessionAt } from '../trial/donor.ts'
import { openLedger, type Ledger } from '../trial/ledger.ts'
import { double } from '../trial/stripe-double.ts'
import { publishCampaignRow } from '../../testing/publish-campaign-row.ts'

let ledger: Ledger
beforeAll(() => {
  ledger = openLedger()
})
afterAll(() => ledger.close())
beforeEach(() => double.reset())

describe('a form that is in order', () => {
  it('becomes one donation and one payment page', async () => {
    const form = await freshForm({ amount: '10,50 €', locale: 'fr' })
    const { status, body } = await sendForm(form)
    expect(status).toBe(200)
    if (body.outcome !== 'redirect') throw new Error(JSON.stringify(body))

    const session = await sessionAt(body.url)
    const donation = await ledger.donationOf(form.attempt)
    expect(donation).toMatchObject({
      state: 'awaiting_payment',
      amount: 1050,
      currency: 'EUR',
      campaign: form['campaign'],
      locale: 'fr',
      livemode: false,
      token: body.token,
      stripeSession: session.id,
      fee: null,
      paidAt: null,
    })
    expect(session.amount_total).toBe(1050)
    expect(body.token).toMatch(/^[\w-]{32}$/)
    expect((await ledger.historyOf(donation.id)).map(({ entry, to_state: to }) => [entry, to])).toEqual([
      ['created', 'created'],
      ['page_opened', 'awaiting_payment'],
    ])
  })

  it('gets a token that says nothing and never comes twice', async () => {
    const gifts = await Promise.all(Array.from({ length: 5 }, () => beginGift()))
    expect(new Set(gifts.map(({ token }) => token)).size).toBe(5)
  })
})

describe('what Stripe is told', () => {
  /** Every field that may reach Stripe, and what may stand in it. */
  function allowList(siteUrl: string, donation: { id: string; token: string }): Record<string, RegExp> {
    const site = siteUrl.replaceAll('.', String.raw`\.`)
    const exactly = (text: string) => new RegExp(`^${text}$`)
    return {
      mode: /^payment$/,
      ui_mode: /^hosted_page$/,
      submit_type: /^donate$/,
      'adaptive_pricing.enabled': /^false$/,
      locale: /^(?:fr|en|ru|de|auto)$/,
      'line_items.0.quantity': /^1$/,
      'line_items.0.price_data.currency': /^eur$/,
      'line_items.0.price_data.unit_amount': /^5000$/,
      'line_items.0.price_data.product_data.name': /^(?:Don|Donation|Пожертвование|Пожертва|Spende)$/,
      client_reference_id: exactly(donation.id),
      'metadata.donation': exactly(donation.id),
      'payment_intent_data.metadata.donation': exactly(donation.id),
      success_url: new RegExp(String.raw`^${site}/(?:fr|en|ru|uk|de)/thanks/${donation.token}$`),
      cancel_url: new RegExp(String.raw`^${site}/(?:fr|en|ru|uk|de)/donate\?resume=${donation.token}$`),
      expires_at: /^\d{10}$/,
      // Stripe's own id of a payment, to ask which page it was made on.
      payment_intent: /^pi_\w+$/,
      // The same, to ask which invoice it is for.
      'payment.type': /^payment_intent$/,
      'payment.payment_intent': /^pi_\w+$/,
      limit: /^1(?:00)?$/,
      'expand.0': /^payment_intent\.latest_charge\.balance_transaction$/,
    }
  }

  it.each(['fr', 'en', 'ru', 'uk', 'de'])('is on the list of what it may know, in %s', async (locale) => {
    const { form, session } = await beginGift({
      locale,
      name: 'CANARY',
      email: 'canary@example.org',
      message: 'CANARY',
    })
    await double.pay(session)
    await double.idle()
    const donation = await ledger.donationOf(form.attempt)
    const allowed = allowList(stackUnderTest().siteUrl, donation)
    const calls = await double.calls()

    const sent = calls.flatMap(({ params }) => flatten(params))
    expect(sent.length).toBeGreaterThan(10)
    for (const [name, value] of sent) expect(value, name).toMatch(allowed[name] ?? /^this field is not on the list$/)
    expect(JSON.stringify(calls)).not.toMatch(/canary/i)
    expect(JSON.stringify(calls)).not.toContain(form['campaign'])
  })

  it('is found out when something else is sent', async () => {
    const { session } = await beginGift()
    const { stripe } = stackUnderTest()
    await fetch(`${stripe.apiBase}/v1/checkout/sessions?customer_email=a@b.org`, {
      headers: { authorization: `Bearer ${stripe.secretKey}` },
    })
    const allowed = allowList('', { id: session, token: session })
    const sent = (await double.calls()).flatMap(({ params }) => flatten(params))
    expect(sent.filter(([name]) => allowed[name] === undefined)).toEqual([['customer_email', 'a@b.org']])
  })

  it('comes with the version of the API that is pinned, and one key a donation', async () => {
    const { form } = await beginGift()
    const { id } = await ledger.donationOf(form.attempt)
    const [call] = await double.openings()
    expect(call?.headers).toMatchObject({ 'stripe-version': '2026-10-28.endive', 'idempotency-key': id })
  })
})

describe('a form that is not in order leaves no donation and asks Stripe nothing', () => {
  const fields: [what: string, change: Record<string, unknown>, error: string][] = [
    ...[
      '0',
      '0.99',
      '-1',
      '-0',
      '-0.01',
      'NaN',
      'null',
      'undefined',
      '',
      ' ',
      '໑໐',
      '0x10',
      '1e2',
      '1_000',
      '+10',
      '10.',
    ].map((amount): (typeof fields)[number] => [`amount ${JSON.stringify(amount)}`, { amount }, 'amount']),
    ...['1,234', '99999999', '1.0001', '\u0000', '\uD800', '9'.repeat(20_000), "'; DROP TABLE donations;--"].map(
      (amount): (typeof fields)[number] => [`amount ${JSON.stringify(amount.slice(0, 30))}`, { amount }, 'amount'],
    ),
    ...[10, ['10'], { $gt: 0 }, true, null].map((amount): (typeof fields)[number] => [
      `amount ${JSON.stringify(amount)}`,
      { amount },
      'form',
    ]),
    ...['XXX', 'eur ', 'EUR\u0000', 'RUB', 'BTC', '__proto__'].map((currency): (typeof fields)[number] => [
      `currency ${JSON.stringify(currency)}`,
      { currency },
      'currency',
    ]),
    ...['nonsense', randomUUID(), '1 or 1=1', '\u0000'].map((campaign): (typeof fields)[number] => [
      `campaign ${JSON.stringify(campaign)}`,
      { campaign },
      'campaign',
    ]),
    ...['', 'x'.repeat(300), 'ключ', 7].map((attempt): (typeof fields)[number] => [
      `attempt ${JSON.stringify(attempt).slice(0, 30)}`,
      { attempt },
      'form',
    ]),
    ...['', 'on', '1999-01-01', undefined].map((consent): (typeof fields)[number] => [
      `consent ${JSON.stringify(consent)}`,
      { consent },
      'consent',
    ]),
    ...['weekly', '', '__proto__'].map((frequency): (typeof fields)[number] => [
      `frequency ${JSON.stringify(frequency)}`,
      { frequency },
      'frequency',
    ]),
    ...['RU', 'BY', 'XX', 'fr', ''].map((taxCountry): (typeof fields)[number] => [
      `country ${JSON.stringify(taxCountry)}`,
      { taxCountry },
      'taxCountry',
    ]),
    ...['', 'paid', 1, undefined].map((proof): (typeof fields)[number] => [
      `proof ${JSON.stringify(proof)}`,
      { proof },
      'form',
    ]),
    ...['xx', '../', '__proto__', 1].map((locale): (typeof fields)[number] => [
      `locale ${JSON.stringify(locale)}`,
      { locale },
      'form',
    ]),
  ]

  it.each(fields)('%s', async (_, change, field) => {
    const before = await ledger.countDonations()
    const { status, body, milliseconds } = await sendForm(await freshForm(change))
    expect(status).toBe(422)
    expect(body).toMatchObject({ outcome: 'invalid', errors: [{ field }] })
    expect(milliseconds).toBeLessThan(2000)
    expect(await ledger.countDonations()).toBe(before)
    expect(await double.openings()).toEqual([])
  })

  it('a campaign that is a draft, as if there were none', async () => {
    const { rows } = await ledger.books.query<{ id: string }>(
      `INSERT INTO campaigns (title, giving) VALUES ('draft', 'open') RETURNING id`,
    )
    const id = rows[0]?.id ?? ''
    try {
      const draft = await sendForm(await freshForm({ campaign: id }))
      const unknown = await sendForm(await freshForm({ campaign: randomUUID() }))
      expect([draft.status, draft.body]).toEqual([unknown.status, unknown.body])
      expect(await double.openings()).toEqual([])
    } finally {
      await ledger.books.query('DELETE FROM campaigns WHERE id = $1', [id])
    }
  })

  it.each([
    ['paused', 'giving_paused'],
    ['closed', 'giving_closed'],
  ])('a campaign that is %s', async (giving, code) => {
    const { rows } = await ledger.books.query<{ id: string }>(
      `INSERT INTO campaigns (title, giving) VALUES ('trial', $1) RETURNING id`,
      [giving],
    )
    const id = rows[0]?.id ?? ''
    try {
      await publishCampaignRow(ledger.books, { campaign: id, locale: 'de' })
      const { status, body } = await sendForm(await freshForm({ campaign: id }))
      expect([status, body]).toEqual([409, { outcome: 'refused', code }])
      expect(await double.openings()).toEqual([])
    } finally {
      await ledger.books.query('DELETE FROM campaigns WHERE id = $1', [id])
    }
  })

  it('while the same form in order leaves one', async () => {
    const before = await ledger.countDonations()
    await beginGift()
    expect(await ledger.countDonations()).toBe(before + 1)
    expect(await double.openings()).toHaveLength(1)
  })
})

describe('what is sent to set what only we may set', () => {
  it('is dropped', async () => {
    const { form } = await beginGift({
      status: 'paid',
      state: 'succeeded',
      id: randomUUID(),
      paid_at: '2020-01-01',
      paidAt: '2020-01-01',
      token: 'a'.repeat(32),
      stripe_session: 'cs_evil',
      stripeSession: 'cs_evil',
      livemode: true,
      amount_minor: 1,
      role: 'administrator',
      __proto__: { state: 'succeeded' },
    })
    expect(await ledger.donationOf(form.attempt)).toMatchObject({
      state: 'awaiting_payment',
      amount: 5000,
      livemode: false,
      paidAt: null,
    })
  })
})

describe('what is no form at all is turned away at the door', () => {
  const whole = () => freshForm().then((form) => JSON.stringify(form))
  const json = 'application/json'
  const requests: [what: string, status: number, headers: Record<string, string>, body: () => Promise<BodyInit>][] = [
    ['no service key', 401, { authorization: '' }, whole],
    ['another key', 401, { authorization: `Bearer ${'x'.repeat(40)}` }, whole],
    ['plain text', 415, { 'content-type': 'text/plain' }, whole],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, () => Promise.resolve('amount=50')],
    ['another kind of JSON', 415, { 'content-type': 'application/jsonp' }, whole],
    ['compressed', 415, { 'content-encoding': 'gzip' }, async () => new Uint8Array(gzipSync(await whole()))],
    ['33 KB', 413, {}, async () => JSON.stringify({ ...(await freshForm()), name: 'x'.repeat(33_000) })],
    ['1 MB', 413, {}, () => Promise.resolve('x'.repeat(1_000_000))],
    ['40 KB without a length', 413, {}, () => Promise.resolve(inPieces('x'.repeat(8000), 5))],
    ['nothing', 400, {}, () => Promise.resolve('')],
    ['half a form', 400, {}, async () => (await whole()).slice(0, -5)],
    ['a list', 400, {}, async () => `[${await whole()}]`],
    ['a byte order mark', 400, {}, async () => `\uFEFF${await whole()}`],
    ['a field that stands twice', 400, {}, async () => (await whole()).replace('{', '{"amount":"5",')],
    ['bytes that are no text', 400, {}, () => Promise.resolve(Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]))],
    ['overlong UTF-8', 400, {}, () => Promise.resolve(Uint8Array.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x7d]))],
    ['200 levels', 422, {}, () => Promise.resolve(`{"amount":${'['.repeat(200)}${']'.repeat(200)}}`)],
    ['15,000 open brackets', 400, {}, () => Promise.resolve('['.repeat(15_000))],
  ]

  it.each(requests)('%s', async (_, status, headers, body) => {
    const before = await ledger.countDonations()
    const began = Date.now()
    const answer = await sendRaw(await body(), { 'content-type': json, ...headers })
    expect(answer.status).toBe(status)
    expect(Date.now() - began).toBeLessThan(2000)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).not.toMatch(/ at |select|insert|\/src\//i)
    expect(await ledger.countDonations()).toBe(before)
    expect(await double.openings()).toEqual([])
  })

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const { cmsUrl, serviceKey } = stackUnderTest()
    const headers = { authorization: `Bearer ${serviceKey}`, 'content-type': json }
    const answer = await fetch(`${cmsUrl}/api/donations/checkout`, { method, headers })
    expect(answer.status).toBe(405)
  })
})

function flatten(value: unknown, name = ''): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, part]) => flatten(part, name === '' ? key : `${name}.${key}`))
}

function inPieces(piece: string, times: number): ReadableStream {
  let given = 0
  return new ReadableStream({
    pull(controller) {
      given += 1
      if (given > times) controller.close()
      else controller.enqueue(new TextEncoder().encode(piece))
    },
  })
}
