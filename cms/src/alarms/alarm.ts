/**
 * What a person must know and deal with. One row is open for each kind and subject at a time, however often it is
 * raised; it stays until somebody says it is dealt with.
 */
export const ALARM_KINDS = [
  'donation_needs_care',
  'subscription_needs_care',
  'blocked_issuer',
  'refund_failed',
  'dispute_opened',
  'event_dead',
  'books_differ',
  'unknown_money',
  'payment_stuck',
  'silence',
  'card_testing',
] as const
export type AlarmKind = (typeof ALARM_KINDS)[number]
