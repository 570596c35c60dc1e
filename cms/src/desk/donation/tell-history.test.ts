import { describe, expect, it } from 'vitest'
import { tellHistory, type HistoryRow } from './tell-history.ts'

const moved: HistoryRow = {
  id: '1',
  createdAt: '2026-11-03T10:00:00.000Z',
  entry: 'moved',
  cause: 'event',
  toState: 'succeeded',
  event: 'evt_1',
  reason: null,
  amount: null,
  by: null,
}

const tell = (change: Partial<HistoryRow>) => {
  const names = new Map([['u1', 'Camille (exemple)']])
  const [step] = tellHistory([{ ...moved, ...change }], { language: 'fr', currency: 'EUR', names })
  return { what: step?.what.replaceAll(/[\u00A0\u202F]/g, ' '), who: step?.who }
}

describe('a line of a donation’s history, told', () => {
  it('says what it became, when, and by which notice of Stripe’s', () => {
    const [step] = tellHistory([moved], { language: 'fr', currency: 'EUR', names: new Map() })
    expect(step).toEqual({
      key: '1',
      when: '3 nov. 2026, 11:00',
      what: 'Payé',
      who: 'Notification de Stripe',
      event: 'evt_1',
    })
  })

  it.each<[Partial<HistoryRow>, string, string]>([
    [
      { entry: 'refund_requested', cause: 'staff', amount: 1050, reason: 'donor_request', by: 'u1', event: null },
      'Remboursement demandé · 10,50 € · La personne l’a demandé',
      'L’équipe · Camille (exemple)',
    ],
    [
      { entry: 'refund_moved', amount: 1050, reason: 'failed' },
      'Remboursement · 10,50 € · Refusé par la banque',
      'Notification de Stripe',
    ],
    [
      { entry: 'refund_moved', cause: 'staff', amount: 1050, reason: 'returned', by: 'gone' },
      'Remboursement · 10,50 € · Revenu impayé (chèque, virement)',
      'L’équipe',
    ],
    [
      { entry: 'moved', toState: 'needs_care', reason: 'currency_differs' },
      'À examiner · La devise chez Stripe n’est pas celle du don',
      'Notification de Stripe',
    ],
    [{ entry: 'booked', reason: 'a_new_code' }, 'Mouvement sur le compte · a_new_code', 'Notification de Stripe'],
  ])('of %j', (change, what, who) => {
    expect(tell(change)).toEqual({ what, who })
  })
})
