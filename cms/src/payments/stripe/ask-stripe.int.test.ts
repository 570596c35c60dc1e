import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readPaymentPage } from './read-payment-page.ts'
import { connectStripe, type StripeClient } from './stripe-client.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function stripeThat(answers: RequestListener): Promise<StripeClient> {
  server = createServer(answers)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return connectStripe({ secretKey: 'sk_test_1', apiBase: `http://127.0.0.1:${port}` })
}

async function timed<Result>(work: Promise<Result>): Promise<{ result: Result; milliseconds: number }> {
  const began = Date.now()
  return { result: await work, milliseconds: Date.now() - began }
}

const unavailable = { outcome: 'unavailable', isReplayedFailure: false }

describe('Stripe is asked no longer than we have time', () => {
  it('when it says nothing', async () => {
    const stripe = await stripeThat(() => undefined)
    const { result, milliseconds } = await timed(readPaymentPage(stripe, 'cs_1', { milliseconds: 500 }))
    expect(result).toEqual(unavailable)
    expect(milliseconds).toBeLessThan(3000)
  })

  it('when its answer comes a letter at a time and never ends', async () => {
    const stripe = await stripeThat((_, response) => {
      response.setHeader('content-type', 'application/json').write('{"id":"')
      const trickle = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(trickle))
    })
    const { result, milliseconds } = await timed(readPaymentPage(stripe, 'cs_1', { milliseconds: 500 }))
    expect(result).toEqual(unavailable)
    expect(milliseconds).toBeLessThan(3000)
  })

  it('not at all when there is no time left', async () => {
    let questions = 0
    const stripe = await stripeThat((_, response) => {
      questions += 1
      response.end('{}')
    })
    expect(await readPaymentPage(stripe, 'cs_1', { milliseconds: 0 })).toEqual(unavailable)
    expect(await readPaymentPage(stripe, 'cs_1', { milliseconds: -5 })).toEqual(unavailable)
    expect(questions).toBe(0)
  })

  it('when nobody is there', async () => {
    const stripe = connectStripe({ secretKey: 'sk_test_1', apiBase: 'http://127.0.0.1:1' })
    expect(await readPaymentPage(stripe, 'cs_1', { milliseconds: 2000 })).toEqual(unavailable)
  })
})

describe('what Stripe refuses', () => {
  const refusal = (status: number, error: object): RequestListener => {
    return (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
    }
  }

  it('because there is no such thing, is missing', async () => {
    const stripe = await stripeThat(refusal(404, { type: 'invalid_request_error', code: 'resource_missing' }))
    expect(await readPaymentPage(stripe, 'cs_1', { milliseconds: 2000 })).toEqual({ outcome: 'missing' })
  })

  it.each([
    ['our key', 401, { type: 'invalid_request_error' }],
    ['our right to it', 403, { type: 'invalid_request_error' }],
    ['our question', 400, { type: 'invalid_request_error', code: 'parameter_unknown' }],
  ])('because of %s, is unavailable: the donor cannot mend it', async (_, status, error) => {
    const stripe = await stripeThat(refusal(status, error))
    expect(await readPaymentPage(stripe, 'cs_1', { milliseconds: 2000 })).toEqual(unavailable)
  })
})
