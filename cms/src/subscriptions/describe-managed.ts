import type { ManageAct, ManagedSubscription } from '@campaign/shared/donations/manage.ts'
import { isRunning } from '@campaign/shared/donations/subscription-states.ts'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import type { Subscription } from './subscription.ts'

/** What the holder of the link is told of a monthly gift, and may do with it now. Pure. */
export function describeManaged(subscription: Subscription): ManagedSubscription {
  const { state, amount, currency, locale, nextChargeAt } = subscription
  return {
    state,
    amount: { minor: amount, currency },
    locale: locale ?? DEFAULT_LOCALE,
    nextChargeOn: isRunning(state) ? (nextChargeAt?.toISOString().slice(0, 10) ?? null) : null,
    may: actsOpenTo(subscription),
  }
}

/**
 * What the donor may do with their monthly gift now. Ending it is open as long as Stripe may charge, whatever else is
 * wrong. A pause is not offered while a charge is being tried again: Stripe would go on trying, and "nothing is charged"
 * would not be true.
 */
export function actsOpenTo(subscription: Subscription): readonly ManageAct[] {
  const { state, stripeSubscription, endedAt, endCause } = subscription
  if (stripeSubscription === null || endedAt !== null || state === 'expired') return []
  if (!isRunning(state) || endCause !== null) return ['cancel']
  const acts: ManageAct[] = ['cancel']
  if (state === 'active') acts.push('pause')
  if (state === 'paused') acts.push('resume')
  acts.push('change_amount')
  if (subscription.stripeCustomer !== null) acts.push('update_card')
  return acts
}
