import { z } from 'zod'
import { arrayOf, boolean, expand, integer, metadata, webAddress } from '../wire/read-parameters.ts'

/** What Stripe's page is translated into. Ukrainian is not among them: whoever asks for "uk" is refused. */
const PAGE_LOCALES = [
  ...['auto', 'bg', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'es', 'es-419', 'et', 'fi', 'fil', 'fr', 'fr-CA', 'hi-IN'],
  ...['hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'ms', 'mt', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk'],
  ...['sl', 'sv', 'th', 'tr', 'vi', 'zh', 'zh-HK', 'zh-TW'],
]

const text = z.string().min(1)

const priceData = z.strictObject({
  currency: text,
  unit_amount: integer.refine((amount) => amount >= 0, { error: 'integer' }),
  product_data: z.strictObject({
    name: text.max(250),
    description: text.max(500).optional(),
    metadata: metadata.optional(),
  }),
  recurring: z
    .strictObject({ interval: z.enum(['month']), interval_count: integer.pipe(z.literal(1)).optional() })
    .optional(),
})

const subscriptionData = z.strictObject({
  description: text.max(500).optional(),
  metadata: metadata.optional(),
})

const intentData = z.strictObject({
  description: text.max(1000).optional(),
  metadata: metadata.optional(),
  receipt_email: text.optional(),
  statement_descriptor: text.max(22).optional(),
  statement_descriptor_suffix: text.max(22).optional(),
})

/**
 * The parameters of `POST /v1/checkout/sessions` that the double can honour. Any other is refused as unknown, also one
 * that Stripe knows: better a refusal here than a promise that nobody keeps.
 */
export const SESSION_PARAMETERS = z.strictObject({
  mode: z.enum(['payment', 'subscription']),
  ui_mode: z.enum(['hosted_page']).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  line_items: arrayOf(
    z.strictObject({ price_data: priceData, quantity: integer.refine((count) => count > 0, { error: 'integer' }) }),
  ),
  client_reference_id: text.max(200).optional(),
  metadata: metadata.optional(),
  payment_intent_data: intentData.optional(),
  subscription_data: subscriptionData.optional(),
  success_url: webAddress,
  cancel_url: webAddress.optional(),
  expires_at: integer.optional(),
  locale: z.enum(PAGE_LOCALES).optional(),
  customer_email: z.email().max(512).optional(),
  customer_creation: z.enum(['if_required']).optional(),
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  adaptive_pricing: z.strictObject({ enabled: boolean }).optional(),
  invoice_creation: z.strictObject({ enabled: z.enum(['false']) }).optional(),
  custom_text: z.strictObject({ submit: z.strictObject({ message: text.max(1200) }) }).optional(),
  expand,
})

export type SessionParameters = z.infer<typeof SESSION_PARAMETERS>

export const SESSION_LIST_FILTERS = {
  customer: text.optional(),
  payment_intent: text.optional(),
  status: z.enum(['complete', 'expired', 'open']).optional(),
  subscription: text.optional(),
}
