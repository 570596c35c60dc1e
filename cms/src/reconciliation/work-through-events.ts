import type { Books, BooksPool } from '../donations/books.ts'
import { handleNotice } from '../payments/notices/handle-notice.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { eachAtOnce } from './pace.ts'

export type Page = {
  /** Stripe's ids. */
  events: readonly string[]
  /**
   * What Stripe was asked about in this run already. All these events had happened before the run began to ask, so
   * another of them about the same thing can tell nothing more. Grows.
   */
  told: Set<string>
  atOnce: number
}

/**
 * Works through those of the events that wait here. Of several about the same payment one is worked through, and the
 * others are written down with it. `stopped`: Stripe does not answer.
 */
export async function workThroughEvents(
  books: BooksPool,
  stripe: StripeClient,
  { events, told, atOnce }: Page,
): Promise<'finished' | 'stopped'> {
  const groups = groupBySubject(await findWaiting(books, events))
  const work = async ([subject, group]: Group): Promise<'go_on' | 'stop'> => {
    const [first] = group
    if (first === undefined) return 'go_on'
    const handled = await handleNotice(first.id, books, stripe)
    if (handled.outcome === 'again') return handled.reason === 'payment_provider_unavailable' ? 'stop' : 'go_on'
    if (handled.state === 'processed') told.add(subject)
    if (group.length > 1) await endLike(books, first, group)
    return 'go_on'
  }
  // What leads to more than a payment first: the payment is then read as well.
  const [plain, others] = divide(groups, ([, [first]]) => first !== undefined && isPlainPayment(first))
  const ended = await eachAtOnce(
    others.filter(([subject]) => !told.has(subject)),
    atOnce,
    work,
  )
  if (ended === 'stopped') return ended
  await addOtherNames(books, told, [...groups.keys()])

  const untold = plain.filter(([subject]) => !told.has(subject))
  if ((await eachAtOnce(untold, atOnce, work)) === 'stopped') return 'stopped'
  await addOtherNames(
    books,
    told,
    untold.map(([subject]) => subject),
  )
  await endTold(
    books,
    [...groups].filter(([subject]) => told.has(subject)).flatMap(([, group]) => group),
  )
  return 'finished'
}

type Waiting = { id: string; event: string; type: string; object_kind: string | null; object_id: string | null }
type Group = [subject: string, events: Waiting[]]

async function findWaiting(books: Books, events: readonly string[]): Promise<Waiting[]> {
  const { rows } = await books.query<Waiting>(
    `SELECT id, event, type, object_kind, object_id FROM payment_events WHERE event = ANY ($1) AND state = 'received'
     ORDER BY event`,
    [events],
  )
  return rows
}

function groupBySubject(waiting: readonly Waiting[]): Map<string, Waiting[]> {
  const groups = new Map<string, Waiting[]>()
  for (const event of waiting) {
    const subject = subjectOf(event)
    groups.set(subject, [...(groups.get(subject) ?? []), event])
  }
  return groups
}

/** An event of a refund or a dispute makes Stripe be asked for more than the payment. */
function subjectOf({ object_kind: kind, object_id: id, type }: Waiting): string {
  const topic = type.includes('refund') ? ' refund' : type.includes('dispute') ? ' dispute' : ''
  return `${kind} ${id}${topic}`
}

function isPlainPayment({ object_kind: kind, type }: Waiting): boolean {
  return kind === 'payment_intent' && !type.includes('refund') && !type.includes('dispute')
}

function divide(groups: ReadonlyMap<string, Waiting[]>, isFirst: (group: Group) => boolean): [Group[], Group[]] {
  const all: Group[] = [...groups]
  return [all.filter(isFirst), all.filter((group) => !isFirst(group))]
}

/** A payment has a page as well: who asked about the one need not ask about the other. */
async function addOtherNames(books: Books, told: Set<string>, subjects: readonly string[]): Promise<void> {
  const named = (kind: string): string[] =>
    subjects.flatMap((subject) => {
      const [ofKind, id = ''] = subject.split(' ')
      return ofKind === kind && told.has(subject) ? [id] : []
    })
  const { rows } = await books.query<{ page: string | null; intent: string | null }>(
    `SELECT stripe_session AS page, stripe_payment_intent AS intent FROM donations
     WHERE stripe_session = ANY ($1) OR stripe_payment_intent = ANY ($2)`,
    [named('checkout.session'), named('payment_intent')],
  )
  for (const { page, intent } of rows) {
    if (page !== null) told.add(`checkout.session ${page}`)
    if (intent !== null) told.add(`payment_intent ${intent}`)
  }
}

async function endLike(books: Books, first: Waiting, group: readonly Waiting[]): Promise<void> {
  await books.query(
    `UPDATE payment_events SET state = first.state, reason = first.reason, updated_at = now()
     FROM payment_events AS first
     WHERE first.id = $1 AND payment_events.id = ANY ($2) AND payment_events.state = 'received'`,
    [first.id, group.map(({ id }) => id)],
  )
}

async function endTold(books: Books, events: readonly Waiting[]): Promise<void> {
  if (events.length === 0) return
  await books.query(
    `UPDATE payment_events SET state = 'processed', updated_at = now() WHERE id = ANY ($1) AND state = 'received'`,
    [events.map(({ id }) => id)],
  )
}
