import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { tellDonation, type ToldDonation } from './tell-donation.ts'

const paid: ToldDonation = {
  state: 'succeeded',
  careReason: null,
  origin: 'form',
  subscription: null,
  amount: 5000,
  currency: 'EUR',
  method: 'card',
  refunded: 0,
  disputed: 0,
  fee: 105,
  net: 4895,
  settledCurrency: 'EUR',
  livemode: true,
  paidAt: new Date('2026-11-03T10:00:00Z'),
  createdAt: new Date('2026-11-03T09:50:00Z'),
}
const unpaid = { paidAt: null, fee: null, net: null, settledCurrency: null, method: null }

const tell = (change: Partial<ToldDonation> = {}) =>
  tellDonation({ ...paid, ...change }, 'fr').replaceAll(/[\u00A0\u202F]/g, ' ')

describe('the sentence on the page of a donation', () => {
  it('says what was given, when, how, and what is left of it', () => {
    expect(tell()).toBe('50 € une fois, payé le 3 novembre 2026 par carte, 1,05 € de frais, 48,95 € nets')
  })

  it.each<[Partial<ToldDonation>, string]>([
    [
      { state: 'created', ...unpaid },
      '50 € une fois, formulaire reçu le 3 novembre 2026, Stripe n’a pas encore répondu',
    ],
    [
      { state: 'processing', ...unpaid, method: 'sepa_debit' },
      '50 € une fois, paiement en cours à la banque par prélèvement SEPA',
    ],
    [
      { subscription: 's1', amount: 1500, fee: null, net: null },
      '15 €, échéance d’un don mensuel, payé le 3 novembre 2026 par carte, frais pas encore connus',
    ],
    [{ state: 'expired', ...unpaid }, '50 € une fois, abandonné avant le paiement'],
    [
      { state: 'partly_refunded', refunded: 1050 },
      '50 € une fois, payé le 3 novembre 2026 par carte, remboursé à hauteur de 10,50 €, 1,05 € de frais, 48,95 € nets',
    ],
    [
      { state: 'disputed', disputed: 5000, fee: null, net: null },
      '50 € une fois, payé le 3 novembre 2026 par carte, contesté, la banque retient 50 €, frais pas encore connus',
    ],
    [{ origin: 'manual', method: 'cheque', fee: 0, net: 5000 }, '50 € une fois, reçu le 3 novembre 2026 par chèque'],
    [
      { origin: 'manual', method: 'cheque', state: 'refunded', refunded: 5000 },
      '50 € une fois, reçu le 3 novembre 2026 par chèque, retiré des comptes',
    ],
    [
      { state: 'needs_care', careReason: 'amount_differs', ...unpaid },
      '50 € une fois, à examiner, le montant chez Stripe n’est pas celui du don',
    ],
    [
      { state: 'needs_care', careReason: 'currency_differs', livemode: false },
      '50 € une fois, payé le 3 novembre 2026 par carte, à examiner, la devise chez Stripe n’est pas celle du don, ' +
        '1,05 € de frais, 48,95 € nets, un essai, aucun argent n’a bougé',
    ],
    [
      { livemode: false, state: 'failed', ...unpaid },
      '50 € une fois, refusé par la banque, un essai, aucun argent n’a bougé',
    ],
  ])('of %j', (change, sentence) => {
    expect(tell(change)).toBe(sentence)
  })

  it('has words for every state in every language, and leaves no gap', () => {
    for (const language of LOCALES)
      for (const state of DONATION_STATES) {
        const sentence = tellDonation({ ...paid, state, refunded: 1000, disputed: 1000 }, language)
        expect(sentence).not.toMatch(/[{}]|undefined|—|, ,| {2}/)
      }
  })
})
