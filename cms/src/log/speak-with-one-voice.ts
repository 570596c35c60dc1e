import { format } from 'node:util'
import { environment } from '../environment.ts'
import { logger } from './logger.ts'

/**
 * Imported once when the server starts. Next writes errors of pages to the console as they are, with the queries and
 * what was in them; in production they go through our log, which knows what to leave out.
 */
if (environment.NODE_ENV === 'production') {
  Object.assign(console, {
    error: (...parts: unknown[]) => say('error', parts),
    warn: (...parts: unknown[]) => say('warn', parts),
  })
}

function say(level: 'error' | 'warn', parts: unknown[]): void {
  const error = parts.find((part) => part instanceof Error)
  if (error) logger[level]({ err: error })
  else logger[level](format(...parts))
}
