import { describe, expect, test } from 'vitest'
import { amountFromLink, emptyForm, formAsSent, readDonationForm } from './donation-form.ts'

const ATTEMPT = '0f0f0f0f-1111-4222-8333-444455556666'
const FRESH = 'ffffffff-1111-4222-8333-444455556666'
const TOKEN = 't'.repeat(32)
const complete = {
  campaign: '11111111-2222-4333-8444-555566667777',
  currency: 'EUR',
  preset: 'other',
  amount: '1 000,50',
  attempt: ATTEMPT,
}
const fields = (changed: Record<string, string> = {}) => new Map(Object.entries({ ...complete, ...changed }))
const codesOf = (sent: ReadonlyMap<string, string>) => {
  const reading = readDonationForm(sent, 'fr')
  return reading.kind === 'wrong' ? reading.errors.map(({ field, code }) => `${field}: ${code}`) : []
}

describe('a form that can become a donation', () => {
  test('asks the CMS for exactly what the donor chose, in one way of writing', () => {
    expect(readDonationForm(fields(), 'fr')).toEqual({
      kind: 'complete',
      request: {
        locale: 'fr',
        campaign: complete.campaign,
        currency: 'EUR',
        amount: '1000.50',
        attempt: ATTEMPT,
      },
    })
  })

  test('says which earlier donation it takes the place of, when that could be one', () => {
    expect(readDonationForm(fields({ resumes: TOKEN }), 'fr')).toMatchObject({ request: { resumes: TOKEN } })
    const guessed = readDonationForm(fields({ resumes: '../../x' }), 'fr')
    expect(guessed.kind === 'complete' && 'resumes' in guessed.request).toBe(false)
  })

  test('carries nothing a donor may not decide', () => {
    const reading = readDonationForm(fields({ state: 'succeeded', id: '1', amount_minor: '1', livemode: 'true' }), 'fr')
    expect(Object.keys(reading.kind === 'complete' ? reading.request : {}).toSorted()).toEqual(
      ['amount', 'attempt', 'campaign', 'currency', 'locale'].toSorted(),
    )
  })
})

describe('a form that must be mended says what and where', () => {
  test.each([
    ['attempt', 'x', 'form: form_incomplete'],
    ['attempt', 'ключ'.repeat(80), 'form: form_incomplete'],
    ['campaign', '', 'campaign: campaign_unknown'],
    ['campaign', 'x'.repeat(300), 'campaign: campaign_unknown'],
    ['currency', 'RUB', 'currency: currency_not_offered'],
    ['currency', 'eur ', 'currency: currency_not_offered'],
    ['currency', '__proto__', 'currency: currency_not_offered'],
    ['amount', '', 'amount: amount_missing'],
    ['amount', 'NaN', 'amount: amount_not_a_number'],
    ['amount', '-1', 'amount: amount_not_a_number'],
    ['amount', '0', 'amount: amount_too_small'],
    ['amount', '1,234', 'amount: amount_ambiguous'],
  ])('%s "%s"', (name, value, error) => {
    expect(codesOf(fields({ [name]: value }))).toEqual([error])
  })

  test('everything wrong is said at once', () => {
    expect(codesOf(new Map([['currency', 'EUR']]))).toEqual([
      'form: form_incomplete',
      'campaign: campaign_unknown',
      'amount: amount_missing',
    ])
  })
})

describe('the form comes back as it was sent', () => {
  const nothing = { errors: [], refusal: null, freshAttempt: FRESH }

  test('with the amount as typed and the number of its drawing: sent again it is the same donation', () => {
    expect(formAsSent(fields({ resumes: TOKEN }), nothing)).toEqual({
      attempt: ATTEMPT,
      resumes: TOKEN,
      preset: 'other',
      amount: '1 000,50',
      errors: [],
      refusal: null,
      returned: null,
    })
  })

  test('with a new number when this one was used for another donation, or is none', () => {
    expect(formAsSent(fields(), { ...nothing, refusal: 'attempt_reused' }).attempt).toBe(FRESH)
    expect(formAsSent(fields({ attempt: 'x' }), nothing).attempt).toBe(FRESH)
    expect(formAsSent(new Map(), nothing).attempt).toBe(FRESH)
  })

  test('without what could not have been chosen, and no longer than an amount may be', () => {
    const form = formAsSent(fields({ preset: '"><script>', resumes: '<x>', amount: '9'.repeat(10_000) }), nothing)
    expect(form).toMatchObject({ preset: '', resumes: null })
    expect(form.amount).toHaveLength(64)
  })
})

describe('a new form', () => {
  const presets = [
    { minor: 2000, currency: 'EUR' },
    { minor: 5000, currency: 'EUR' },
  ]

  test('begins empty', () => {
    expect(emptyForm({ attempt: FRESH, locale: 'fr', amount: null, presets })).toMatchObject({
      preset: '',
      amount: '',
      returned: null,
    })
  })

  test('chooses the preset an amount is, and types any other', () => {
    expect(
      emptyForm({ attempt: FRESH, locale: 'fr', amount: { minor: 5000, currency: 'EUR' }, presets }),
    ).toMatchObject({
      preset: '5000',
      amount: '',
    })
    expect(
      emptyForm({ attempt: FRESH, locale: 'fr', amount: { minor: 1050, currency: 'EUR' }, presets }),
    ).toMatchObject({
      preset: 'other',
      amount: '10,50',
    })
  })

  test('remembers which donation it takes the place of, and how that one ended', () => {
    const resumed = { token: TOKEN, returned: 'failed' as const }
    expect(emptyForm({ attempt: FRESH, locale: 'fr', amount: null, presets, resumed })).toMatchObject({
      resumes: TOKEN,
      returned: 'failed',
    })
  })
})

describe('an amount in a link', () => {
  test.each([
    ['50', 5000],
    ['12.50', 1250],
  ])('"%s" is taken', (text, minor) => {
    expect(amountFromLink(text, 'fr')).toEqual({ minor, currency: 'EUR' })
  })

  test.each([null, '', '0', '-5', '1,234', '99999999', '<svg/onload=alert(1)>', '5e9', 'NaN'])('%s is not', (text) => {
    expect(amountFromLink(text, 'fr')).toBeNull()
  })
})
