import { createLeaveOutRepeats } from '@campaign/shared/logging/leave-out-repeats.ts'
import pino from 'pino'
import { STANDARD_OUTPUT } from './standard-output.ts'

const leaveOut = createLeaveOutRepeats()

/** By pino's numbers. */
const WARN = 40

/**
 * One line of JSON an event, without a word about a person: no address of theirs, no e-mail, no token, no cookie, and
 * no content of a document, which an error of the database would quote. Trouble of the same words and code is told twenty
 * times a minute, and then how often it was left out: each site and each stranger meets it while PostgreSQL is away.
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
      logMethod(args, method, level) {
        const said = putIntoWords(args as readonly unknown[])
        if (said === null) return
        const { about, words, rest } = said
        const isTrouble = level >= WARN || about['err'] !== undefined
        const leftOut = isTrouble ? leaveOut(`${words} ${codeIn(about)}`) : 0
        if (leftOut === null) return
        method.call(this, { ...about, ...(leftOut > 0 && { leftOut }) }, words, ...rest)
      },
    },
  },
  STANDARD_OUTPUT,
)

type Said = { about: Record<string, unknown>; words: string; rest: unknown[] }

/** Null for what is not to be said. */
function putIntoWords([first, ...rest]: readonly unknown[]): Said | null {
  if (typeof first === 'string') {
    // Payload advises to install what it is not to use: pictures are made in a process of their own.
    return first.startsWith('Image resizing is enabled') ? null : { about: {}, words: first, rest }
  }
  const about: Record<string, unknown> =
    first instanceof Error ? { err: first } : { ...(first as Record<string, unknown> | undefined) }
  const at = rest.findIndex((part) => typeof part === 'string')
  if (at !== -1) return { about, words: String(rest[at]), rest: rest.slice(at + 1) }
  // Where no words are given, pino takes the error's own, and those of a query hold what somebody wrote.
  const own = about['err'] instanceof Error ? describeError(about['err'])['message'] : about['msg']
  return { about, words: typeof own === 'string' ? own : '', rest: [] }
}

function codeIn({ err, code }: Record<string, unknown>): string {
  return String(code ?? (err === undefined ? '' : describeError(err)['code']))
}

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
