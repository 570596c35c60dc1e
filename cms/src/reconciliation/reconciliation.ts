export const RECONCILIATION_STATES = ['running', 'done', 'failed'] as const
export type ReconciliationState = (typeof RECONCILIATION_STATES)[number]

/** `schedule`: each night; `command`: `npm run reconcile`; `staff`: the button on the treasurer's desk. */
export const RECONCILIATION_CAUSES = ['schedule', 'command', 'staff'] as const
export type ReconciliationCause = (typeof RECONCILIATION_CAUSES)[number]
