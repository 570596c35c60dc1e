import { describe, expect, test } from 'vitest'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import type { DonationFormState } from '../content/view-models.ts'
import { sampleCampaign, sampleForm } from '../layout/samples.ts'
import { linkCurrencies } from './link-currencies.ts'

const TOKEN = 't'.repeat(32)
const link = (changes: Partial<DonationFormState> = {}) => linkCurrencies(sampleForm(changes), sampleCampaign(), 'fr')
const hrefOf = (currency: string, changes: Partial<DonationFormState> = {}) =>
  link(changes).find((one) => one.currency === currency)?.href

describe('the links to the form in other currencies', () => {
  test('are one for each currency, the present one marked', () => {
    expect(link({ currency: 'PLN' }).map(({ currency }) => currency)).toEqual([...OFFERED_CURRENCIES])
    expect(link({ currency: 'PLN' }).filter(({ isCurrent }) => isCurrent)).toMatchObject([{ currency: 'PLN' }])
  })

  test('say the currency and the frequency, and nothing of the usual form', () => {
    expect(hrefOf('CHF')).toBe('/fr/donate?currency=CHF')
    expect(hrefOf('CHF', { frequency: 'monthly' })).toBe('/fr/donate?currency=CHF&frequency=monthly')
    expect(hrefOf('EUR', { currency: 'CHF' })).toBe('/fr/donate')
  })

  test('take a typed amount along where it can be given there', () => {
    expect(hrefOf('CHF', { amount: '62,50' })).toBe('/fr/donate?amount=62.50&currency=CHF')
    expect(hrefOf('CZK', { amount: '10' })).toBe('/fr/donate?currency=CZK')
    expect(hrefOf('CHF', { amount: '<script>' })).toBe('/fr/donate?currency=CHF')
    expect(hrefOf('CHF', { amount: '1,234' })).toBe('/fr/donate?currency=CHF')
  })

  test('take a chosen amount along only where it is offered too', () => {
    const chosen = { preset: { once: '5000', monthly: '' } }
    expect(hrefOf('CHF', chosen)).toBe('/fr/donate?amount=50&currency=CHF')
    expect(hrefOf('SEK', chosen)).toBe('/fr/donate?currency=SEK')
    expect(hrefOf('CHF', { ...chosen, frequency: 'monthly' })).toBe('/fr/donate?currency=CHF&frequency=monthly')
  })

  test('go on taking the place of the earlier donation, back to euros as well', () => {
    expect(hrefOf('CHF', { resumes: TOKEN })).toBe(`/fr/donate?resume=${TOKEN}&currency=CHF`)
    expect(hrefOf('EUR', { resumes: TOKEN, currency: 'CHF' })).toBe(`/fr/donate?resume=${TOKEN}&currency=EUR`)
  })
})
