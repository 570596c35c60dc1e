import type { Role } from '../roles.ts'

/** What one administrator alone may not do: make somebody one of these, or take somebody's second factor away. */
export const GUARDED_ROLES = ['reviewer', 'administrator'] as const satisfies readonly Role[]
export type GuardedRole = (typeof GUARDED_ROLES)[number]
export type RequestKind = GuardedRole | 'second_factor'

/** Hours for which a request can be confirmed. */
export const REQUEST_LIFE = 24

export type RequestFacts = {
  askedBy: string | null
  account: string
  /** Hours since it was asked. */
  age: number
  isDecided: boolean
  decidedBy: string
}

export type RequestVerdict = 'may' | 'already_decided' | 'expired' | 'own_request' | 'about_yourself'

/**
 * Whether this person may confirm a request. PostgreSQL holds the same rule for whatever is written
 * (`hold_decisions`), and that both are administrators, now.
 */
export function decideRequest({ askedBy, account, age, isDecided, decidedBy }: RequestFacts): RequestVerdict {
  if (isDecided) return 'already_decided'
  if (age >= REQUEST_LIFE) return 'expired'
  if (account === decidedBy) return 'about_yourself'
  if (askedBy === null || askedBy === decidedBy) return 'own_request'
  return 'may'
}

export function isGuarded(role: unknown): role is GuardedRole {
  return GUARDED_ROLES.some((guarded) => guarded === role)
}
