import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { EventReason, EventState } from '../../payments/notices/payment-event.ts'
import { eventReasonLabels, eventStateLabels } from '../../payments/notices/payment-event-labels.ts'

/** How a notice of Stripe's stands, and why: "En échec, à examiner. Stripe ne répondait pas." */
export function tellEvent(
  { state, reason }: { state: EventState; reason: EventReason | null },
  language: Locale,
): string {
  const why = reason === null ? [] : [eventReasonLabels[reason]]
  return [eventStateLabels[state], ...why].map((words) => `${words[language]}.`).join(' ')
}
