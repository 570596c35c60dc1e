/** What an idempotency key was first used for, and the answer it got; null while that call is still being worked on. */
export type KeptAnswer = {
  path: string
  fingerprint: string
  requestId: string
  answer: { status: number; body: string } | null
}

export type KeyCheck =
  | { kind: 'new'; entry: KeptAnswer }
  | { kind: 'replay'; requestId: string; status: number; body: string }
  | { kind: 'in_use' }
  | { kind: 'other_path'; firstPath: string }
  | { kind: 'other_parameters' }

export type KeyUse = { key: string; path: string; params: object; requestId: string }

/** Claims the key for this call, or says what stands in the way. Stripe keeps keys for a day; here they live as long as the account. */
export function claimKey(kept: Map<string, KeptAnswer>, { key, path, params, requestId }: KeyUse): KeyCheck {
  const fingerprint = toFingerprint(params)
  const first = kept.get(key)
  if (first === undefined) {
    const entry: KeptAnswer = { path, fingerprint, requestId, answer: null }
    kept.set(key, entry)
    return { kind: 'new', entry }
  }
  if (first.path !== path) return { kind: 'other_path', firstPath: first.path }
  if (first.fingerprint !== fingerprint) return { kind: 'other_parameters' }
  if (first.answer === null) return { kind: 'in_use' }
  return { kind: 'replay', requestId: first.requestId, ...first.answer }
}

/** The same parameters in another order are the same parameters. */
function toFingerprint(params: object): string {
  return JSON.stringify(params, (_name, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
