/**
 * What can be wrong with what a donor sent, by field. Each code is also the key of a message in
 * `web/src/messages/*.json` (`errors.<code>`), in every language.
 */
export const FIELD_ERROR_CODES = [
  'amount_missing',
  'amount_not_a_number',
  'amount_ambiguous',
  'amount_too_precise',
  'amount_too_small',
  'amount_too_large',
  'currency_not_offered',
  'frequency_unknown',
  'consent_missing',
  'country_unknown',
  'campaign_unknown',
  'form_incomplete',
] as const

export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number]

/** Why a well-formed request was refused all the same, and the HTTP status that says so. */
export const ERROR_STATUS = {
  giving_paused: 409,
  giving_closed: 409,
  /** The same form was sent before with other content. */
  attempt_reused: 409,
  /** The monthly gift has ended, or Stripe would not do it in its present state. */
  not_possible_now: 409,
  payment_provider_unavailable: 503,
  service_unavailable: 503,
} as const

export type RefusalCode = keyof typeof ERROR_STATUS
