/**
 * `measure-lost-events.ts EVENTS`: pays gifts of which Stripe can deliver no event, until there are so many events, and
 * reconciles; says how it went, as JSON in the last line.
 */
import { inTransaction } from '../../donations/books.ts'
import { createDonation } from '../../donations/create-donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { recordPage } from '../../payments/giving/claim-opening.ts'
import { openPaymentPage } from '../../payments/stripe/open-payment-page.ts'
import { randomUUID } from 'node:crypto'
import { eachAtOnce } from '../pace.ts'
import { reconcile } from '../reconcile.ts'
import { openWorld } from './open-world.ts'

/** Events that Stripe tells of one gift that is paid by card. */
const EVENTS_OF_GIFT = 5
const AT_ONCE = 16

const [events = '1000'] = process.argv.slice(2)
const world = await openWorld()
const { books, stripe, steer, campaign } = world
await steer('POST', '/reset')
await steer('PUT', '/endpoint', { url: 'http://127.0.0.1:9/' })
await steer('PUT', '/webhooks', { dropShare: 1 })

const gifts = Math.ceil(Number(events) / EVENTS_OF_GIFT)
await eachAtOnce(Array.from({ length: gifts }), AT_ONCE, async () => {
  await payUnheard()
  return 'go_on'
})
const first = await run()
const second = await run()
const { rows } = await books.query<{ wrong: number }>(
  `SELECT count(*) FILTER (WHERE state <> 'succeeded' OR net IS NULL)::int AS wrong FROM donations`,
)
await world.close()
process.stdout.write(`${JSON.stringify({ gifts, first, second, wrong: rows[0]?.wrong })}\n`)

async function payUnheard(): Promise<void> {
  const attempt = randomUUID()
  const id = await inTransaction(books, (transaction) =>
    createDonation(transaction, {
      ...{ origin: 'form', amount: 5000, currency: 'EUR', campaign, locale: 'fr', attempt, requestHash: 'trial' },
      ...{ livemode: false, subscription: null, consentVersion: null, taxCountry: null, stripeInvoice: null },
      ...{ resumes: null, cause: 'checkout' },
    }),
  )
  const donation = id === null ? null : await findDonation(books, 'id', id)
  if (donation === null) throw new Error('a donation is not there after it was written')
  const opened = await openPaymentPage(stripe, donation, { siteUrl: 'http://127.0.0.1:8080', milliseconds: 20_000 })
  if (opened.outcome !== 'answered') throw new Error(`no payment page: ${opened.outcome}`)
  await recordPage(books, donation.id, opened.answer.session)
  await steer('POST', '/pay', { session: opened.answer.session })
}

/** With nothing to hold it back: what is measured is our own work. */
async function run() {
  const began = performance.now()
  const done = await reconcile(books, stripe, {
    cause: 'command',
    livemode: false,
    pace: { pause: 0, atOnce: AT_ONCE },
  })
  if (done.outcome !== 'done' || !done.isWhole) throw new Error(`the reconciliation ended early: ${done.outcome}`)
  return { ...done.figures, seconds: (performance.now() - began) / 1000 }
}
