import { pino, type Logger } from 'pino'
import { STANDARD_OUTPUT } from './standard-output.ts'

export type Log = Logger

/**
 * The log of the site: what the site does and what fails, never who reads what. There is no access log: no line ever
 * holds an address of a reader, a user agent, a referrer, a query, a token or a path beyond the name of its route.
 */
export function createLog(level: 'info' | 'silent' = 'info'): Log {
  const options = {
    base: { app: 'web' },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
  }
  return pino({ level, ...options }, STANDARD_OUTPUT)
}

/** Message and stack only: the fields some errors carry (`input`, `url`, `cause.socket`) may hold what a reader sent. */
function describeError(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something was thrown that is not an error' }
  return { type: error.name, message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
}
