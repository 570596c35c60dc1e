import type { Locale } from '@campaign/shared/locales/locales.ts'
import { alarmReasonLabels } from '../../alarms/alarm-reason-labels.ts'
import { careReasonLabels } from '../../donations/donation-state-labels.ts'
import { disputeReasonLabels } from '../../donations/money-move-labels.ts'
import type { Words } from '../../languages/words.ts'
import { eventReasonLabels } from '../../payments/notices/payment-event-labels.ts'
import { subscriptionCareLabels } from '../../subscriptions/subscription-labels.ts'

/** The code beside an alarm in words; the code itself where we have none, for it may be Stripe's own. */
export function tellReason(reason: string | null | undefined, language: Locale): string {
  if (typeof reason !== 'string') return ''
  const known: Partial<Record<string, Words>> = {
    ...disputeReasonLabels,
    ...eventReasonLabels,
    ...subscriptionCareLabels,
    ...careReasonLabels,
    ...alarmReasonLabels,
  }
  return known[reason]?.[language] ?? reason
}
