import { describe, expect, it } from 'vitest'
import { parseExport } from './export-order.ts'

function parse(query: string) {
  return parseExport(new URLSearchParams(query))
}

describe('what an export is asked for', () => {
  it('is understood as a form sends it, with empty for not filtered', () => {
    const campaign = '6b1f3a52-0d43-4b43-9f3c-0c2f7a1f2b11'
    const asked = `format=xlsx&language=ru&by=created&from=2026-01-01&to=2026-12-31&state=succeeded&state=refunded&campaign=${campaign}&currency=EUR&origin=form&method=&framed=1`
    expect(parse(asked)).toEqual({
      outcome: 'understood',
      order: {
        ...{ format: 'xlsx', language: 'ru', by: 'created', from: '2026-01-01', to: '2026-12-31' },
        ...{ states: ['succeeded', 'refunded'], campaign, currency: 'EUR', origin: 'form', method: null },
        isFramed: true,
      },
    })
  })

  it('needs a format only, and counts days by the payment', () => {
    expect(parse('format=csv')).toMatchObject({ outcome: 'understood', order: { by: 'paid', states: [], from: null } })
  })

  it.each([
    ['format', ''],
    ['format', 'format=pdf'],
    ['language', 'format=csv&language=xx'],
    ['by', 'format=csv&by=updated'],
    ['from', 'format=csv&from=2026-02-30'],
    ['to', "format=csv&to=2026-01-01'--"],
    ['state', 'format=csv&state=succeeded&state=paid'],
    ['campaign', 'format=csv&campaign=1'],
    ['currency', 'format=csv&currency=eur'],
    ['origin', 'format=csv&origin=site'],
    ['method', 'format=csv&method=paypal'],
    ['?', 'format=csv&where[token][exists]=true'],
  ])('is refused where it makes no sense: %s', (parameter, query) => {
    expect(parse(query)).toEqual({ outcome: 'malformed', parameter })
  })
})
