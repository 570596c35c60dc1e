import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { answerCheckout } from './giving/answer-checkout.ts'
import { answerOutcome } from './giving/answer-outcome.ts'
import { answerWebhook } from './notices/answer-webhook.ts'
import { connectStripe } from './stripe/stripe-client.ts'
import { freshForm } from './trial/donor.ts'
import { double } from './trial/stripe-double.ts'

const serviceKey = 'k'.repeat(40)
const headers = { authorization: `Bearer ${serviceKey}`, 'content-type': 'application/json' }

describe('while PostgreSQL cannot be reached', () => {
  let books: BooksPool
  beforeAll(() => {
    // Nothing listens on port 1.
    books = openBooks({ url: 'postgres://nobody@127.0.0.1:1/none', name: 'campaign-trial', max: 2 })
  })
  afterAll(() => books.end())
  beforeEach(() => double.reset())

  function door() {
    const { apiBase, secretKey } = stackUnderTest().stripe
    const client = connectStripe({ secretKey, apiBase })
    return { books, stripe: client, livemode: false, serviceKey, siteUrl: 'http://site', linkKey: serviceKey }
  }

  it('a form is refused with words for it, and Stripe is not asked', async () => {
    const body = JSON.stringify(await freshForm())
    const answer = await answerCheckout(new Request('http://cms', { method: 'POST', headers, body }), door())
    expect([answer.status, await answer.json()]).toEqual([503, { outcome: 'refused', code: 'service_unavailable' }])
    expect(await double.openings()).toEqual([])
  })

  it('the thank-you page is told so', async () => {
    const answer = await answerOutcome(new Request('http://cms', { headers }), 'a'.repeat(32), door())
    expect(answer.status).toBe(503)
  })

  it('Stripe hears that its event was not stored, and will send it again', async () => {
    const body = JSON.stringify({ id: 'evt_1', type: 'charge.updated', livemode: false, data: {} })
    const moment = Math.floor(Date.now() / 1000)
    const signature = createHmac('sha256', 'whsec_1').update(`${moment}.${body}`).digest('hex')
    const signed = { ...headers, 'stripe-signature': `t=${moment},v1=${signature}` }
    const request = new Request('http://cms', { method: 'POST', headers: signed, body })
    expect((await answerWebhook(request, { books, livemode: false, secrets: ['whsec_1'] })).status).toBe(503)
  })
})
