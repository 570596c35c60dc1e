/** What Stripe says of a payment that fails. */
export type PaymentFailure = { code: 'card_declined' | 'expired_card'; declineCode: string; message: string }

/** How a test payment ends. */
export type TestPayment = {
  name:
    | 'success'
    | 'decline'
    | 'insufficient_funds'
    | 'expired_card'
    | 'three_d_secure'
    | 'sepa_debit'
    | 'russian_card'
    | 'belarusian_card'
    | 'decline_after_attach'
    | 'disputed'
    | 'refund_fails'
    | 'refund_pending'
  /** Stripe's own test numbers. */
  number: string
  method: 'card' | 'sepa_debit'
  /** ISO 3166-1 alpha-2, of the bank that issued it. */
  country: string
  /** Of each charge. */
  failure: PaymentFailure | null
  /** False: it cannot even be kept for later charges. */
  canBeKept: boolean
  /** What becomes of a refund: done at once, done later, or done at once and undone later. */
  refund: 'succeeds' | 'succeeds_later' | 'fails_later'
  /** A dispute follows each charge. */
  isDisputed: boolean
}

const CARD = {
  method: 'card',
  country: 'FR',
  failure: null,
  canBeKept: true,
  refund: 'succeeds',
  isDisputed: false,
} as const satisfies Partial<TestPayment>

const DECLINED: PaymentFailure = {
  code: 'card_declined',
  declineCode: 'generic_decline',
  message: 'Your card was declined.',
}

/** Numbers and behaviour: https://docs.stripe.com/testing. */
export const TEST_PAYMENTS: readonly TestPayment[] = [
  { ...CARD, name: 'success', number: '4242424242424242' },
  { ...CARD, name: 'decline', number: '4000000000000002', failure: DECLINED, canBeKept: false },
  {
    ...CARD,
    name: 'insufficient_funds',
    number: '4000000000009995',
    failure: { code: 'card_declined', declineCode: 'insufficient_funds', message: 'Your card has insufficient funds.' },
    canBeKept: false,
  },
  {
    ...CARD,
    name: 'expired_card',
    number: '4000000000000069',
    failure: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
    canBeKept: false,
  },
  { ...CARD, name: 'three_d_secure', number: '4000000000003220' },
  { ...CARD, name: 'decline_after_attach', number: '4000000000000341', failure: DECLINED },
  { ...CARD, name: 'disputed', number: '4000000000000259', isDisputed: true },
  { ...CARD, name: 'refund_fails', number: '4000000000005126', refund: 'fails_later' },
  { ...CARD, name: 'refund_pending', number: '4000000000007726', refund: 'succeeds_later' },
  { ...CARD, name: 'russian_card', number: '4000006430000009', country: 'RU' },
  { ...CARD, name: 'belarusian_card', number: '4000001120000005', country: 'BY' },
  {
    ...CARD,
    name: 'sepa_debit',
    number: 'FR1420041010050500013M02606',
    method: 'sepa_debit',
    refund: 'succeeds_later',
  },
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
