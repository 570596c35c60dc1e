import { randomUUID } from 'node:crypto'
import { FREQUENCIES, type CheckoutResponse, type Frequency } from '@campaign/shared/donations/checkout.ts'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import type { ManageRequest } from '@campaign/shared/donations/manage.ts'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { OFFERED_CURRENCIES } from '@campaign/shared/money/currencies.ts'
import { inject } from 'vitest'
import { answerCheckout } from '../../payments/giving/answer-checkout.ts'
import { answerManage } from '../../payments/monthly/answer-manage.ts'
import { answerOutcome } from '../../payments/giving/answer-outcome.ts'
import { answerRefund } from '../../payments/refunds/answer-refund.ts'
import { answerStripeNow } from '../../payments/settling/answer-stripe-now.ts'
import { sweepDonations } from '../../payments/settling/sweep-donations.ts'
import { sweepSubscriptions } from '../../payments/settling/sweep-subscriptions.ts'
import { hearAll, type Trial } from '../../payments/trial/gifts.ts'
import { double } from '../../payments/trial/stripe-double.ts'
import { billing } from '../../payments/trial/billing-double.ts'
import { reconcile } from '../../reconciliation/reconcile.ts'
import { manageLinkOf } from '../../subscriptions/manage-link.ts'

const SERVICE_KEY = 'a-service-key-for-tests-that-is-long-enough'
const LINK_KEY = 'a-link-key-for-tests-that-is-long-enough-1'
export const SITE_URL = 'https://don.example.org'

/** What a browser says of whoever sits before it; none of it may get as far as Stripe. */
export const CANARIES = {
  'user-agent': 'canary-agent-5f1c',
  referer: 'https://canary-referrer-5f1c.example/',
  'x-forwarded-for': '203.0.113.177',
  cookie: 'canary-cookie-5f1c=1',
}

const headers = { authorization: `Bearer ${SERVICE_KEY}`, 'content-type': 'application/json', ...CANARIES }
const MONTH = 32 * 24 * 60 * 60

/**
 * Goes every way in which our code speaks to Stripe, by the doors a donor, a member of staff and the worker use: once
 * and monthly, in all languages and currencies, paid and abandoned, changed, paused, ended, refunded, looked at, swept
 * and reconciled.
 */
export async function walkEveryWay(trial: Trial): Promise<void> {
  for (const currency of OFFERED_CURRENCIES) {
    for (const frequency of FREQUENCIES) await give(trial, { currency, frequency, locale: 'fr' })
  }
  for (const locale of LOCALES) for (const frequency of FREQUENCIES) await give(trial, { locale, frequency })
  await comeBackAndGiveAgain(trial)
  await hearAll(trial)
  await manageTheMonthly(trial)
  await refundOne(trial)
  await lookAgain(trial)
}

type Wish = { locale?: Locale; currency?: string; frequency?: Frequency; resumes?: string; isPaid?: boolean }

async function give(trial: Trial, { isPaid = true, ...wish }: Wish): Promise<{ token: string; session: string }> {
  const form = {
    ...{ locale: 'fr', campaign: inject('ground').campaign, currency: 'EUR', amount: '100', frequency: 'once' },
    ...{ consent: CONSENT_VERSION, taxCountry: 'FR', attempt: randomUUID(), proof: 'work', ...wish },
  }
  const request = new Request('http://cms.invalid/', { method: 'POST', headers, body: JSON.stringify(form) })
  const answer = await answerCheckout(request, { ...door(trial), serviceKey: SERVICE_KEY })
  const body = (await answer.json()) as CheckoutResponse
  if (body.outcome !== 'redirect') throw new Error(`no payment page: ${JSON.stringify(body)}`)
  const session = (await double.sessions()).find(({ url }) => url === body.url)
  if (session === undefined) throw new Error('the double has no such page')
  if (isPaid) await double.pay(session.id, 'success')
  return { token: body.token, session: session.id }
}

function door({ books, stripe }: Trial) {
  return { books, stripe, siteUrl: SITE_URL, livemode: false }
}

async function comeBackAndGiveAgain(trial: Trial): Promise<void> {
  const { token } = await give(trial, { isPaid: false })
  const request = new Request('http://cms.invalid/', { headers })
  await answerOutcome(request, token, { ...door(trial), serviceKey: SERVICE_KEY, linkKey: LINK_KEY })
  await give(trial, { resumes: token })
}

async function manageTheMonthly(trial: Trial): Promise<void> {
  const { rows } = await trial.books.query<{ id: string }>(
    `SELECT id FROM subscriptions WHERE state = 'active' ORDER BY created_at DESC LIMIT 2`,
  )
  const [one, other] = rows.map(({ id }) => manageLinkOf({ id, linkVersion: 1 }, LINK_KEY))
  if (one === undefined || other === undefined) throw new Error('there are no monthly gifts to manage')
  await act(trial, one, { act: 'change_amount', amount: '120' })
  await act(trial, one, { act: 'update_card' })
  await act(trial, one, { act: 'pause' })
  await act(trial, one, { act: 'resume' })
  await billing.advance(MONTH)
  await hearAll(trial)
  await act(trial, one, { act: 'cancel' })
  await act(trial, other, { act: 'cancel' })
  await hearAll(trial)
}

async function act(trial: Trial, link: string, what: Omit<ManageRequest, 'locale'>): Promise<void> {
  const body = JSON.stringify({ locale: 'de', ...what })
  const request = new Request('http://cms.invalid/', { method: 'POST', headers, body })
  const answer = await answerManage(request, link, { ...door(trial), serviceKey: SERVICE_KEY, linkKey: LINK_KEY })
  if (!answer.ok) throw new Error(`${what.act} was answered ${answer.status}: ${await answer.text()}`)
}

async function refundOne(trial: Trial): Promise<void> {
  const [{ donation, by } = { donation: '', by: '' }] = (
    await trial.books.query<{ donation: string; by: string }>(
      `SELECT id AS donation, (SELECT id FROM users LIMIT 1) AS by FROM donations
       WHERE state = 'succeeded' AND origin = 'form' ORDER BY created_at DESC LIMIT 1`,
    )
  ).rows
  for (const amount of [4000, 6000]) {
    const body = { amount, reason: 'donor_request', confirm: true }
    const answer = await answerRefund(donation, { books: trial.books, stripe: trial.stripe, by, body })
    if (!answer.ok) throw new Error(`a refund was answered ${answer.status}: ${await answer.text()}`)
    await hearAll(trial)
  }
  await answerStripeNow(donation, trial)
}

async function lookAgain({ books, stripe }: Trial): Promise<void> {
  const unasked = { pause: 0, patience: 0 }
  await sweepDonations(books, stripe, unasked)
  await sweepSubscriptions(books, stripe, unasked)
  await reconcile(books, stripe, { cause: 'command', livemode: false })
}
