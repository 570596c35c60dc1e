import type { SubscriptionHistory } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { showMoney } from '../../donations/show-money.ts'
import type { Words } from '../../languages/words.ts'
import { subscriptionCauseLabels, subscriptionEntryLabels } from '../../subscriptions/subscription-history-labels.ts'
import {
  endCauseLabels,
  subscriptionCareLabels,
  subscriptionStateLabels,
} from '../../subscriptions/subscription-labels.ts'
import { idOf } from '../donation/read-donation-file.ts'
import type { StaffNames } from '../names-of-staff.ts'
import { showMoment } from '../show-date.ts'
import type { Step } from '../Timeline.tsx'

/** The history of a monthly gift in words, in its order. `currency`: that of the gift, ISO 4217. */
export function tellSubscriptionHistory(
  rows: readonly SubscriptionHistory[],
  { language, currency, names }: { language: Locale; currency: string; names: StaffNames },
): Step[] {
  return rows.map((row) => ({
    key: row.id,
    when: showMoment(row.createdAt, language),
    what: [
      titleOf(row, language),
      typeof row.amount === 'number' ? showMoney(row.amount, currency, language) : null,
      typeof row.reason === 'string' ? (REASONS[row.reason]?.[language] ?? row.reason) : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    who: [subscriptionCauseLabels[row.cause][language], names.get(idOf(row.by) ?? '')].filter(Boolean).join(' · '),
    event: row.event ?? null,
  }))
}

const REASONS: Partial<Record<string, Words>> = { ...endCauseLabels, ...subscriptionCareLabels }

function titleOf({ entry, toState }: SubscriptionHistory, language: Locale): string {
  if (entry === 'moved' && toState) return subscriptionStateLabels[toState][language]
  return subscriptionEntryLabels[entry][language]
}
