import type { BookingFacts, DisputeFacts, PaymentFacts, RefundFacts } from '../payment-facts.ts'
import { draftDonation } from './draft-donation.ts'

export const PAID_AT = new Date('2026-11-22T09:58:00Z')

/** What Stripe says of the payment of `draftDonation`, for tests of rules: paid by card, nothing booked yet. */
export function draftFacts(change: Partial<PaymentFacts> = {}): PaymentFacts {
  return {
    session: 'cs_1',
    invoice: null,
    paymentIntent: 'pi_1',
    charge: 'ch_1',
    donation: draftDonation().id,
    livemode: false,
    status: 'paid',
    amount: 5000,
    currency: 'EUR',
    taken: { amount: 5000, currency: 'EUR' },
    method: 'card',
    isIssuerBlocked: false,
    bookings: [],
    refunds: [],
    disputes: [],
    paidAt: PAID_AT,
    ...change,
  }
}

/** The same while nobody has paid. */
export function draftUnpaid(status: 'open' | 'expired' | 'processing' | 'failed'): PaymentFacts {
  const isUnderWay = status === 'processing' || status === 'failed'
  const nothing = { taken: null, method: null, paidAt: null, charge: null }
  return draftFacts({ ...nothing, status, paymentIntent: isUnderWay ? 'pi_1' : null })
}

export function draftBooking(change: Partial<BookingFacts> = {}): BookingFacts {
  const amounts = { amount: 5000, fee: 100, net: 4900, currency: 'EUR', rate: null }
  return { id: 'txn_1', kind: 'charge', ...amounts, bookedAt: PAID_AT, ...change }
}

export function draftRefund(change: Partial<RefundFacts> = {}): RefundFacts {
  return {
    id: 're_1',
    refund: null,
    amount: 5000,
    currency: 'EUR',
    state: 'succeeded',
    createdAt: new Date('2026-11-23T09:00:00Z'),
    ...change,
  }
}

export function draftDispute(change: Partial<DisputeFacts> = {}): DisputeFacts {
  return {
    id: 'dp_1',
    amount: 5000,
    currency: 'EUR',
    state: 'open',
    reason: 'fraudulent',
    openedAt: new Date('2026-11-24T09:00:00Z'),
    dueBy: new Date('2026-12-04T09:00:00Z'),
    ...change,
  }
}
