import pino from 'pino'
import { STANDARD_OUTPUT } from './standard-output.ts'

/**
 * One line of JSON an event, without a word about a person: no address of theirs, no e-mail, no token, no cookie, and
 * no content of a document, which an error of the database would quote.
 */
export const logger = pino(
  {
    name: 'cms',
    level: 'info',
    base: undefined,
    redact: {
      paths: ['email', '*.email', 'token', '*.token', 'req', 'user', '*.user', 'data', '*.data'],
      remove: true,
    },
    serializers: { err: describeError },
    hooks: {
      // Where no words are given, pino takes the error's own, and those of a query hold what somebody wrote.
      logMethod(args, method) {
        const [first, ...rest] = args as unknown[]
        // Payload advises to install what it is not to use: pictures are made in a process of their own.
        if (typeof first === 'string' && first.startsWith('Image resizing is enabled')) return
        const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
        const isWordless = error instanceof Error && !rest.some((part) => typeof part === 'string')
        if (isWordless) method.call(this, { err: error }, String(describeError(error)['message']))
        else method.apply(this, args)
      },
    },
  },
  STANDARD_OUTPUT,
)

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, cause, status } = error as { code?: unknown; cause?: unknown; status?: unknown }
  const causeCode = typeof cause === 'object' && cause !== null ? (cause as { code?: unknown }).code : undefined
  // Drizzle puts the query and its parameters, and so people's texts, into the message.
  const isQuery = error.message.startsWith('Failed query')
  return {
    kind: error.name,
    message: isQuery ? 'a query of the database failed' : error.message,
    code: code ?? causeCode,
    stack: isQuery || isAnswerToSomebody(status) ? undefined : error.stack,
  }
}

/** A refusal is part of the work and needs no stack. */
function isAnswerToSomebody(status: unknown): boolean {
  return typeof status === 'number' && status < 500
}

/** Payload takes refusals for errors of ours; the log should show what somebody must look at. */
export const answersAreNoErrors = {
  APIError: 'info',
  AuthenticationError: 'warn',
  FileUploadError: 'info',
  LockedAuth: 'warn',
  QueryError: 'info',
} as const
