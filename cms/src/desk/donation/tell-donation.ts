import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Donation } from '../../donations/donation.ts'
import { careReasonLabels } from '../../donations/donation-state-labels.ts'
import { showMoney } from '../../donations/show-money.ts'
import { fillIn } from '../../languages/pick-words.ts'
import { showDay } from '../show-date.ts'
import { byMethod, donationSentence } from './donation-story-words.ts'

export type ToldDonation = Pick<
  Donation,
  | 'state'
  | 'careReason'
  | 'origin'
  | 'subscription'
  | 'amount'
  | 'currency'
  | 'method'
  | 'refunded'
  | 'disputed'
  | 'fee'
  | 'net'
  | 'settledCurrency'
  | 'livemode'
  | 'paidAt'
  | 'createdAt'
>

/** What a gift is and how it stands, in one sentence: "50 € une fois, payé le 3 novembre 2026 par carte, …". */
export function tellDonation(donation: ToldDonation, language: Locale): string {
  const values = valuesOf(donation, language)
  return clausesOf(donation)
    .flatMap((clause) => [
      fillIn(donationSentence[clause][language], values),
      ...(clause === 'needs_care' ? reasonOf(donation, language) : []),
    ])
    .join(', ')
}

type Clause = keyof typeof donationSentence

function clausesOf(donation: ToldDonation): Clause[] {
  const { subscription, livemode } = donation
  const what: Clause = subscription === null ? 'once' : 'monthly'
  return [what, ...standing(donation), ...costs(donation), ...(livemode ? [] : (['isTest'] as const))]
}

function standing({ state, origin, paidAt, refunded }: ToldDonation): Clause[] {
  const arrived: Clause = origin === 'manual' ? 'received' : 'paid'
  switch (state) {
    case 'created':
    case 'awaiting_payment':
    case 'processing':
    case 'failed':
    case 'expired':
      return [state]
    case 'succeeded':
      return [arrived]
    case 'partly_refunded':
      return [arrived, origin === 'manual' ? 'partlyTakenBack' : 'partlyRefunded']
    case 'refunded':
      return [arrived, origin === 'manual' ? 'takenBack' : 'refunded']
    case 'disputed':
      return [arrived, 'disputed']
    case 'dispute_won':
      return [arrived, 'disputeWon']
    case 'dispute_lost':
      return [arrived, 'disputeLost']
    case 'needs_care':
      return [
        ...(paidAt === null ? [] : [arrived]),
        ...(refunded > 0 ? (['partlyRefunded'] as const) : []),
        'needs_care',
      ]
  }
}

/** Gifts that never went through Stripe cost nothing there, and what did not arrive yet cost nothing so far. */
function costs({ origin, paidAt, fee, net }: ToldDonation): Clause[] {
  if (origin === 'manual' || paidAt === null) return []
  return fee === null || net === null ? ['feeUnknown'] : ['fee', 'net']
}

function valuesOf(donation: ToldDonation, language: Locale): Record<string, string> {
  const { amount, currency, refunded, disputed, fee, net, settledCurrency, method, paidAt, createdAt } = donation
  const short = { isShort: true }
  return {
    amount: showMoney(amount, currency, language, short),
    refunded: showMoney(refunded, currency, language, short),
    disputed: showMoney(disputed, currency, language, short),
    fee: showMoney(fee, settledCurrency, language, short),
    net: showMoney(net, settledCurrency, language, short),
    date: showDay(paidAt ?? createdAt, language),
    by: method === null ? '' : byMethod[method][language],
  }
}

function reasonOf({ careReason }: ToldDonation, language: Locale): string[] {
  return careReason === null ? [] : [lowerFirst(careReasonLabels[careReason][language])]
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
