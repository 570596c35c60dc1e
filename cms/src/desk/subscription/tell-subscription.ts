import type { Locale } from '@campaign/shared/locales/locales.ts'
import { isRunning } from '@campaign/shared/donations/subscription-states.ts'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn } from '../../languages/pick-words.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { endCauseLabels, subscriptionCareLabels } from '../../subscriptions/subscription-labels.ts'
import { showDay } from '../show-date.ts'
import { subscriptionSentence } from './subscription-story-words.ts'

export type ToldSubscription = Pick<
  Subscription,
  | 'state'
  | 'careReason'
  | 'amount'
  | 'wantedAmount'
  | 'currency'
  | 'livemode'
  | 'startedAt'
  | 'nextChargeAt'
  | 'endedAt'
  | 'endCause'
> & { createdAt: Date }

/** What a monthly gift is and how it stands, in one sentence: "10 € par mois, en cours depuis le 3 novembre 2026, …". */
export function tellSubscription(gift: ToldSubscription, language: Locale): string {
  const { amount, wantedAmount, currency } = gift
  const money = (minor: number | null) => showMoney(minor, currency, language, { isShort: true })
  const values = {
    amount: money(amount),
    wanted: money(wantedAmount),
    created: showDay(gift.createdAt, language),
    started: showDay(gift.startedAt ?? gift.createdAt, language),
    next: showDay(gift.nextChargeAt, language),
    ended: showDay(gift.endedAt, language),
  }
  const clauses = clausesOf(gift).map((clause) => fillIn(subscriptionSentence[clause][language], values))
  return [...clauses, ...reasonsOf(gift, language)].join(', ')
}

function clausesOf(gift: ToldSubscription): (keyof typeof subscriptionSentence)[] {
  const { state, nextChargeAt, wantedAmount, livemode } = gift
  return [
    'amount',
    state,
    ...(isRunning(state) && nextChargeAt !== null ? (['next'] as const) : []),
    ...(isRunning(state) && wantedAmount !== null ? (['wanted'] as const) : []),
    ...(livemode ? [] : (['isTest'] as const)),
  ]
}

function reasonsOf({ state, careReason, endCause }: ToldSubscription, language: Locale): string[] {
  if (state === 'needs_care' && careReason !== null) return [lowerFirst(subscriptionCareLabels[careReason][language])]
  return state === 'canceled' && endCause !== null ? [lowerFirst(endCauseLabels[endCause][language])] : []
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
