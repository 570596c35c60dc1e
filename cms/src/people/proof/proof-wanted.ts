/** What an answer says for the admin to ask for a code, and then to ask again (`ask-again.ts`). */
export const PROOF_WANTED = 'proof_wanted'

/** Whether an answer with this body says so: a door's, and Payload's own, in one shape. */
export function isProofWantedBy(body: unknown): boolean {
  const { errors } = (body ?? {}) as { errors?: unknown }
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const { data } = (first ?? {}) as { data?: unknown }
  return (data as { code?: unknown } | null | undefined)?.code === PROOF_WANTED
}
