import { inject } from 'vitest'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import type { NewDonation } from '../../donations/create-donation.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { writeDonation } from '../../donations/trial/write-donation.ts'
import { recordPage } from '../giving/claim-opening.ts'
import { handleNotice } from '../notices/handle-notice.ts'
import { keepNotice } from '../notices/keep-notice.ts'
import { openPaymentPage } from '../stripe/open-payment-page.ts'
import { readNotice } from '../notices/read-notice.ts'
import { connectStripe, type StripeClient } from '../stripe/stripe-client.ts'
import { double, type DoubleEvent } from './stripe-double.ts'

export type Trial = { books: BooksPool; stripe: StripeClient; close: () => Promise<void> }

/** Books and Stripe as the doors and the worker have them, on the ground of the database tests. */
export function openTrial(): Trial {
  const { databaseUrl, stripe } = inject('ground')
  const books = openBooks({ url: databaseUrl, name: 'campaign-trial', max: 10 })
  return { books, stripe: connectStripe(stripe), close: () => books.end() }
}

/** Our id, and Stripe's of the page. */
export type BegunGift = { donation: string; session: string }

/** A gift of 50.00 whose donor stands on Stripe's page. */
export async function beginGift({ books, stripe }: Trial, change: Partial<NewDonation> = {}): Promise<BegunGift> {
  const { id } = await writeDonation(books, inject('ground').campaign, change)
  const opened = await openPaymentPage(stripe, await donationOf(books, id), {
    siteUrl: 'http://127.0.0.1:8080',
    milliseconds: 5000,
  })
  if (opened.outcome !== 'answered') throw new Error(`no payment page: ${opened.outcome}`)
  await recordPage(books, id, opened.answer.session)
  return { donation: id, session: opened.answer.session }
}

/** A gift that is paid, and heard of. */
export async function paidGift(trial: Trial, card = 'success', change: Partial<NewDonation> = {}): Promise<BegunGift> {
  const begun = await beginGift(trial, change)
  await double.pay(begun.session, card)
  await hearAll(trial)
  return begun
}

/** Stores an event as the webhook does and works it through as the worker does. Gives what it became. */
export async function hear({ books, stripe }: Trial, event: DoubleEvent): Promise<string> {
  const notice = readNotice(JSON.stringify(event), { livemode: false })
  if (notice === null) throw new Error('this is no event')
  await keepNotice(books, notice)
  // Heard again, it is worked through again: for the worker may be killed before it could say that it had done so.
  const { rows } = await books.query<{ id: string; state: string }>(
    `UPDATE payment_events SET state = CASE state WHEN 'processed' THEN 'received' ELSE state END
     WHERE event = $1 RETURNING id, state`,
    [event.id],
  )
  const row = rows[0]
  if (row?.state !== 'received') return row?.state ?? 'missing'
  const handled = await handleNotice(row.id, books, stripe)
  return handled.outcome === 'done' ? handled.state : handled.outcome
}

/** Works through all that Stripe has told since its last reset and that was not heard yet, as it happened. */
export async function hearAll(trial: Trial): Promise<void> {
  const { rows } = await trial.books.query<{ event: string }>(
    `SELECT event FROM payment_events WHERE state <> 'received'`,
  )
  const heard = new Set(rows.map(({ event }) => event))
  for (const event of await double.events()) if (!heard.has(event.id)) await hear(trial, event)
}

export async function donationOf(books: BooksPool, id: string): Promise<Donation> {
  const donation = await findDonation(books, 'id', id)
  if (donation === null) throw new Error('there is no such donation')
  return donation
}
