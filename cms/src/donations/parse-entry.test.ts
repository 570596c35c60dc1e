import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEntry } from './parse-entry.ts'

const TODAY = '2026-11-22'
const whole = {
  attempt: '3d9e8f14-7c55-4f0b-8e5a-9f1c2b3a4d33',
  amount: '120,50',
  currency: 'EUR',
  method: 'cheque',
  receivedOn: '2026-11-20',
  campaign: '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22',
  taxCountry: 'FR',
  reference: 'CHQ 0012345',
}

function errorsOf(change: object): unknown {
  const parsed = parseEntry({ ...whole, ...change }, TODAY)
  return parsed.outcome === 'invalid' ? parsed.errors : 'none'
}

function entryOf(change: object = {}) {
  const parsed = parseEntry({ ...whole, ...change }, TODAY)
  if (parsed.outcome === 'invalid') throw new Error(JSON.stringify(parsed.errors))
  return parsed.entry
}

describe('a gift entered by hand', () => {
  it('is read as the treasurer typed it', () => {
    expect(entryOf()).toMatchObject({ amount: 12_050, currency: 'EUR', method: 'cheque', receivedOn: '2026-11-20' })
    expect(entryOf({ amount: '1 200,00' }).amount).toBe(120_000)
  })

  it('may leave out country and reference, and may be larger than a gift by card', () => {
    const bare = entryOf({ taxCountry: undefined, reference: '', amount: '250000' })
    expect(bare).toMatchObject({ taxCountry: null, reference: null, amount: 25_000_000 })
  })

  it('is another one when anything in it is another', () => {
    const changes = [
      { amount: '120,51' },
      { method: 'cash' },
      { receivedOn: '2026-11-19' },
      { taxCountry: 'DE' },
      { reference: '7' },
    ]
    for (const change of changes) expect(entryOf(change).requestHash).not.toBe(entryOf().requestHash)
    expect(entryOf({ amount: '120.50 €' }).requestHash).toBe(entryOf().requestHash)
  })

  it.each([
    [{ amount: '' }, 'amount', 'missing'],
    [{ amount: '0' }, 'amount', 'not_possible'],
    [{ amount: '-5' }, 'amount', 'not_possible'],
    [{ amount: '1,234' }, 'amount', 'ambiguous'],
    [{ amount: '99999999999' }, 'amount', 'not_possible'],
    [{ currency: 'RUB' }, 'currency', 'not_possible'],
    [{ method: 'card' }, 'method', 'not_possible'],
    [{ method: 'sepa_debit' }, 'method', 'not_possible'],
    [{ receivedOn: '' }, 'receivedOn', 'missing'],
    [{ receivedOn: '2026-02-30' }, 'receivedOn', 'not_possible'],
    [{ receivedOn: '20.11.2026' }, 'receivedOn', 'not_possible'],
    [{ receivedOn: '1999-12-31' }, 'receivedOn', 'not_possible'],
    [{ receivedOn: '2026-11-23' }, 'receivedOn', 'in_the_future'],
    [{ campaign: 'x' }, 'campaign', 'not_possible'],
    [{ taxCountry: 'RU' }, 'taxCountry', 'not_possible'],
    [{ taxCountry: 'BY' }, 'taxCountry', 'not_possible'],
    [{ reference: 'Ivan Petrov' }, 'reference', 'not_possible'],
    [{ reference: 'Иван Петров' }, 'reference', 'not_possible'],
    [{ reference: '=1+1' }, 'reference', 'not_possible'],
    [{ reference: '1'.repeat(41) }, 'reference', 'not_possible'],
  ])('%j is refused', (change, field, code) => {
    expect(errorsOf(change)).toEqual([{ field, code }])
  })

  it('with several things wrong says all of them', () => {
    expect(errorsOf({ amount: '', method: 'x', receivedOn: '' })).toHaveLength(3)
  })

  it('never throws, whatever is sent', () => {
    const fields = Object.entries(whole).map(([name, value]) => [
      name,
      fc.oneof(fc.constant(value), fc.anything(), fc.string()),
    ])
    const anything = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (body) => {
        const parsed = parseEntry(body, TODAY)
        if (parsed.outcome === 'invalid') expect(parsed.errors.length).toBeGreaterThan(0)
        else expect(parsed.entry.amount).toSatisfy(Number.isSafeInteger)
      }),
    )
  })
})
