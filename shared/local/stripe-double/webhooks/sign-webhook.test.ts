import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { signWebhook } from './sign-webhook.ts'

const stripe = new Stripe('sk_test_unused')
const body = JSON.stringify({ id: 'evt_1', object: 'event', note: 'дар 50 €' })
const accept = (header: string, secret: string, text = body) => stripe.webhooks.constructEvent(text, header, secret)

describe('signWebhook', () => {
  it('is accepted by the real SDK', () => {
    expect(accept(signWebhook(body, ['whsec_a']), 'whsec_a')).toMatchObject({ id: 'evt_1' })
  })

  it('is the signature that the real SDK makes for its own tests', () => {
    const timestamp = 1_800_000_000
    const theirs = stripe.webhooks.generateTestHeaderString({ payload: body, secret: 'whsec_a', timestamp })
    expect(signWebhook(body, ['whsec_a'], timestamp)).toBe(theirs)
  })

  it('is accepted for each of two secrets', () => {
    const header = signWebhook(body, ['whsec_old', 'whsec_new'])
    expect(accept(header, 'whsec_old')).toMatchObject({ id: 'evt_1' })
    expect(accept(header, 'whsec_new')).toMatchObject({ id: 'evt_1' })
  })

  it('is refused for another secret, another body and another time', () => {
    expect(() => accept(signWebhook(body, ['whsec_b']), 'whsec_a')).toThrow(
      Stripe.errors.StripeSignatureVerificationError,
    )
    expect(() => accept(signWebhook(body, ['whsec_a']), 'whsec_a', body.replace('50', '51'))).toThrow(
      Stripe.errors.StripeSignatureVerificationError,
    )
    expect(() => accept(signWebhook(body, ['whsec_a'], Math.floor(Date.now() / 1000) - 301), 'whsec_a')).toThrow(
      Stripe.errors.StripeSignatureVerificationError,
    )
  })
})
