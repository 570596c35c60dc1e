import Stripe from 'stripe'
import type { DonationRefund } from '../../donations/donation-refund.ts'
import { askStripe, type Asked } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

type CreatedRefund =
  | { outcome: 'created' }
  /** Stripe will not give the money back, today or tomorrow. `code`: Stripe's own. */
  | { outcome: 'refused'; code: string }

/**
 * Asks Stripe to give money back. Asked again for the same refund, Stripe gives the same answer: the idempotency key is
 * worked out from the refund's own id. `paymentIntent`: Stripe's id of the payment. Stripe is told nothing of the reason.
 */
export async function createRefund(
  stripe: StripeClient,
  { id, amount }: DonationRefund,
  { paymentIntent, milliseconds, isSecondKey }: { paymentIntent: string; milliseconds: number; isSecondKey: boolean },
): Promise<Asked<CreatedRefund>> {
  const idempotencyKey = isSecondKey ? `${id}-again` : id
  return askStripe('create refund', { milliseconds, isRepeated: true }, async (options) => {
    try {
      const asked = { payment_intent: paymentIntent, amount, metadata: { refund: id } }
      await stripe.refunds.create(asked, { ...options, idempotencyKey })
      return { outcome: 'created' }
    } catch (error) {
      if (isRefusal(error)) return { outcome: 'refused', code: error.code ?? 'refused' }
      throw error
    }
  })
}

/** Not the key being in use, nor a limit of calls: those pass. */
function isRefusal(error: unknown): error is Stripe.errors.StripeError {
  const isAboutRefund =
    error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeCardError
  return isAboutRefund && error.statusCode !== 409 && error.statusCode !== 429
}
