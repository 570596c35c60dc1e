import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Donation } from '../donations/donation.ts'
import { canStillOpen, openPaymentPage } from './open-payment-page.ts'
import { connectStripe } from './stripe-client.ts'

/** Takes down every byte of a request, and answers as if a page had been opened. */
let server: Server
const requests: { headers: string[]; body: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      requests.push({ headers: request.rawHeaders, body: Buffer.concat(chunks).toString() })
      response.setHeader('content-type', 'application/json').setHeader('request-id', 'req_1')
      response.end(JSON.stringify({ id: 'cs_1', object: 'checkout.session', url: 'https://pay.example.org' }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const donation: Donation = {
  id: '6f2f2a55-6a6e-4a7f-8f3c-0d6f6f0f4a11',
  state: 'created',
  careReason: null,
  amount: 5000,
  currency: 'EUR',
  campaign: '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22',
  locale: 'ru',
  attempt: '3d9e8f14-7c55-4f0b-8e5a-9f1c2b3a4d33',
  requestHash: 'hash-of-the-form',
  token: 'abcdefghijklmnopqrstuvwxyz-_0123',
  stripeSession: null,
  stripePaymentIntent: null,
  fee: null,
  net: null,
  settledCurrency: null,
  livemode: false,
  paidAt: null,
  createdAt: new Date('2026-11-22T10:00:00Z'),
  supersededBy: null,
  revision: 0,
}

const stripe = () =>
  connectStripe({ secretKey: 'sk_test_1', apiBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
const plan = { siteUrl: 'https://site.example.org', milliseconds: 3000 }

it('not one byte reaches Stripe that is not on this list', async () => {
  // Twice: the SDK's telemetry would speak of the first request in the second.
  const client = stripe()
  await openPaymentPage(client, donation, plan)
  await openPaymentPage(client, donation, plan)
  const [first, second] = requests
  expect(second?.body).toBe(first?.body)
  expect([...new URLSearchParams(second?.body)]).toEqual([
    ['mode', 'payment'],
    ['ui_mode', 'hosted_page'],
    ['submit_type', 'donate'],
    ['adaptive_pricing[enabled]', 'false'],
    ['locale', 'ru'],
    ['line_items[0][quantity]', '1'],
    ['line_items[0][price_data][currency]', 'eur'],
    ['line_items[0][price_data][unit_amount]', '5000'],
    ['line_items[0][price_data][product_data][name]', 'Пожертвование'],
    ['client_reference_id', donation.id],
    ['metadata[donation]', donation.id],
    ['payment_intent_data[metadata][donation]', donation.id],
    ['success_url', `https://site.example.org/ru/thanks/${donation.token}`],
    ['cancel_url', `https://site.example.org/ru/donate?resume=${donation.token}`],
    ['expires_at', String(Date.parse('2026-11-22T11:15:00Z') / 1000)],
  ])

  const headers = second?.headers ?? []
  const names = headers.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase())
  expect(names.toSorted()).toEqual([
    'accept',
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
    'idempotency-key',
    'stripe-version',
    'user-agent',
    'x-stripe-client-user-agent',
  ])
  expect(headers).toContain(donation.id)
  const everything = decodeURIComponent(JSON.stringify(second))
  for (const word of [hostname(), donation.campaign, donation.attempt, donation.requestHash]) {
    expect(everything).not.toContain(word)
  }
})

it.each([
  ['at once', '2026-11-22T10:00:01Z', true],
  ['44 minutes later', '2026-11-22T10:44:00Z', true],
  ['45 minutes later: Stripe wants half an hour', '2026-11-22T10:45:00Z', false],
])('the page of a donation can be opened %s: %s', (_, moment, expected) => {
  expect(canStillOpen(donation, new Date(moment))).toBe(expected)
})
