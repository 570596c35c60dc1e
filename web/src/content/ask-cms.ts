/** The CMS did not answer, or answered something the site cannot use. The message names the question, never its data. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable'
}

export type Question = {
  /** What is asked, for the log. */
  name: string
  /** Path and query on the CMS. */
  path: string
  /** How long to wait for the head of the answer, and for a JSON answer to its end. */
  timeoutMs: number
  /** What the answer should be. A picture is asked for as it is: it is compressed already, and its length passed on. */
  wants?: 'json' | 'bytes'
  /** Sent as JSON by POST; without it the question is a GET. Asking twice must do no harm. */
  body?: unknown
}

export type AskCms = {
  /** Throws `CmsUnavailable` for any status but 2xx and those in `accepted`. */
  forJson: <Answer>(question: Question, accepted?: readonly number[]) => Promise<Answer>
  /** Null for 404, whose body may be anything. */
  forJsonOrNull: <Answer>(question: Question, accepted?: readonly number[]) => Promise<Answer | null>
  /** The bare answer, its body still to come, whatever its status. The time limit ends with the head. */
  forStream: (question: Question) => Promise<Response>
}

/** Speaks to the CMS as the site. `baseUrl`: its origin. */
export function createAskCms({ baseUrl, serviceKey }: { baseUrl: string; serviceKey: string }): AskCms {
  async function send({ path, body, wants = 'json' }: Question, signal: AbortSignal): Promise<Response> {
    const asked = {
      headers: {
        authorization: `Bearer ${serviceKey}`,
        ...(wants === 'json' ? { accept: 'application/json' } : { accept: '*/*', 'accept-encoding': 'identity' }),
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

  async function forStream(question: Question): Promise<Response> {
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), question.timeoutMs)
    try {
      return await send(question, limit.signal)
    } catch {
      throw new CmsUnavailable(`the CMS did not answer: ${question.name}`)
    } finally {
      clearTimeout(timer)
    }
  }

  async function forAnswer<Answer>(
    question: Question,
    accepted: readonly number[],
  ): Promise<{ status: number; json: () => Promise<Answer>; discard: () => Promise<void> }> {
    const signal = AbortSignal.timeout(question.timeoutMs)
    const answer = await send(question, signal).catch(() => {
      throw new CmsUnavailable(`the CMS did not answer: ${question.name}`)
    })
    if (!answer.ok && !accepted.includes(answer.status)) {
      await discard(answer)
      throw new CmsUnavailable(`the CMS answered ${answer.status}: ${question.name}`)
    }
    return {
      status: answer.status,
      discard: () => discard(answer),
      json: async () => {
        try {
          return (await answer.json()) as Answer
        } catch {
          throw new CmsUnavailable(`the CMS broke off or did not answer JSON: ${question.name}`)
        }
      },
    }
  }

  return {
    forStream,
    forJson: async <Answer>(question: Question, accepted: readonly number[] = []) =>
      (await forAnswer<Answer>(question, accepted)).json(),
    forJsonOrNull: async <Answer>(question: Question, accepted: readonly number[] = []) => {
      const answer = await forAnswer<Answer>(question, [404, ...accepted])
      if (answer.status !== 404) return answer.json()
      await answer.discard()
      return null
    },
  }
}

/** Lets go of an answer nobody will read, so that its connection can be used again. */
export async function discard(answer: Response): Promise<void> {
  await answer.body?.cancel().catch(() => undefined)
}
