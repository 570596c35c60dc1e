import { describe, expect, it } from 'vitest'
import { isTaxCountry, TAX_COUNTRIES } from './tax-countries.ts'

describe('countries of tax residence', () => {
  it('leaves out Russia and Belarus, whichever way they are written', () => {
    for (const code of ['RU', 'BY', 'ru', 'by', 'RUS', 'BLR', 'SU']) expect(isTaxCountry(code), code).toBe(false)
  })

  it('knows every other country of ISO 3166-1, once', () => {
    expect(TAX_COUNTRIES).toHaveLength(249 - 2)
    expect(new Set(TAX_COUNTRIES).size).toBe(TAX_COUNTRIES.length)
    expect(TAX_COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    for (const code of ['FR', 'DE', 'GB', 'UA', 'US', 'GE', 'KZ', 'CH']) expect(isTaxCountry(code), code).toBe(true)
  })

  it('has a name in French for each, so that none is a slip of the pen', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
    expect(TAX_COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([])
  })

  it.each(['', ' ', 'fr', 'FR ', 'XX', 'ZZ', 'EU', 'F', '__proto__', 'FR BE'])('does not know %o', (value) => {
    expect(isTaxCountry(value)).toBe(false)
  })
})
