import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { historyCauseLabels, historyEntryLabels } from '../../donations/donation-history-labels.ts'
import { careReasonLabels, donationStateLabels } from '../../donations/donation-state-labels.ts'
import type { HistoryCause, HistoryEntry } from '../../donations/history-entry.ts'
import {
  bookingKindLabels,
  disputeStateLabels,
  refundReasonLabels,
  refundStateLabels,
} from '../../donations/money-move-labels.ts'
import { showMoney } from '../../donations/show-money.ts'
import type { Words } from '../../languages/words.ts'
import { showMoment } from '../show-date.ts'
import type { StaffNames } from '../names-of-staff.ts'
import type { Step } from '../Timeline.tsx'

/** A line of a donation's history as it is stored: codes, and an amount in minor units of `currency`. */
export type HistoryRow = {
  id: string
  /** ISO 8601, UTC. */
  createdAt: string
  entry: HistoryEntry
  cause: HistoryCause
  toState: DonationState | null
  /** Stripe's id of the event that led to it. */
  event: string | null
  reason: string | null
  amount: number | null
  by: string | null
}

/** The history of a donation in words, in its order. */
export function tellHistory(
  rows: readonly HistoryRow[],
  { language, currency, names }: { language: Locale; currency: string; names: StaffNames },
): Step[] {
  return rows.map((row) => ({
    key: row.id,
    when: showMoment(row.createdAt, language),
    what: [titleOf(row, language), amountOf(row, currency, language), detailOf(row, language)]
      .filter((part) => part !== null)
      .join(' · '),
    who: [historyCauseLabels[row.cause][language], row.by === null ? null : (names.get(row.by) ?? null)]
      .filter((part) => part !== null)
      .join(' · '),
    event: row.event,
  }))
}

function titleOf({ entry, toState }: HistoryRow, language: Locale): string {
  if (entry === 'moved' && toState !== null) return donationStateLabels[toState][language]
  return historyEntryLabels[entry][language]
}

function amountOf({ amount }: HistoryRow, currency: string, language: Locale): string | null {
  return amount === null ? null : showMoney(amount, currency, language)
}

/** What the code beside a line means depends on what the line tells of. */
const DETAILS: Partial<Record<HistoryEntry, Record<string, Words>>> = {
  moved: careReasonLabels,
  booked: bookingKindLabels,
  refund_requested: refundReasonLabels,
  // Of a gift entered by hand there is no state to tell, but why it was taken back.
  refund_moved: { ...refundReasonLabels, ...refundStateLabels },
  dispute_moved: disputeStateLabels,
}

/** A code we have no words for is shown as it is: better than nothing to whoever must find out. */
function detailOf({ entry, reason }: HistoryRow, language: Locale): string | null {
  if (reason === null) return null
  return DETAILS[entry]?.[reason]?.[language] ?? reason
}
