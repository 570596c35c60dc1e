import type { AfterErrorHook } from 'payload'

/**
 * Turns what PostgreSQL says of impossible values (not a UUID, NUL in a text, a number out of range: class 22) and of
 * values that break a rule of the tables (class 23) into 400. Payload answers 500 to them.
 */
export const answerBadInput: AfterErrorHook = ({ error }) => {
  const code = databaseCodeOf(error)
  if (code?.startsWith('22') || code?.startsWith('23')) return badRequest
  return undefined
}

const badRequest = { status: 400, response: { errors: [{ message: 'The request is malformed.' }] } }

function databaseCodeOf(error: unknown): string | undefined {
  for (let next: unknown = error, steps = 0; typeof next === 'object' && next !== null && steps < 5; steps += 1) {
    const { code, cause } = next as { code?: unknown; cause?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
    next = cause
  }
  return undefined
}
