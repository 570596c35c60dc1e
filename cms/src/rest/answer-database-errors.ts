import type { AfterErrorHook } from 'payload'

/**
 * Payload answers 500 to whatever the database says. Here a value that the database cannot take (not a UUID, NUL in a
 * text, a number out of range: class 22) or that breaks a rule of its tables (class 23) is the asker's fault, 400; and
 * a database that is not there is nobody's, 503: ask again.
 */
export const answerDatabaseErrors: AfterErrorHook = ({ error }) => {
  for (const { code, message } of withCauses(error)) {
    if (/^2[23][0-9A-Z]{3}$/.test(code)) return badRequest
    if (/^(08|53|57P|E(CONN|PIPE|TIMEDOUT))/.test(code) || /^(Connection terminated|timeout exceeded)/.test(message))
      return unavailable
  }
  return undefined
}

const badRequest = { status: 400, response: { errors: [{ message: 'The request is malformed.' }] } }
const unavailable = { status: 503, response: { errors: [{ message: 'The database cannot be asked.' }] } }

/** The error and what it was caused by: drizzle wraps what PostgreSQL said. */
function* withCauses(error: unknown): Generator<{ code: string; message: string }> {
  let next: unknown = error
  for (let step = 0; typeof next === 'object' && next !== null && step < 5; step += 1) {
    const { code, message, cause } = next as { code?: unknown; message?: unknown; cause?: unknown }
    yield { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' }
    next = cause
  }
}
