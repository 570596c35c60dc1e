import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftDonation } from '../../donations/trial/draft-donation.ts'
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

const donation = draftDonation({ state: 'created', locale: 'ru', stripeSession: null })
const monthly = draftDonation({ ...donation, subscription: '8c1d7f70-5f0e-4b1a-9d8e-2f6a1b3c4d55' })

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
    ['ui_mode', 'hosted_page'],
    ['submit_type', 'donate'],
    ['adaptive_pricing[enabled]', 'false'],
    ['locale', 'ru'],
    ['mode', 'payment'],
    ['line_items[0][quantity]', '1'],
    ['line_items[0][price_data][currency]', 'eur'],
    ['line_items[0][price_data][unit_amount]', '5000'],
    ['line_items[0][price_data][product_data][name]', 'Пожертвование'],
    ['payment_intent_data[metadata][donation]', donation.id],
    ['client_reference_id', donation.id],
    ['metadata[donation]', donation.id],
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

it('of a monthly gift Stripe is told no more than that it comes each month, and our number of it', async () => {
  await openPaymentPage(stripe(), monthly, plan)
  expect([...new URLSearchParams(requests.at(-1)?.body)]).toEqual([
    ['ui_mode', 'hosted_page'],
    ['submit_type', 'donate'],
    ['adaptive_pricing[enabled]', 'false'],
    ['locale', 'ru'],
    ['mode', 'subscription'],
    ['line_items[0][quantity]', '1'],
    ['line_items[0][price_data][currency]', 'eur'],
    ['line_items[0][price_data][unit_amount]', '5000'],
    ['line_items[0][price_data][product_data][name]', 'Пожертвование'],
    ['line_items[0][price_data][recurring][interval]', 'month'],
    ['subscription_data[metadata][subscription]', monthly.subscription],
    ['client_reference_id', donation.id],
    ['metadata[donation]', donation.id],
    ['success_url', `https://site.example.org/ru/thanks/${donation.token}`],
    ['cancel_url', `https://site.example.org/ru/donate?resume=${donation.token}`],
    ['expires_at', String(Date.parse('2026-11-22T11:15:00Z') / 1000)],
  ])
})

it.each([
  ['at once', '2026-11-22T10:00:01Z', true],
  ['44 minutes later', '2026-11-22T10:44:00Z', true],
  ['45 minutes later: Stripe wants half an hour', '2026-11-22T10:45:00Z', false],
])('the page of a donation can be opened %s: %s', (_, moment, expected) => {
  expect(canStillOpen(donation, new Date(moment))).toBe(expected)
})
