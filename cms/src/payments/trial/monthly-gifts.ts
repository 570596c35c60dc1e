import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { inTransaction, openBooks, type BooksPool } from '../../donations/books.ts'
import { createDonation } from '../../donations/create-donation.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { createSubscription } from '../../subscriptions/create-subscription.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { recordPage } from '../giving/claim-opening.ts'
import { handleNotice } from '../notices/handle-notice.ts'
import { openPaymentPage } from '../stripe/open-payment-page.ts'
import { connectStripe, type StripeClient } from '../stripe/stripe-client.ts'
import { billing, type DoubleEvent } from './billing-double.ts'
import { double } from './stripe-double.ts'

export type Trial = { books: BooksPool; stripe: StripeClient; close: () => Promise<void> }

/** Books and Stripe as the doors and the worker have them, on the ground of the database tests. */
export function openTrial(): Trial {
  const { databaseUrl, stripe: base } = inject('ground')
  const books = openBooks({ url: databaseUrl, name: 'campaign-trial', max: 8 })
  return { books, stripe: connectStripe(base), close: () => books.end() }
}

/** Our ids, and Stripe's of the page. */
export type BegunGift = { donation: string; subscription: string; session: string }

/** A monthly gift whose donor stands on Stripe's page. */
export async function beginMonthly({ books, stripe }: Trial, { amount = 2000, opens = true } = {}): Promise<BegunGift> {
  const given = { amount, currency: 'EUR', campaign: inject('ground').campaign, livemode: false, locale: 'fr' } as const
  const personal = { consentVersion: '2026-11-22/fr', taxCountry: 'FR' }
  const { donation, subscription } = await inTransaction(books, async (transaction) => {
    const id = await createSubscription(transaction, { ...given, ...personal })
    const created = await createDonation(transaction, {
      ...given,
      ...personal,
      origin: 'form',
      subscription: id,
      attempt: randomUUID(),
      requestHash: 'trial',
      stripeInvoice: null,
      resumes: null,
      cause: 'checkout',
    })
    if (created === null) throw new Error('the donation was there before')
    return { donation: created, subscription: id }
  })
  if (!opens) return { donation, subscription, session: '' }
  const row = await donationOf(books, donation)
  const opened = await openPaymentPage(stripe, row, { siteUrl: 'http://127.0.0.1:8080', milliseconds: 5000 })
  if (opened.outcome !== 'answered') throw new Error(`no payment page: ${opened.outcome}`)
  await recordPage(books, donation, opened.answer.session)
  return { donation, subscription, session: opened.answer.session }
}

/** The donor pays the first charge; gives Stripe's id of the subscription. Nobody has heard of it yet. */
export async function payFirst({ subscription, session }: BegunGift, card = 'success'): Promise<string> {
  await double.pay(session, card)
  const begun = (await billing.subscriptions()).find(({ metadata }) => metadata['subscription'] === subscription)
  if (begun === undefined) throw new Error('Stripe has begun nothing')
  return begun.id
}

/** A monthly gift that goes well, all of it heard; gives our ids and Stripe's of the subscription. */
export async function activeGift(trial: Trial, card = 'success'): Promise<BegunGift & { stripeSubscription: string }> {
  const begun = await beginMonthly(trial)
  const stripeSubscription = await payFirst(begun, card)
  await hearAll(trial)
  return { ...begun, stripeSubscription }
}

/** Stores an event as the webhook does and works it through as the worker does. Gives what it became. */
export async function hear({ books, stripe }: Trial, event: DoubleEvent): Promise<string> {
  const { object: kindOfObject, id: idOfObject, payment_intent: intent } = event.data.object
  const isCharge = kindOfObject === 'charge'
  const kind = isCharge ? 'payment_intent' : kindOfObject
  const id = isCharge ? (intent ?? '') : idOfObject
  const { rows } = await books.query<{ id: string }>(
    `INSERT INTO payment_events (event, type, livemode, object_kind, object_id, state, attempts)
     VALUES ($1, $2, false, $3, $4, 'received', 0)
     ON CONFLICT (event) DO UPDATE SET state = 'received'
     RETURNING id`,
    [event.id, event.type, kind, id],
  )
  const handled = await handleNotice(rows[0]?.id ?? '', books, stripe)
  return handled.outcome === 'done' ? handled.state : handled.outcome
}

const OF_INTEREST = /^(?:checkout\.session|invoice|payment_intent|customer\.subscription|charge)\./

/** Works through all that Stripe has told since its last reset, in the order in which it happened. */
export async function hearAll(trial: Trial, since: ReadonlySet<string> = new Set()): Promise<void> {
  const events = await billing.events()
  for (const event of events) if (isOfInterest(event) && !since.has(event.id)) await hear(trial, event)
}

/** Whether the worker would be asked to work it through. */
export function isOfInterest({ type }: DoubleEvent): boolean {
  return OF_INTEREST.test(type)
}

export async function donationOf(books: BooksPool, id: string): Promise<Donation> {
  const donation = await findDonation(books, 'id', id)
  if (donation === null) throw new Error('there is no such donation')
  return donation
}

export async function giftOf(books: BooksPool, id: string): Promise<Subscription> {
  const subscription = await findSubscription(books, 'id', id)
  if (subscription === null) throw new Error('there is no such monthly gift')
  return subscription
}

/** The donations of a monthly gift, the first first. */
export async function chargesOf(books: BooksPool, subscription: string): Promise<Donation[]> {
  const { rows } = await books.query<{ id: string }>(
    'SELECT id FROM donations WHERE subscription_id = $1 ORDER BY created_at, id',
    [subscription],
  )
  return Promise.all(rows.map(({ id }) => donationOf(books, id)))
}

type GiftLine = {
  entry: string
  cause: string
  from_state: string | null
  to_state: string | null
  reason: string | null
  amount: number | null
}

/** What the history of a monthly gift tells, in order. */
export async function historyOfGift(books: BooksPool, subscription: string): Promise<GiftLine[]> {
  const { rows } = await books.query<GiftLine>(
    `SELECT entry, cause, from_state, to_state, reason, amount::int FROM subscription_history
     WHERE subscription_id = $1 ORDER BY created_at`,
    [subscription],
  )
  return rows
}

/** Alarms that wait for somebody, about a donation or a monthly gift. */
export async function alarmsAbout(
  books: BooksPool,
  subject: string,
): Promise<{ kind: string; reason: string | null }[]> {
  const { rows } = await books.query<{ kind: string; reason: string | null }>(
    'SELECT kind, reason FROM alarms WHERE subject = $1 AND dealt_with_at IS NULL ORDER BY kind',
    [subject],
  )
  return rows
}
