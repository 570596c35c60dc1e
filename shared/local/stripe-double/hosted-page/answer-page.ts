import { catchUp } from '../account/clock.ts'
import { findStoredSession } from '../account/test-account.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { authenticateSession, paySession, shownIntent } from '../payments/pay-session.ts'
import type { PayOutcome } from '../payments/pay-session.ts'
import { findTestPayment } from '../payments/test-payments.ts'
import type { Exchange } from '../wire/exchange.ts'
import { answerPortal, isPortal } from './answer-portal.ts'
import { drawAuthenticationPage, drawClosedPage, drawPaymentPage } from './draw-page.ts'
import { HEADERS } from './page-headers.ts'
import { choosePageLanguage } from './page-words.ts'

const PAGE = /^\/c\/pay\/([^/]+)(\/authenticate)?$/

/** Stripe's hosted page: `/c/pay/{session}`, and the bank's step of it at `/authenticate`. */
export async function answerPage(account: TestAccount, exchange: Exchange): Promise<void> {
  const match = PAGE.exec(exchange.url.pathname)
  catchUp(account)
  if (isPortal(exchange)) return answerPortal(account, exchange)
  const stored = findStoredSession(account, match?.[1] ?? '')
  if (match === null || stored === undefined)
    return exchange.answer(404, { 'content-type': 'text/plain' }, 'no such payment page\n')
  if (exchange.method !== 'GET' && exchange.method !== 'POST') return exchange.answer(405, { allow: 'GET, POST' })

  const isBankStep = match[2] !== undefined
  if (stored.object.status !== 'open') return showClosed(stored, exchange)
  if (isBankStep) return answerBankStep(account, stored, exchange)
  if (exchange.method === 'GET') return showForm(account, stored, exchange)
  const form = new URLSearchParams(exchange.body)
  const payment = findTestPayment(form.get('payment') ?? '')
  const email = form.get('email') ?? ''
  if (payment === undefined || email === '') return showForm(account, stored, exchange, 400)
  follow(paySession(account, stored, payment, email), stored, exchange, email)
}

function answerBankStep(account: TestAccount, stored: StoredSession, exchange: Exchange): void {
  const payment = findTestPayment('three_d_secure')
  if (exchange.method === 'GET') {
    const email = exchange.url.searchParams.get('email') ?? ''
    return exchange.answer(200, HEADERS, drawAuthenticationPage(stored, email, languageOf(stored, exchange)))
  }
  const form = new URLSearchParams(exchange.body)
  if (payment === undefined) return
  const isAuthenticated = form.get('answer') === 'complete'
  const email = form.get('email') ?? ''
  follow(authenticateSession(account, stored, { payment, email, isAuthenticated }), stored, exchange, email)
}

/** Always by 303, so that reloading a page never pays again. */
function follow(outcome: PayOutcome, stored: StoredSession, exchange: Exchange, email: string): void {
  const page = `/c/pay/${stored.object.id}`
  switch (outcome.kind) {
    case 'paid':
    case 'processing':
      return exchange.answer(303, { location: outcome.redirect })
    case 'authentication_needed':
      return exchange.answer(303, { location: `${page}/authenticate?${new URLSearchParams({ email }).toString()}` })
    case 'declined':
    case 'not_open':
      return exchange.answer(303, { location: page })
  }
}

function showForm(account: TestAccount, stored: StoredSession, exchange: Exchange, status = 200): void {
  const intent = shownIntent(account, stored)
  const hasFailed = intent !== undefined && intent.last_payment_error !== null
  exchange.answer(status, HEADERS, drawPaymentPage(stored, hasFailed, languageOf(stored, exchange)))
}

function showClosed(stored: StoredSession, exchange: Exchange): void {
  exchange.answer(410, HEADERS, drawClosedPage(stored, languageOf(stored, exchange)))
}

function languageOf({ object: session }: StoredSession, { headers }: Exchange): ReturnType<typeof choosePageLanguage> {
  return choosePageLanguage(session.locale, headers['accept-language'] ?? '')
}
