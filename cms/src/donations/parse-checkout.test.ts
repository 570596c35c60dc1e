import type { FieldError } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCheckout } from './parse-checkout.ts'

const whole = {
  locale: 'fr',
  campaign: '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22',
  currency: 'EUR',
  amount: '50',
  frequency: 'once',
  consent: CONSENT_VERSION,
  attempt: '3d9e8f14-7c55-4f0b-8e5a-9f1c2b3a4d33',
  proof: 'none',
}

function errorsOf(body: unknown): unknown {
  const parsed = parseCheckout(body)
  return parsed.outcome === 'invalid' ? parsed.errors : 'none'
}

function orderOf(body: unknown) {
  const parsed = parseCheckout(body)
  if (parsed.outcome === 'invalid') throw new Error(JSON.stringify(parsed.errors))
  return parsed.order
}

type AmountCase = readonly [typed: string, error: Omit<FieldError, 'field'>]

const incomplete = [{ field: 'form', code: 'form_incomplete' }]

describe('a form becomes an order', () => {
  it.each([
    ['50', 'fr', 5000],
    ['10,50', 'fr', 1050],
    ['10.50', 'en', 1050],
    ['10 000,00', 'fr', 1_000_000],
    ['10\u202F000', 'fr', 1_000_000],
    ['10€', 'de', 1000],
    ['€ 10', 'en', 1000],
    ['１０', 'ru', 1000],
  ])('with %j in %s as %i cents', (amount, locale, minor) => {
    expect(orderOf({ ...whole, amount, locale }).amount).toBe(minor)
  })

  it('and drops every field that it was not asked for', () => {
    const injected = {
      status: 'paid',
      state: 'succeeded',
      id: '1',
      paid_at: 'now',
      role: 'admin',
      stripe_session: 'cs',
    }
    expect(orderOf({ ...whole, ...injected, amount_minor: 1 })).toEqual(orderOf(whole))
  })

  it('and keeps what looks like a token of ours, nothing else, to resume', () => {
    const token = 'abcdefghijklmnopqrstuvwxyz-_0123'
    expect(orderOf({ ...whole, resumes: token }).resumes).toBe(token)
    for (const resumes of ['', 'short', `${token}x`, `${token.slice(1)}/`, '../../etc', '\u0000'.repeat(32)]) {
      expect(orderOf({ ...whole, resumes }).resumes).toBeNull()
    }
  })

  it('and is the same form whether its ids are written in capitals or not', () => {
    const capitals = { ...whole, attempt: whole.attempt.toUpperCase(), campaign: whole.campaign.toUpperCase() }
    expect(orderOf(capitals)).toEqual(orderOf(whole))
  })

  it.each([
    ['amount', { amount: '51' }],
    ['language', { locale: 'en' }],
    ['campaign', { campaign: '1b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22' }],
    ['frequency', { frequency: 'monthly' }],
    ['country', { taxCountry: 'FR' }],
    ['earlier donation', { resumes: 'abcdefghijklmnopqrstuvwxyz-_0123' }],
  ])('and is another form when the %s is another', (_, change) => {
    expect(orderOf({ ...whole, ...change }).requestHash).not.toBe(orderOf(whole).requestHash)
  })

  it('and says which text the donor agreed to, and in which language they read it', () => {
    expect(orderOf({ ...whole, locale: 'uk' }).consentVersion).toBe(`${CONSENT_VERSION}/uk`)
  })

  it('and says no country where the donor said none', () => {
    expect(orderOf(whole).taxCountry).toBeNull()
    expect(orderOf({ ...whole, taxCountry: 'DE' }).taxCountry).toBe('DE')
  })

  it.each(['work', 'wait'])('and is the same form when it comes again with a proof (%s)', (proof) => {
    expect(orderOf({ ...whole, proof })).toMatchObject({ proof, requestHash: orderOf(whole).requestHash })
  })

  it('and is the same form when the same amount is written otherwise', () => {
    expect(orderOf({ ...whole, amount: '50,00 €' }).requestHash).toBe(orderOf(whole).requestHash)
  })
})

describe('what is wrong is said beside the field', () => {
  const limit = (minor: number) => ({ limit: { minor, currency: 'EUR' } })
  const amounts: AmountCase[] = [
    ['', { code: 'amount_missing' }],
    [' ', { code: 'amount_missing' }],
    ['0', { code: 'amount_too_small', ...limit(100) }],
    ['0,99', { code: 'amount_too_small', ...limit(100) }],
    ['20000,01', { code: 'amount_too_large', ...limit(2_000_000) }],
    ['99999999999999999999', { code: 'amount_too_large', ...limit(2_000_000) }],
    ['1.0001', { code: 'amount_too_precise' }],
    ...[
      '-1',
      '-0',
      '-0.01',
      'NaN',
      'null',
      'undefined',
      '0x10',
      '1e2',
      '1_000',
      '+10',
      '10.',
      '.5',
      '໑໐',
      '\u0000',
    ].map((text) => [text, { code: 'amount_not_a_number' }] as const),
    ['9'.repeat(10_000), { code: 'amount_not_a_number' }],
    ['\uD800', { code: 'amount_not_a_number' }],
    ["'; DROP TABLE donations;--", { code: 'amount_not_a_number' }],
  ]
  it.each(amounts)('amount %j', (amount, error) => {
    expect(errorsOf({ ...whole, amount })).toEqual([{ field: 'amount', ...error }])
  })

  it('both readings of an amount that can be read two ways', () => {
    expect(errorsOf({ ...whole, amount: '1,234' })).toEqual([
      {
        field: 'amount',
        code: 'amount_ambiguous',
        readings: [
          { minor: 123_400, currency: 'EUR' },
          { minor: 123, currency: 'EUR' },
        ],
      },
    ])
  })

  it.each(['XXX', 'eur', 'EUR ', 'EUR\u0000', 'RUB', 'BTC', '__proto__', 'constructor', ''])(
    'currency %j',
    (currency) => {
      expect(errorsOf({ ...whole, currency })).toEqual([{ field: 'currency', code: 'currency_not_offered' }])
    },
  )

  it.each(['', '1', 'abc', '1 or 1=1', '../..', '\u0000', '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d2'])(
    'campaign %j',
    (id) => {
      expect(errorsOf({ ...whole, campaign: id })).toEqual([{ field: 'campaign', code: 'campaign_unknown' }])
    },
  )

  it.each(['', 'on', 'true', '2020-01-01', `${CONSENT_VERSION} `, `${CONSENT_VERSION}/fr`, '__proto__'])(
    'consent to another text: %j',
    (consent) => {
      expect(errorsOf({ ...whole, consent })).toEqual([{ field: 'consent', code: 'consent_missing' }])
    },
  )

  it('no consent at all: the box was not ticked', () => {
    expect(errorsOf({ ...whole, consent: undefined })).toEqual([{ field: 'consent', code: 'consent_missing' }])
  })

  it.each(['weekly', 'Monthly', '', 'constructor'])('frequency %j', (frequency) => {
    expect(errorsOf({ ...whole, frequency })).toEqual([{ field: 'frequency', code: 'frequency_unknown' }])
  })

  it.each(['RU', 'BY', 'XX', 'fr', 'FRA', '', '__proto__'])('country %j', (taxCountry) => {
    expect(errorsOf({ ...whole, taxCountry })).toEqual([{ field: 'taxCountry', code: 'country_unknown' }])
  })

  it('amount and campaign together', () => {
    expect(errorsOf({ ...whole, amount: '', campaign: 'x' })).toEqual([
      { field: 'amount', code: 'amount_missing' },
      { field: 'campaign', code: 'campaign_unknown' },
    ])
  })
})

describe('only the declared kinds of values are taken', () => {
  const others = [10, ['10'], { $gt: 0 }, true, null, undefined]
  const cases = Object.keys(whole)
    .flatMap((field) => others.map((value) => ({ field, value })))
    // Nothing in the place of the consent is a box that was not ticked.
    .filter(({ field, value }) => field !== 'consent' || value !== undefined)
  it.each(cases)('$field = $value', ({ field, value }) => {
    expect(errorsOf({ ...whole, [field]: value })).toEqual(incomplete)
  })

  it.each([null, undefined, 1, 'text', [], [whole], {}])('instead of a form: %j', (body) => {
    expect(errorsOf(body)).toEqual(incomplete)
  })

  it.each(['xx', 'FR', 'fr-FR', '*', 'all', '__proto__'])('language %j', (locale) => {
    expect(errorsOf({ ...whole, locale })).toEqual(incomplete)
  })

  it.each(['', 'not-a-uuid', 'x'.repeat(300), 'кириллица', `${whole.attempt}0`])('attempt %j', (attempt) => {
    expect(errorsOf({ ...whole, attempt })).toEqual(incomplete)
  })

  it('whatever is sent, it is an order within the bounds or an error, and nothing is thrown', () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.entries(whole).map(([name, value]) => [name, fc.oneof(fc.constant(value), fc.anything())]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (body) => {
        const parsed = parseCheckout(body)
        if (parsed.outcome === 'invalid') {
          expect(parsed.errors.length).toBeGreaterThan(0)
          return
        }
        expect(parsed.order.amount).toSatisfy(Number.isSafeInteger)
        expect(parsed.order.amount).toBeGreaterThanOrEqual(100)
        expect(parsed.order.amount).toBeLessThanOrEqual(2_000_000)
      }),
      { numRuns: 2000 },
    )
  })
})
