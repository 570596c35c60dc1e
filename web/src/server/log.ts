import { createLeaveOutRepeats } from '@campaign/shared/logging/leave-out-repeats.ts'
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { STANDARD_OUTPUT } from './standard-output.ts'

export type Log = Logger

/**
 * The log of the site: what the site does and what fails, never who reads what. There is no access log: no line ever
 * holds an address of a reader, a user agent, a referrer, a query, a token or a path beyond the name of its route.
 */
export function createLog(level: 'info' | 'silent' = 'info', to: DestinationStream = STANDARD_OUTPUT): Log {
  const options: LoggerOptions = {
    base: { app: 'web' },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    hooks: { logMethod: leavingOutRepeats() },
  }
  return pino({ level, ...options }, to)
}

function leavingOutRepeats(): NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']> {
  const leaveOut = createLeaveOutRepeats()
  return function (said, write) {
    const [first] = said
    const leftOut = leaveOut(String(said.find((one: unknown) => typeof one === 'string')))
    if (leftOut === null) return
    if (leftOut > 0 && typeof first === 'object' && first !== null) Object.assign(first, { leftOut })
    write.apply(this, said)
  }
}

/** Message and stack only: the fields some errors carry (`input`, `url`, `cause.socket`) may hold what a reader sent. */
function describeError(error: unknown): { type: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something was thrown that is not an error' }
  return { type: error.name, message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
}
