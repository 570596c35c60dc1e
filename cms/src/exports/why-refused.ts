import { isProofWantedBy } from '../people/proof/proof-wanted.ts'

/** Why no file came; what to do about it differs. */
export type Refused = 'broken' | 'busy' | 'logged_out' | 'not_allowed' | 'proof_wanted'

const KNOWN: Partial<Record<number, Refused>> = { 401: 'logged_out', 403: 'not_allowed', 429: 'busy' }

/** `status` and `body`: of the answer to a question for a file. */
export function whyRefused(status: number, body: unknown = null): Refused {
  return isProofWantedBy(body) ? 'proof_wanted' : (KNOWN[status] ?? 'broken')
}
