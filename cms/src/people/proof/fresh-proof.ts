import { APIError, type CollectionBeforeOperationHook, type PayloadRequest, type TypedUser } from 'payload'
import { languageOf } from '../../languages/pick-words.ts'
import { refusalWords } from '../../rest/refusal-words.ts'
import { actsToProve, type StaffAct } from '../permissions.ts'
import { PROOF_WANTED } from './proof-wanted.ts'

/** Seconds for which a code counts as shown a moment ago (R16: step-up). Signing in shows one. */
export const FRESH_PROOF = 15 * 60

/**
 * Whether whoever asks has shown their telephone a moment ago. A session left open, or stolen, has not; what the machine
 * does for somebody later has nobody to ask.
 */
export function isProofFresh(user: TypedUser | null | undefined): boolean {
  const { _strategy, _isProofFresh } = (user ?? {}) as { _strategy?: unknown; _isProofFresh?: unknown }
  return _strategy !== 'session' || _isProofFresh === true
}

/** Whether this act waits for a code first. */
export function isProofWanted(user: TypedUser, act: StaffAct): boolean {
  return (actsToProve as readonly StaffAct[]).includes(act) && !isProofFresh(user)
}

/** The same for what comes by Payload's own forms and addresses. Throws a 403 that names itself. */
export function requireFreshProof(req: PayloadRequest): void {
  if (isProofFresh(req.user)) return
  const message = refusalWords[PROOF_WANTED][languageOf(req.i18n)]
  throw new APIError(message, 403, { code: PROOF_WANTED }, true)
}

/** Accounts of others are made, changed and deleted by whoever shows their telephone; one's own name by oneself. */
export const requireProofForAccounts: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || !['create', 'update', 'delete'].includes(operation)) return
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || id !== req.user?.id) requireFreshProof(req)
}
