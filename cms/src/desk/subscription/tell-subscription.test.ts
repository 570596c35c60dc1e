import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { describe, expect, it } from 'vitest'
import { tellSubscription, type ToldSubscription } from './tell-subscription.ts'

const active: ToldSubscription = {
  state: 'active',
  careReason: null,
  amount: 1000,
  wantedAmount: null,
  currency: 'EUR',
  livemode: true,
  startedAt: new Date('2026-11-03T10:00:00Z'),
  nextChargeAt: new Date('2026-12-03T10:00:00Z'),
  endedAt: null,
  endCause: null,
  createdAt: new Date('2026-11-03T09:00:00Z'),
}

const tell = (change: Partial<ToldSubscription> = {}) =>
  tellSubscription({ ...active, ...change }, 'fr').replaceAll(/[\u00A0\u202F]/g, ' ')

describe('the sentence on the page of a monthly gift', () => {
  it.each<[Partial<ToldSubscription>, string]>([
    [{}, '10 € par mois, en cours depuis le 3 novembre 2026, prochaine échéance le 3 décembre 2026'],
    [
      { wantedAmount: 1550, nextChargeAt: null },
      '10 € par mois, en cours depuis le 3 novembre 2026, passage à 15,50 € demandé',
    ],
    [
      { state: 'canceled', endedAt: new Date('2026-11-20T10:00:00Z'), endCause: 'staff' },
      '10 € par mois, terminé le 20 novembre 2026, l’équipe',
    ],
    [
      { state: 'needs_care', careReason: 'currency_differs' },
      '10 € par mois, à examiner, la devise chez Stripe n’est pas celle convenue',
    ],
  ])('of %j', (change, sentence) => {
    expect(tell(change)).toBe(sentence)
  })

  it('has words for every state in every language', () => {
    for (const language of LOCALES)
      for (const state of SUBSCRIPTION_STATES) {
        const gift = { ...active, state, wantedAmount: 2000, endedAt: new Date(), endCause: 'donor' } as const
        expect(tellSubscription(gift, language)).not.toMatch(/[{}]|undefined|—/)
      }
  })
})
