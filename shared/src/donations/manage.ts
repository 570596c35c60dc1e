import type { FieldErrorCode, RefusalCode } from '../errors/error-codes.ts'
import type { Locale } from '../locales/locales.ts'
import type { Money } from '../money/money.ts'
import type { SubscriptionState } from './subscription-states.ts'

/**
 * What `GET /api/subscriptions/manage/{link}` says of a monthly gift (service key); 404 for a link that is not valid
 * or was replaced by a newer one. Reading it changes nothing.
 */
export type ManagedSubscription = {
  state: SubscriptionState
  amount: Money
  locale: Locale
  /** When Stripe will charge next, ISO 8601 day in UTC ("2026-12-22"); null where it will not. */
  nextChargeOn: string | null
  /** What the donor may do now. */
  may: readonly ManageAct[]
}

export const MANAGE_ACTS = ['cancel', 'pause', 'resume', 'change_amount', 'update_card'] as const
export type ManageAct = (typeof MANAGE_ACTS)[number]

/** What the site sends to `POST /api/subscriptions/manage/{link}` (JSON, service key). */
export type ManageRequest = {
  act: ManageAct
  locale: Locale
  /** For `change_amount`: as the donor typed it, parsed by the rules of `locale`. */
  amount?: string
}

/** done 200, redirect 200, invalid 422, refused: the status of its code; 404 without a body for an invalid link. */
export type ManageResponse =
  | { outcome: 'done'; subscription: ManagedSubscription }
  /** To Stripe's own page, for the card. */
  | { outcome: 'redirect'; url: string }
  | {
      outcome: 'invalid'
      errors: { field: 'amount' | 'form'; code: FieldErrorCode; limit?: Money; readings?: [Money, Money] }[]
    }
  | { outcome: 'refused'; code: RefusalCode }
