import { z } from 'zod'
import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { expand } from '../wire/read-parameters.ts'
import { refuseUnknownMethod } from './update-subscription.ts'

/** Of a customer, only the card that is charged where a subscription has none of its own can be changed here. */
export const CUSTOMER_PARAMETERS = z.strictObject({
  invoice_settings: z.strictObject({ default_payment_method: z.string() }).optional(),
  expand,
})

/** Throws StripeRefusal, and then changes nothing. */
export function updateCustomer(
  account: TestAccount,
  customer: Stripe.Customer,
  { invoice_settings: settings }: z.infer<typeof CUSTOMER_PARAMETERS>,
  cause?: Cause,
): void {
  const method = settings?.default_payment_method
  refuseUnknownMethod(account, method)
  const present = idOf(customer.invoice_settings.default_payment_method) || null
  if (method === undefined || present === (method || null)) return
  customer.invoice_settings.default_payment_method = method || null
  recordEvent(account, 'customer.updated', customer, {
    before: { invoice_settings: { default_payment_method: present } },
    ...(cause === undefined ? {} : { cause }),
  })
}
