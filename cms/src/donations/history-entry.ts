/** What can happen to a donation. */
export const HISTORY_ENTRIES = [
  'created',
  'page_opened',
  'provider_unavailable',
  'moved',
  'booked',
  'superseded',
  'entered_by_hand',
  'refund_requested',
  'refund_moved',
  'dispute_moved',
  'personal_data_removed',
] as const

export type HistoryEntry = (typeof HISTORY_ENTRIES)[number]

/** Who or what made it happen. `staff`: the account is named beside it. */
export const HISTORY_CAUSES = [
  'checkout',
  'event',
  'return_page',
  'sweep',
  'reconciliation',
  'staff',
  'protection',
] as const

export type HistoryCause = (typeof HISTORY_CAUSES)[number]
