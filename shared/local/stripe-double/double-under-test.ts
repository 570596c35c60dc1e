import http from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { steerDouble } from './control/steer-double.ts'
import type { DoubleControl } from './control/steer-double.ts'
import { startStripeDouble } from './start-stripe-double.ts'

export const SECRET = 'whsec_for_these_tests_only'

export type Notice = { event: Stripe.Event; signature: string; body: string }

/** What an own webhook endpoint receives; `answerWith` decides its answers. */
export type Receiver = { notices: Notice[]; answerWith: (notice: Notice, count: number) => number }

export type DoubleUnderTest = {
  stripe: Stripe
  apiBase: string
  control: DoubleControl
  receiver: Receiver
  stop: () => Promise<void>
}

/** A double of one's own with an endpoint that takes its notices. The SDK does not try again by itself. */
export async function startDoubleUnderTest(): Promise<DoubleUnderTest> {
  const receiver: Receiver = { notices: [], answerWith: () => 200 }
  const server = http.createServer((request, response) => {
    // Where a redirect leads, for a sender that would follow one.
    if (request.method === 'GET') return void response.end()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const signature = String(request.headers['stripe-signature'])
      const notice: Notice = { event: JSON.parse(body) as Stripe.Event, signature, body }
      receiver.notices.push(notice)
      response.writeHead(receiver.answerWith(notice, receiver.notices.length), { location: '/elsewhere' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const double = await startStripeDouble({ port: 0, webhookUrl: `http://127.0.0.1:${port}/`, webhookSecret: SECRET })
  return {
    stripe: connectStripe(double.apiBase),
    apiBase: double.apiBase,
    control: steerDouble(double.controlUrl),
    receiver,
    stop: async () => {
      await double.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The real SDK, pointed at the double. */
export function connectStripe(apiBase: string, config: Stripe.StripeConfig = {}, key = 'sk_test_double'): Stripe {
  const { hostname, port } = new URL(apiBase)
  return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...config })
}

/** A gift of `amount` minor units of euro, asked for as the campaign site asks. */
export function giftOf(
  amount: number,
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    submit_type: 'donate',
    locale: 'fr',
    client_reference_id: 'donation-1',
    metadata: { donation: 'donation-1' },
    line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount: amount, product_data: { name: 'Don' } } }],
    payment_intent_data: { metadata: { donation: 'donation-1' } },
    success_url: 'https://site.example/fr/thanks/token',
    cancel_url: 'https://site.example/fr/donate?resume=token',
    ...more,
  }
}

/** A monthly gift of `amount` minor units of euro, asked for as the campaign site asks. */
export function monthlyGiftOf(
  amount: number,
  more: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  const { payment_intent_data: _none, ...gift } = giftOf(amount)
  return {
    ...gift,
    mode: 'subscription',
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'eur',
          unit_amount: amount,
          recurring: { interval: 'month' },
          product_data: { name: 'Don mensuel' },
        },
      },
    ],
    subscription_data: { metadata: { donation: 'donation-1' } },
    ...more,
  }
}

/** The error with which Stripe refused a call. Throws when it was accepted, or when it failed in another way. */
export async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error = await call.then(
    () => new Error('it was accepted'),
    (reason: unknown) => reason,
  )
  if (error instanceof Stripe.errors.StripeError) return error
  throw error
}
