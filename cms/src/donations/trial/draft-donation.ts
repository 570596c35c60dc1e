import type { Donation } from '../donation.ts'

/** A donation of 50 € that waits for its payment, for tests of rules. */
export function draftDonation(change: Partial<Donation> = {}): Donation {
  return {
    id: '6f2f2a55-6a6e-4a7f-8f3c-0d6f6f0f4a11',
    state: 'awaiting_payment',
    careReason: null,
    origin: 'form',
    amount: 5000,
    currency: 'EUR',
    campaign: '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22',
    locale: 'fr',
    attempt: '3d9e8f14-7c55-4f0b-8e5a-9f1c2b3a4d33',
    requestHash: 'hash-of-the-form',
    token: 'abcdefghijklmnopqrstuvwxyz-_0123',
    stripeSession: 'cs_1',
    stripePaymentIntent: null,
    stripeCharge: null,
    stripeInvoice: null,
    subscription: null,
    method: null,
    refunded: 0,
    disputed: 0,
    settledAmount: null,
    fee: null,
    net: null,
    settledCurrency: null,
    exchangeRate: null,
    livemode: false,
    paidAt: null,
    createdAt: new Date('2026-11-22T10:00:00Z'),
    supersededBy: null,
    revision: 0,
    ...change,
  }
}
