import { z } from 'zod'
import { expand, integer, metadata } from '../wire/read-parameters.ts'

/** The parameters of `POST /v1/refunds` that the double can honour; amounts are minor units of the charge. */
export const REFUND_PARAMETERS = z.strictObject({
  amount: integer.refine((amount) => amount > 0, { error: 'integer' }).optional(),
  charge: z.string().min(1).optional(),
  payment_intent: z.string().min(1).optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
  expand,
})

export type RefundParameters = z.infer<typeof REFUND_PARAMETERS>
