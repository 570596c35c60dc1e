/** What can happen to a donation. */
export const HISTORY_ENTRIES = [
  'created',
  'page_opened',
  'provider_unavailable',
  'moved',
  'booked',
  'superseded',
] as const

export type HistoryEntry = (typeof HISTORY_ENTRIES)[number]

/** Who or what made it happen. */
export const HISTORY_CAUSES = ['checkout', 'event', 'return_page', 'sweep'] as const

export type HistoryCause = (typeof HISTORY_CAUSES)[number]
