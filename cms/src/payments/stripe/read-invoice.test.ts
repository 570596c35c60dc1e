import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { describeInvoice } from './read-invoice.ts'

function invoice(change: Record<string, unknown> = {}): Stripe.Invoice {
  const details = { subscription: 'sub_1', metadata: { subscription: 'ours' } }
  const plain = {
    id: 'in_1',
    parent: { type: 'subscription_details', subscription_details: details },
    billing_reason: 'subscription_cycle',
    status: 'open',
    amount_due: 2000,
    currency: 'eur',
    ...change,
  }
  return plain as unknown as Stripe.Invoice
}

describe('describeInvoice', () => {
  it('says what it is for and what it asks for', () => {
    expect(describeInvoice(invoice())).toEqual({
      id: 'in_1',
      stripeSubscription: 'sub_1',
      subscription: 'ours',
      isFirst: false,
      status: 'open',
      amount: 2000,
      currency: 'EUR',
    })
  })

  it('knows the one drawn up when the gift began', () => {
    expect(describeInvoice(invoice({ billing_reason: 'subscription_create' })).isFirst).toBe(true)
    for (const reason of ['subscription_update', 'manual', null])
      expect(describeInvoice(invoice({ billing_reason: reason })).isFirst).toBe(false)
  })

  it('belongs to no gift where Stripe names none', () => {
    for (const parent of [null, { type: 'quote_details', subscription_details: null }])
      expect(describeInvoice(invoice({ parent }))).toMatchObject({ stripeSubscription: null, subscription: null })
  })

  it('takes a status it does not know for a draft, which asks nobody for anything', () => {
    for (const status of ['draft', null, 'a_state_of_next_year'])
      expect(describeInvoice(invoice({ status })).status).toBe('draft')
    for (const status of ['open', 'paid', 'void', 'uncollectible'])
      expect(describeInvoice(invoice({ status })).status).toBe(status)
  })
})
