/** Why a story was withdrawn. */
export const CAUSES = ['staff', 'consent_withdrawn', 'consent_expired'] as const
export type Cause = (typeof CAUSES)[number]

export const ACTS = ['hidden', 'erasing', 'erased', 'restore_asked', 'restore_dropped', 'restored'] as const
export type WithdrawalAct = (typeof ACTS)[number]

/** Where copies of a page may stand that is no longer ours to take down. */
export const OUTSIDE_PLACES = ['google', 'bing', 'yandex', 'internet_archive', 'archive_today', 'partners'] as const
export type OutsidePlace = (typeof OUTSIDE_PLACES)[number]

/** What a reviewer can say of a request. */
export const COPY_ANSWERS = ['to_ask', 'asked', 'gone', 'refused'] as const
/** `lapsed`: nobody said anything of it for a year. */
export const COPY_STATES = [...COPY_ANSWERS, 'lapsed'] as const
export type CopyState = (typeof COPY_STATES)[number]

/** Somebody's order; `by`: id of the account, null for the system. */
export type Order = { by: string | null; cause: Cause }
