/**
 * - received: stored, still to be worked through
 * - processed: what it was about has been asked of Stripe and written down
 * - ignored: kept for the record, and nothing to do
 * - dead: every attempt failed; a person must look
 */
export const EVENT_STATES = ['received', 'processed', 'ignored', 'dead'] as const

export type EventState = (typeof EVENT_STATES)[number]

/** Why an event was ignored, or what went wrong when it was last tried. */
export const EVENT_REASONS = [
  'unhandled_type',
  'unreadable',
  'livemode_differs',
  'not_a_donation',
  'donation_unknown',
  'payment_provider_unavailable',
  'object_missing_at_stripe',
  'internal_error',
] as const

export type EventReason = (typeof EVENT_REASONS)[number]
