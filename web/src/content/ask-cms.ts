import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import { createLine } from './take-turns.ts'

/** The CMS did not answer, or answered something the site cannot use. The message names the question, never its data. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable'
}

/**
 * Who waits for what. Whatever any stranger can make the site ask is asked a few at a time: a flood of searches must not
 * take the connections by which the site hears of take-downs and donors reach their payment. Together they stay below
 * the connections the CMS has to PostgreSQL, save that a checkout waits for the payment provider most of its time.
 */
const LINES = {
  texts: { atOnce: 8, mostWaiting: 500 },
  pictures: { atOnce: 4, mostWaiting: 200 },
  searches: { atOnce: 4, mostWaiting: 60 },
  donors: { atOnce: 6, mostWaiting: 120 },
  checkouts: { atOnce: 24, mostWaiting: 120 },
  previews: { atOnce: 4, mostWaiting: 40 },
}

export type Question = {
  /** What is asked, for the log. */
  name: string
  /** Path and query on the CMS. */
  path: string
  /** How long to wait for the answer to its end, the wait in the line included. */
  timeoutMs: number
  /** Where it waits its turn; without one it never waits. */
  line?: keyof typeof LINES
  /** Sent as JSON by POST; without it the question is a GET. Asking twice must do no harm. */
  body?: unknown
}

export type AskCms = {
  /** Throws `CmsUnavailable` for any status but 2xx and those in `accepted`. */
  forJson: <Answer>(question: Question, accepted?: readonly number[]) => Promise<Answer>
  /** Null for 404, whose body may be anything. */
  forJsonOrNull: <Answer>(question: Question, accepted?: readonly number[]) => Promise<Answer | null>
  /** A file, as it is; null for the statuses in `absent`. */
  forBytesOrNull: (question: Question, absent: readonly number[]) => Promise<Uint8Array | null>
}

/** Speaks to the CMS as the site. `baseUrl`: its origin. */
export function createAskCms({ baseUrl, serviceKey }: { baseUrl: string; serviceKey: string }): AskCms {
  const lines = Object.fromEntries(Object.entries(LINES).map(([name, limits]) => [name, createLine(limits)]))

  async function send({ path, body }: Question, accept: Accept, signal: AbortSignal): Promise<Response> {
    const asked = {
      headers: {
        authorization: `Bearer ${serviceKey}`,
        ...accept,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      // A redirect would carry the key wherever it points.
      redirect: 'error' as const,
      signal,
    }
    try {
      return await fetch(new URL(path, baseUrl), asked)
    } catch (error) {
      if (signal.aborted) throw error
      // A kept-alive connection the CMS closed a moment ago fails at once; a new one tells whether it is really down.
      return await fetch(new URL(path, baseUrl), asked)
    }
  }

  async function ask<Answer>(question: Question, { accept, isAccepted, read }: Reading<Answer>): Promise<Answer> {
    const { name, line, timeoutMs } = question
    const signal = AbortSignal.timeout(timeoutMs)
    const hear = async (): Promise<Answer> => {
      const answer = await send(question, accept, signal).catch(() => {
        throw new CmsUnavailable(`the CMS did not answer: ${name}`)
      })
      if (!answer.ok && !isAccepted(answer.status)) {
        await discard(answer)
        throw new CmsUnavailable(`the CMS answered ${answer.status}: ${name}`)
      }
      return read(answer)
    }
    const work = (): Promise<Answer> =>
      untilAborted(signal, hear()).catch((error: unknown) => {
        throw error === signal.reason ? new CmsUnavailable(`the CMS did not answer in time: ${name}`) : error
      })
    if (line === undefined) return work()
    const served = await lines[line]?.enter(signal, work)
    if (!served) throw new CmsUnavailable(`too many ask the CMS at once: ${name}`)
    return served.result
  }

  const readJson =
    <Answer>({ name }: Question) =>
    async (answer: Response): Promise<Answer> => {
      try {
        return (await answer.json()) as Answer
      } catch {
        throw new CmsUnavailable(`the CMS broke off or did not answer JSON: ${name}`)
      }
    }

  return {
    forJson: <Answer>(question: Question, accepted: readonly number[] = []) =>
      ask<Answer>(question, {
        accept: JSON_WANTED,
        isAccepted: (status) => accepted.includes(status),
        read: readJson(question),
      }),
    forJsonOrNull: <Answer>(question: Question, accepted: readonly number[] = []) =>
      ask<Answer | null>(question, {
        accept: JSON_WANTED,
        isAccepted: (status) => status === 404 || accepted.includes(status),
        read: (answer) => (answer.status === 404 ? discard(answer) : readJson<Answer>(question)(answer)),
      }),
    forBytesOrNull: (question, absent) =>
      ask<Uint8Array | null>(question, {
        accept: BYTES_WANTED,
        isAccepted: (status) => absent.includes(status),
        read: async (answer) => {
          if (!answer.ok) return discard(answer)
          try {
            return new Uint8Array(await answer.arrayBuffer())
          } catch {
            throw new CmsUnavailable(`the CMS broke off: ${question.name}`)
          }
        },
      }),
  }
}

type Accept = Record<string, string>
type Reading<Answer> = {
  accept: Accept
  isAccepted: (status: number) => boolean
  read: (answer: Response) => Promise<Answer>
}

/** As it is: between two machines that stand side by side it costs more to compress an answer than to send it. */
const AS_IT_IS = { 'accept-encoding': 'identity' }
const JSON_WANTED: Accept = { accept: 'application/json', ...AS_IT_IS }
const BYTES_WANTED: Accept = { accept: '*/*', ...AS_IT_IS }

/** Lets go of an answer nobody will read, so that its connection can be used again. */
async function discard(answer: Response): Promise<null> {
  await answer.body?.cancel().catch(() => undefined)
  return null
}
