import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { subscriptionWith } from '../../subscriptions/trial/examples.ts'
import { openCardPage } from './open-card-page.ts'
import { connectStripe, type StripeClient } from './stripe-client.ts'

/** A Stripe that answers what a test has laid out for each call, and remembers the calls. */
let server: Server
let stripe: StripeClient
const calls: { call: string; sent: Record<string, string> }[] = []
let answers: Record<string, object> = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    const call = `${request.method} ${request.url}`
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      calls.push({ call, sent: Object.fromEntries(new URLSearchParams(body)) })
      const answer = answers[call]
      response.statusCode = answer === undefined ? 503 : 200
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(answer ?? { error: { type: 'api_error' } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  stripe = connectStripe({ secretKey: 'sk_test_1', apiBase: `http://127.0.0.1:${port}` })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const READ = 'GET /v1/subscriptions/sub_1'
const GIVE = 'POST /v1/customers/cus_1'
const TAKE = 'POST /v1/subscriptions/sub_1'
const OPEN = 'POST /v1/billing_portal/sessions'

beforeEach(() => {
  calls.splice(0)
  answers = {
    [READ]: { id: 'sub_1', object: 'subscription', default_payment_method: 'pm_1' },
    [GIVE]: { id: 'cus_1', object: 'customer' },
    [TAKE]: { id: 'sub_1', object: 'subscription', default_payment_method: null },
    [OPEN]: { id: 'bps_1', object: 'billing_portal.session', url: 'https://stripe.invalid/p' },
  }
})

const returnUrl = 'https://site.invalid/uk/monthly/link'
const open = (change = {}) =>
  openCardPage(stripe, subscriptionWith(change), { locale: 'uk', returnUrl, deadline: Date.now() + 5000 })

describe('Stripe’s page for another card', () => {
  it('is opened for the card and nothing else, and leads back to the gift', async () => {
    expect(await open()).toEqual({ outcome: 'answered', answer: 'https://stripe.invalid/p' })
    expect(calls.at(-1)).toEqual({
      call: OPEN,
      sent: {
        customer: 'cus_1',
        'flow_data[type]': 'payment_method_update',
        'flow_data[after_completion][type]': 'redirect',
        'flow_data[after_completion][redirect][return_url]': `${returnUrl}?done=update_card`,
        locale: 'auto',
        return_url: returnUrl,
      },
    })
  })

  it('changes the card that is charged: the gift keeps none of its own, once the customer has it', async () => {
    await open()
    expect(calls.slice(0, -1)).toEqual([
      { call: READ, sent: {} },
      { call: GIVE, sent: { 'invoice_settings[default_payment_method]': 'pm_1' } },
      { call: TAKE, sent: { default_payment_method: '' } },
    ])
  })

  it('needs no preparation where the gift has no card of its own', async () => {
    answers[READ] = { id: 'sub_1', object: 'subscription', default_payment_method: null }
    await open()
    expect(calls.map(({ call }) => call)).toEqual([READ, OPEN])
  })

  it.each([READ, GIVE, TAKE, OPEN])('is not opened when Stripe does not answer to %s', async (call) => {
    answers = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== call))
    expect(await open()).toMatchObject({ outcome: 'unavailable' })
    expect(calls.at(-1)?.call).toBe(call)
  })

  it('is none where Stripe has nobody to put a card on', async () => {
    expect(await open({ stripeCustomer: null })).toEqual({ outcome: 'missing' })
    expect(calls).toEqual([])
  })
})
