/** What can happen to a monthly gift. */
export const SUBSCRIPTION_ENTRIES = [
  'created',
  'page_opened',
  'moved',
  'amount_change_asked',
  'amount_changed',
  'pause_asked',
  'resume_asked',
  'cancel_asked',
  'link_issued',
  'personal_data_removed',
] as const
export type SubscriptionEntry = (typeof SUBSCRIPTION_ENTRIES)[number]

/** Who or what made it happen. `donor`: by their signed link. */
export const SUBSCRIPTION_CAUSES = [
  'checkout',
  'event',
  'return_page',
  'sweep',
  'reconciliation',
  'donor',
  'staff',
  'protection',
] as const
export type SubscriptionCause = (typeof SUBSCRIPTION_CAUSES)[number]
