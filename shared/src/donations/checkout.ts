import type { Locale } from '../locales/locales.ts'
import type { FieldErrorCode, RefusalCode } from '../errors/error-codes.ts'
import type { Money } from '../money/money.ts'
import type { DonationState } from './donation-states.ts'

/**
 * What the site sends to `POST /api/donations/checkout` on the CMS (JSON, with the service key).
 * Nothing here is trusted: the CMS parses and checks every field again, and any other field is dropped.
 */
export type CheckoutRequest = {
  /** The language of the page and of Stripe's page. */
  locale: Locale
  /** Id of a campaign that is published in at least one language. */
  campaign: string
  /** ISO 4217, upper case. */
  currency: string
  /** The amount as the donor typed or chose it, parsed by the rules of `locale`. */
  amount: string
  /** UUID written into the form when it was drawn: the same form sent twice is one donation. */
  attempt: string
  /** Token of an earlier donation, abandoned or failed, whose place this one takes. */
  resumes?: string
}

/** A field that must be mended. `amount_ambiguous` carries the two readings, in minor units. */
export type FieldError = {
  field: 'amount' | 'currency' | 'campaign' | 'form'
  code: FieldErrorCode
  /** Bounds in minor units, for `amount_too_small` and `amount_too_large`. */
  limit?: Money
  readings?: [Money, Money]
}

/**
 * The answer, told apart by `outcome`; each has one HTTP status:
 * redirect 200, already_given 200, invalid 422, refused: the status of its code in `ERROR_STATUS`.
 */
export type CheckoutResponse =
  /** Send the donor to `url`, Stripe's hosted page. */
  | { outcome: 'redirect'; url: string; token: string }
  /** The donation this one wanted to take the place of turned out to be paid: show its thank-you page. */
  | { outcome: 'already_given'; token: string }
  | { outcome: 'invalid'; errors: FieldError[] }
  | { outcome: 'refused'; code: RefusalCode }

/** What `GET /api/donations/outcome/{token}` says of a donation; 404 for a token that is not known. */
export type DonationOutcome = {
  state: DonationState
  amount: Money
  locale: Locale
  campaign: string
  /** True while no money has moved and the donor may go back to the form. */
  isResumable: boolean
}
