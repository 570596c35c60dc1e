import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import type { StoredEvent } from '../events/stored-event.ts'
import { signWebhook } from './sign-webhook.ts'

/** Where the notices go; without an address they go nowhere, like an account without a webhook endpoint. */
export type Endpoint = { url: string | null; secrets: string[] }

/** How the next notices are treated; `types` narrows it to some kinds of event, empty: all. All times in milliseconds. */
export type Behaviour = {
  types: string[]
  /** Kept back until they are released. */
  hold: boolean
  delay: number
  /** How many of the next notices are lost for ever. */
  drop: number
  /** Which share of all notices is lost for ever, from 0 to 1, by chance. */
  dropShare: number
  /** How many more copies of each are sent at the same moment. */
  duplicate: number
  /** Pauses between attempts that were not answered with 2xx; after the last the notice is given up. */
  retryDelays: number[]
}

export type Delivery = {
  event: string
  type: string
  state: 'held' | 'waiting' | 'delivered' | 'given_up' | 'dropped'
  /** Status of each attempt, null where no answer came. */
  attempts: (number | null)[]
}

export const PLAIN_BEHAVIOUR: Behaviour = {
  types: [],
  hold: false,
  delay: 0,
  drop: 0,
  dropShare: 0,
  duplicate: 0,
  // Fast, where Stripe takes hours, but of the same kind.
  retryDelays: [200, 500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000],
}

const ANSWER_TIMEOUT = 10_000

/** A leap of the clock makes tens of thousands of notices at once: sent at once, they use up every socket there is. */
const MOST_AT_ONCE = 200

type Entry = { delivery: Delivery; stored: StoredEvent }
export type ReleaseOrder = 'as_created' | 'reverse' | 'shuffled'

export class WebhookSender {
  endpoint: Endpoint
  behaviour: Behaviour = { ...PLAIN_BEHAVIOUR }
  #entries: Entry[] = []
  #waiting = new Set<Entry>()
  #abort = makeAbort()
  #oneOfSome = pLimit({ concurrency: MOST_AT_ONCE, rejectOnClear: true })

  constructor(endpoint: Endpoint) {
    this.endpoint = endpoint
  }

  get deliveries(): Delivery[] {
    return this.#entries.map(({ delivery }) => delivery)
  }

  /** Takes a new event over; it is under way, kept back or lost when this returns. */
  accept(stored: StoredEvent): void {
    if (this.endpoint.url === null) return
    stored.pending_webhooks = 1
    const entry: Entry = { stored, delivery: { event: stored.id, type: stored.type, state: 'waiting', attempts: [] } }
    this.#entries.push(entry)

    const { types, hold, drop, dropShare } = this.behaviour
    const isMeant = types.length === 0 || types.includes(stored.type)
    if (isMeant && drop > 0) {
      this.behaviour.drop -= 1
      entry.delivery.state = 'dropped'
    } else if (isMeant && Math.random() < dropShare) {
      entry.delivery.state = 'dropped'
    } else if (isMeant && hold) {
      entry.delivery.state = 'held'
    } else {
      this.#waiting.add(entry)
      void this.#deliver(entry, isMeant ? this.behaviour : PLAIN_BEHAVIOUR)
    }
  }

  /** Sends what was kept back, one after the other, and stops keeping back. */
  async release(order: ReleaseOrder): Promise<void> {
    this.behaviour.hold = false
    const held = inOrder(
      this.#entries.filter(({ delivery }) => delivery.state === 'held'),
      order,
    )
    for (const entry of held) {
      entry.delivery.state = 'waiting'
      this.#waiting.add(entry)
    }
    for (const entry of held) await this.#deliver(entry, { ...PLAIN_BEHAVIOUR, duplicate: this.behaviour.duplicate })
  }

  /** Sends an event as often as asked, whatever became of it before, and says how each was answered. No retries. */
  async sendAgain(
    stored: StoredEvent,
    {
      times,
      isParallel,
      secrets,
      timestamp,
    }: { times: number; isParallel: boolean; secrets?: string[]; timestamp?: number },
  ): Promise<(number | null)[]> {
    const sendOne = () => this.#sendInTurn(stored, secrets ?? this.endpoint.secrets, timestamp)
    if (isParallel) return Promise.all(Array.from({ length: times }, sendOne))
    const answers: (number | null)[] = []
    for (let sent = 0; sent < times; sent += 1) answers.push(await sendOne())
    return answers
  }

  /** True as soon as nothing is waiting any more, false when that took too long (milliseconds). */
  async becomeIdle(timeout: number): Promise<boolean> {
    const end = Date.now() + timeout
    while (this.#waiting.size > 0) {
      if (Date.now() >= end) return false
      await sleep(10)
    }
    return true
  }

  /** Forgets everything, also what is under way. */
  clear(): void {
    this.#abort.abort()
    this.#abort = makeAbort()
    this.#oneOfSome.clearQueue()
    this.#entries = []
    this.#waiting.clear()
    this.behaviour = { ...PLAIN_BEHAVIOUR }
  }

  async #deliver(entry: Entry, { delay, duplicate, retryDelays }: Behaviour): Promise<void> {
    const { delivery, stored } = entry
    const { signal } = this.#abort
    try {
      await sleep(delay, undefined, { signal, ref: false })
      for (const pause of [...retryDelays, null]) {
        const copies = Array.from({ length: duplicate + 1 }, () => this.#sendInTurn(stored, this.endpoint.secrets))
        const answers = await Promise.all(copies)
        delivery.attempts.push(...answers)
        if (answers.every(isAccepted)) {
          delivery.state = 'delivered'
          stored.pending_webhooks = 0
          this.#waiting.delete(entry)
          return
        }
        if (pause !== null) await sleep(pause, undefined, { signal, ref: false })
      }
      delivery.state = 'given_up'
      this.#waiting.delete(entry)
    } catch {
      // Cleared meanwhile: nobody waits for this notice any more.
    }
  }

  #sendInTurn(stored: StoredEvent, secrets: string[], timestamp?: number): Promise<number | null> {
    return this.#oneOfSome(() => this.#send(stored, secrets, timestamp))
  }

  async #send(stored: StoredEvent, secrets: string[], timestamp?: number): Promise<number | null> {
    if (this.endpoint.url === null) return null
    const body = JSON.stringify(stored, null, 2)
    const signal = AbortSignal.any([this.#abort.signal, AbortSignal.timeout(ANSWER_TIMEOUT)])
    try {
      const answer = await fetch(this.endpoint.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signWebhook(body, secrets, timestamp),
          'user-agent': 'Stripe/1.0 (local stand-in)',
        },
        body,
        // Stripe takes a redirect for a failure.
        redirect: 'manual',
        signal,
      })
      await untilAborted(signal, answer.body?.cancel() ?? Promise.resolve())
      return answer.status
    } catch {
      return null
    }
  }
}

/** Every notice under way listens to it, and there may be any number. */
function makeAbort(): AbortController {
  const abort = new AbortController()
  setMaxListeners(0, abort.signal)
  return abort
}

function inOrder<T>(items: T[], order: ReleaseOrder): T[] {
  if (order === 'reverse') return items.toReversed()
  if (order === 'as_created') return items
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

function isAccepted(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}
