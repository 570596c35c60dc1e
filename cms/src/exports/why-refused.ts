/** Why no file came; what to do about it differs. */
export type Refused = 'broken' | 'busy' | 'logged_out' | 'not_allowed'

const KNOWN: Partial<Record<number, Refused>> = { 401: 'logged_out', 403: 'not_allowed', 429: 'busy' }

/** `status`: of the answer to a question for a file. */
export function whyRefused(status: number): Refused {
  return KNOWN[status] ?? 'broken'
}
