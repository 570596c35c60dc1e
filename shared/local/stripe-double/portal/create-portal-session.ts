import { z } from 'zod'
import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { makeId } from '../account/make-id.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { expand, webAddress } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'

/** What Stripe's portal is translated into. Ukrainian is not among them: whoever asks for "uk" is refused. */
const PORTAL_LOCALES = [
  ...['auto', 'bg', 'cs', 'da', 'de', 'el', 'en', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-IN', 'en-NZ', 'en-SG', 'es'],
  ...['es-419', 'et', 'fi', 'fil', 'fr', 'fr-CA', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'mt', 'nb'],
  ...['nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'vi', 'zh', 'zh-HK', 'zh-TW'],
]

export const PORTAL_PARAMETERS = z.strictObject({
  customer: z.string().min(1),
  return_url: webAddress.optional(),
  locale: z.enum(PORTAL_LOCALES).optional(),
  flow_data: z
    .strictObject({
      type: z.enum(['payment_method_update']),
      after_completion: z
        .strictObject({ type: z.enum(['redirect']), redirect: z.strictObject({ return_url: webAddress }) })
        .optional(),
    })
    .optional(),
  expand,
})

/** Opens the billing portal for a customer. Throws StripeRefusal. */
export function createPortalSession(
  account: TestAccount,
  asked: z.infer<typeof PORTAL_PARAMETERS>,
  cause?: Cause,
): Stripe.BillingPortal.Session {
  if (account.customers.get(asked.customer) === undefined) throw noSuch('customer', asked.customer, 'customer', 400)
  const id = makeId('bps')
  const session = account.portalSessions.add({
    id,
    object: 'billing_portal.session',
    configuration: 'bpc_stand_in',
    created: now(account),
    customer: asked.customer,
    customer_account: null,
    flow: asked.flow_data === undefined ? null : flowOf(asked.flow_data.after_completion?.redirect.return_url),
    livemode: false,
    locale: asked.locale ?? null,
    on_behalf_of: null,
    return_url: asked.return_url ?? null,
    url: `${account.publicOrigin}/p/session/${id}`,
  })
  recordEvent(account, 'billing_portal.session.created', session, { cause })
  return session
}

/** Where the payer is led once the card is changed; without an address, the portal's own first page. */
function flowOf(returnUrl: string | undefined): Stripe.BillingPortal.Session.Flow {
  const redirect = returnUrl === undefined ? null : { return_url: returnUrl }
  return {
    after_completion: { hosted_confirmation: null, redirect, type: redirect === null ? 'portal_homepage' : 'redirect' },
    customer_update: null,
    subscription_cancel: null,
    subscription_pause: null,
    subscription_update: null,
    subscription_update_confirm: null,
    type: 'payment_method_update',
  }
}
