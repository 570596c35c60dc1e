import type { Locale } from '../locales/locales.ts'
import type { FieldErrorCode, RefusalCode } from '../errors/error-codes.ts'
import type { Money } from '../money/money.ts'
import type { DonationState } from './donation-states.ts'

/** How often the donor gives. */
export const FREQUENCIES = ['once', 'monthly'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/**
 * What the site has asked of whoever sent a form, beyond filling it in: nothing, a piece of work for their machine, or
 * a wait. The site checks it; the CMS decides when one of them is needed (`proof_needed`).
 */
export type Proof = 'none' | 'work' | 'wait'

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
  frequency: Frequency
  /** Version of the consent text the donor ticked (`CONSENT_VERSION`); any other is as good as none. */
  consent: string
  /** Country of tax residence, ISO 3166-1 alpha-2; left out where the donor does not say. */
  taxCountry?: string
  /** UUID written into the form when it was drawn: the same form sent twice is one donation. */
  attempt: string
  /** Token of an earlier donation, abandoned or failed, whose place this one takes. */
  resumes?: string
  proof: Proof
}

/** A field that must be mended. `amount_ambiguous` carries the two readings, in minor units. */
export type FieldError = {
  field: 'amount' | 'currency' | 'frequency' | 'consent' | 'taxCountry' | 'campaign' | 'form'
  code: FieldErrorCode
  /** Bounds in minor units, for `amount_too_small` and `amount_too_large`. */
  limit?: Money
  readings?: [Money, Money]
}

/**
 * The answer, told apart by `outcome`; each has one HTTP status:
 * redirect 200, already_given 200, invalid 422, proof_needed 429, refused: the status of its code in `ERROR_STATUS`.
 */
export type CheckoutResponse =
  /** Send the donor to `url`, Stripe's hosted page. */
  | { outcome: 'redirect'; url: string; token: string }
  /** The donation this one wanted to take the place of turned out to be paid: show its thank-you page. */
  | { outcome: 'already_given'; token: string }
  | { outcome: 'invalid'; errors: FieldError[] }
  /**
   * Too many forms at present: ask for the proof, then send the same form again. `level` grows with the pressure,
   * from 1 on. Nothing was written.
   */
  | { outcome: 'proof_needed'; level: number }
  | { outcome: 'refused'; code: RefusalCode }

/** What `GET /api/donations/outcome/{token}` says of a donation; 404 for a token that is not known. */
export type DonationOutcome = {
  state: DonationState
  amount: Money
  frequency: Frequency
  /** How it was paid, as far as the page must say something about it: bank debits take days. */
  method: 'card' | 'sepa_debit' | 'other' | null
  /** The money went back because the card's issuer is one we refuse; see the notice before giving. */
  isIssuerBlocked: boolean
  locale: Locale
  campaign: string
  /** True while no money has moved and the donor may go back to the form. */
  isResumable: boolean
  /** The signed link by which the donor changes or ends their monthly gift; null for a single gift. */
  manageLink: string | null
}
