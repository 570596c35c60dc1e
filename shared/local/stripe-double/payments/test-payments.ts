/** How a test payment ends, and what Stripe says of one that fails. */
export type TestPayment = {
  name: 'success' | 'decline' | 'insufficient_funds' | 'expired_card' | 'three_d_secure' | 'sepa_debit'
  /** Stripe's own test numbers. */
  number: string
  method: 'card' | 'sepa_debit'
  failure: { code: 'card_declined' | 'expired_card'; declineCode: string; message: string } | null
}

export const TEST_PAYMENTS: readonly TestPayment[] = [
  { name: 'success', number: '4242424242424242', method: 'card', failure: null },
  {
    name: 'decline',
    number: '4000000000000002',
    method: 'card',
    failure: { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' },
  },
  {
    name: 'insufficient_funds',
    number: '4000000000009995',
    method: 'card',
    failure: { code: 'card_declined', declineCode: 'insufficient_funds', message: 'Your card has insufficient funds.' },
  },
  {
    name: 'expired_card',
    number: '4000000000000069',
    method: 'card',
    failure: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
  },
  { name: 'three_d_secure', number: '4000000000003220', method: 'card', failure: null },
  { name: 'sepa_debit', number: 'FR1420041010050500013M02606', method: 'sepa_debit', failure: null },
]

export const AUTHENTICATION_FAILURE = {
  code: 'payment_intent_authentication_failure',
  message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
} as const

/** By its name or its number, spaces allowed. */
export function findTestPayment(nameOrNumber: string): TestPayment | undefined {
  const wanted = nameOrNumber.replaceAll(' ', '')
  return TEST_PAYMENTS.find(({ name, number }) => name === wanted || number === wanted)
}
