import { isProofWantedBy, PROOF_WANTED } from '../people/proof/proof-wanted.ts'

/** What a door of the desk answered. `status` 0: no answer came at all. */
export type DeskAnswer = { status: number; body: unknown }

/** Knocks at a door of the desk: a POST with `body`, or a GET where there is none. Never throws. */
export async function askDesk(path: string, body?: object): Promise<DeskAnswer> {
  try {
    const asked: RequestInit =
      body === undefined
        ? { cache: 'no-store' }
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await fetch(path, asked)
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch {
    return { status: 0, body: null }
  }
}

/** What came of it, as one word: the door's own code or outcome, or what the status says where it gave none. */
export function outcomeOf({ status, body }: DeskAnswer): string {
  if (typeof body === 'object' && body !== null) {
    const { code, outcome } = body as { code?: unknown; outcome?: unknown }
    // "Refused" says less than the code beside it.
    if (outcome === 'refused' && typeof code === 'string') return code
    if (typeof outcome === 'string') return outcome
    if (isProofWantedBy(body)) return PROOF_WANTED
  }
  return OUTCOMES[status] ?? (status >= 200 && status < 300 ? 'done' : 'failed')
}

/** What a door says of its refusal, in the language of who asked; null where it says nothing. */
export function messageIn(body: unknown): string | null {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const message = typeof first === 'object' && first !== null && 'message' in first ? first.message : null
  return typeof message === 'string' ? message : null
}

const OUTCOMES: Record<number, string> = {
  0: 'unreachable',
  401: 'logged_out',
  403: 'not_allowed',
  404: 'not_found',
  503: 'service_unavailable',
}
