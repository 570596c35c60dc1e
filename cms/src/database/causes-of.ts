/** Whether one of our own rules in PostgreSQL refused it, the last of which are asked when it is committed. */
export function isHeldByDatabase(error: unknown): boolean {
  return [...causesOf(error)].some(({ code }) => code === RESTRICT_VIOLATION)
}

/** What the triggers of our migrations raise. */
const RESTRICT_VIOLATION = '23001'

/** The error and what it was caused by: drizzle wraps what PostgreSQL said. */
export function* causesOf(error: unknown): Generator<{ code: string; message: string }> {
  let next: unknown = error
  for (let step = 0; typeof next === 'object' && next !== null && step < 5; step += 1) {
    const { code, message, cause } = next as { code?: unknown; message?: unknown; cause?: unknown }
    yield { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }
    next = cause
  }
}
