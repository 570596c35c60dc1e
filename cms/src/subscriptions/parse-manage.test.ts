import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseManage } from './parse-manage.ts'

const parse = (body: unknown) => parseManage(body, 'EUR')
const incomplete = { outcome: 'invalid', errors: [{ field: 'form', code: 'form_incomplete' }] }

describe('parseManage', () => {
  it.each(['cancel', 'pause', 'resume', 'update_card'] as const)('reads %s', (act) => {
    expect(parse({ act, locale: 'de', amount: '50', id: 'another' })).toEqual({
      outcome: 'order',
      order: { act, locale: 'de' },
    })
  })

  it('reads an amount as it is written in the language of the page', () => {
    expect(parse({ act: 'change_amount', locale: 'fr', amount: '1 234,50 €' })).toEqual({
      outcome: 'order',
      order: { act: 'change_amount', locale: 'fr', amount: 123_450 },
    })
  })

  it.each([
    [undefined, 'amount_missing'],
    ['', 'amount_missing'],
    ['0,99', 'amount_too_small'],
    ['0', 'amount_too_small'],
    ['20000,01', 'amount_too_large'],
    ['1,2345', 'amount_too_precise'],
    ['-5', 'amount_not_a_number'],
    ['1e3', 'amount_not_a_number'],
    ['NaN', 'amount_not_a_number'],
    ['12,345', 'amount_ambiguous'],
    ['0.123', 'amount_too_precise'],
  ])('asks again for the amount %j', (amount, code) => {
    const parsed = parse({ act: 'change_amount', locale: 'fr', amount })
    expect(parsed).toMatchObject({ outcome: 'invalid', errors: [{ field: 'amount', code }] })
  })

  it.each([
    null,
    [[]],
    'cancel',
    {},
    { act: 'cancel' },
    { locale: 'fr' },
    { act: 'delete', locale: 'fr' },
    { act: ['cancel'], locale: 'fr' },
    { act: 'cancel', locale: 'xx' },
    { act: 'constructor', locale: 'fr' },
    { act: 'change_amount', locale: 'fr', amount: 50 },
    { act: 'change_amount', locale: 'fr', amount: { $gt: 0 } },
    { act: 'change_amount', locale: 'fr', amount: null },
  ])('does not guess at %j', (body) => {
    expect(parse(body)).toEqual(incomplete)
  })

  it('never throws, and never lets an amount through that is outside the bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ act: fc.constant('change_amount'), locale: fc.constant('en'), amount: fc.string() }),
        ),
        (body) => {
          const parsed = parse(body)
          if (parsed.outcome !== 'order' || parsed.order.act !== 'change_amount') return
          expect(Number.isSafeInteger(parsed.order.amount)).toBe(true)
          expect(parsed.order.amount).toBeGreaterThanOrEqual(100)
          expect(parsed.order.amount).toBeLessThanOrEqual(2_000_000)
        },
      ),
    )
  })
})
