import { describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { formAsSent, readDonationForm } from './donation-form.ts'

const ATTEMPT = '0f0f0f0f-1111-4222-8333-444455556666'
const FRESH = 'ffffffff-1111-4222-8333-444455556666'
const TOKEN = 't'.repeat(32)
const complete = {
  campaign: '11111111-2222-4333-8444-555566667777',
  currency: 'EUR',
  frequency: 'once',
  preset: 'other',
  preset_monthly: '',
  amount: '1 000,50',
  tax_country: '',
  consent: 'yes',
  consent_version: CONSENT_VERSION,
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
        frequency: 'once',
        consent: CONSENT_VERSION,
        attempt: ATTEMPT,
        proof: 'none',
      },
    })
  })

  test('says which earlier donation it takes the place of, when that could be one', () => {
    expect(readDonationForm(fields({ resumes: TOKEN }), 'fr')).toMatchObject({ request: { resumes: TOKEN } })
    const guessed = readDonationForm(fields({ resumes: '../../x' }), 'fr')
    expect(guessed.kind === 'complete' && 'resumes' in guessed.request).toBe(false)
  })

  test('carries nothing a donor may not decide', () => {
    const wishes = { state: 'succeeded', id: '1', amount_minor: '1', livemode: 'true', proof: 'work' }
    const reading = readDonationForm(fields(wishes), 'fr')
    expect(Object.keys(reading.kind === 'complete' ? reading.request : {}).toSorted()).toEqual(
      ['amount', 'attempt', 'campaign', 'consent', 'currency', 'frequency', 'locale', 'proof'].toSorted(),
    )
    expect(reading).toMatchObject({ request: { proof: 'none' } })
  })
})

describe('what is given', () => {
  test('in another currency is read by that currency', () => {
    expect(readDonationForm(fields({ currency: 'CZK', amount: '1 200 Kč' }), 'fr')).toMatchObject({
      request: { currency: 'CZK', amount: '1200' },
    })
  })

  test('every month is what was chosen for every month, whatever was chosen for once', () => {
    const monthly = { frequency: 'monthly', preset: '5000', preset_monthly: '1000', amount: '' }
    expect(readDonationForm(fields(monthly), 'fr')).toMatchObject({ request: { frequency: 'monthly', amount: '10' } })
    expect(codesOf(fields({ ...monthly, preset_monthly: '' }))).toEqual(['amount: amount_missing'])
    expect(readDonationForm(fields({ ...monthly, frequency: 'once' }), 'fr')).toMatchObject({
      request: { frequency: 'once', amount: '50' },
    })
  })

  test('from a country is told with it, and without one there is none', () => {
    expect(readDonationForm(fields({ tax_country: 'CH' }), 'fr')).toMatchObject({ request: { taxCountry: 'CH' } })
    const reading = readDonationForm(fields(), 'fr')
    expect(reading.kind === 'complete' && 'taxCountry' in reading.request).toBe(false)
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
    ['frequency', '', 'frequency: frequency_unknown'],
    ['frequency', 'yearly', 'frequency: frequency_unknown'],
    ['consent', '', 'consent: consent_missing'],
    ['consent', 'on', 'consent: consent_missing'],
    ['consent_version', '2020-01-01', 'consent: consent_missing'],
    ['tax_country', 'RU', 'taxCountry: country_unknown'],
    ['tax_country', 'BY', 'taxCountry: country_unknown'],
    ['tax_country', 'fr', 'taxCountry: country_unknown'],
    ['tax_country', '<b>', 'taxCountry: country_unknown'],
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
      'frequency: frequency_unknown',
      'amount: amount_missing',
      'consent: consent_missing',
    ])
  })

  test('an amount is judged only where its currency is known', () => {
    expect(codesOf(fields({ currency: 'RUB', amount: 'x', consent: '' }))).toEqual([
      'currency: currency_not_offered',
      'consent: consent_missing',
    ])
  })
})

describe('the form comes back as it was sent', () => {
  const nothing = { errors: [], refusal: null, freshAttempt: FRESH }

  test('with the amount as typed and the number of its drawing: sent again it is the same donation', () => {
    expect(formAsSent(fields({ resumes: TOKEN }), nothing)).toEqual({
      attempt: ATTEMPT,
      resumes: TOKEN,
      currency: 'EUR',
      frequency: 'once',
      preset: { once: 'other', monthly: '' },
      amount: '1 000,50',
      hasConsented: true,
      taxCountry: '',
      guard: [],
      errors: [],
      refusal: null,
      returned: null,
    })
  })

  test('with currency, frequency, both choices, country and tick', () => {
    const sent = { currency: 'SEK', frequency: 'monthly', preset: '20000', preset_monthly: '5000', tax_country: 'SE' }
    expect(formAsSent(fields(sent), nothing)).toMatchObject({
      currency: 'SEK',
      frequency: 'monthly',
      preset: { once: '20000', monthly: '5000' },
      taxCountry: 'SE',
      hasConsented: true,
    })
  })

  test('without a tick that was set under another text: the new one has to be read', () => {
    expect(formAsSent(fields({ consent_version: '2020-01-01' }), nothing).hasConsented).toBe(false)
  })

  test('with a new number when this one was used for another donation, or is none', () => {
    expect(formAsSent(fields(), { ...nothing, refusal: 'attempt_reused' }).attempt).toBe(FRESH)
    expect(formAsSent(fields({ attempt: 'x' }), nothing).attempt).toBe(FRESH)
    expect(formAsSent(new Map(), nothing).attempt).toBe(FRESH)
  })

  test('without what could not have been chosen, and no longer than an amount may be', () => {
    const odd = { preset: '"><script>', preset_monthly: '<x>', currency: '<x>', frequency: '<x>', tax_country: '<x>' }
    const form = formAsSent(fields({ ...odd, resumes: '<x>', amount: '9'.repeat(10_000) }), nothing)
    expect(form).toMatchObject({ preset: { once: '', monthly: '' }, resumes: null })
    expect(form).toMatchObject({ currency: 'EUR', frequency: null, taxCountry: '' })
    expect(form.amount).toHaveLength(64)
  })
})
