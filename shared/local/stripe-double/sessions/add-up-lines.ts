import { makeId } from '../account/make-id.ts'
import type { PlannedLine } from '../account/test-account.ts'
import { rulesOf } from '../money/currencies.ts'
import { showAmount } from '../money/show-amount.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'
import type { SessionParameters } from './session-parameters.ts'

const LARGEST_TOTAL = 99_999_999

type Sum = {
  /** ISO 4217, in lower case. */
  currency: string
  /** Minor units. */
  total: number
  lines: PlannedLine[]
}

/** What a session asks for in all. Throws StripeRefusal. */
export function addUpLines({ line_items: items, mode }: SessionParameters): Sum {
  const [first] = items
  if (first === undefined)
    throw invalidRequest('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' })
  const currency = first.price_data.currency.toLowerCase()
  const rules = rulesOf(currency)
  if (rules === undefined)
    throw invalidRequest(`Invalid currency: ${currency}.`, { param: 'line_items[0][price_data][currency]' })
  if (items.some((item) => item.price_data.currency.toLowerCase() !== currency))
    throw invalidRequest('All line items must have the same currency.', { param: 'line_items' })
  checkModes(items, mode)

  const total = items.reduce((sum, item) => sum + item.price_data.unit_amount * item.quantity, 0)
  if (total > LARGEST_TOTAL)
    throw invalidRequest('The total amount may have at most 8 digits.', { code: 'amount_too_large' })
  if (rules.exponent === 3 && total % 10 !== 0)
    throw invalidRequest(`Amounts in ${currency} must be evenly divisible by 10.`, { param: 'line_items' })
  if (total < rules.minimum)
    throw invalidRequest(
      `The Checkout Session's total amount due must add up to at least ${showAmount(rules.minimum, currency, 'en')} ${currency}`,
      { code: 'amount_too_small' },
    )
  return { currency, total, lines: items.map(planLine) }
}

function checkModes(items: SessionParameters['line_items'], mode: SessionParameters['mode']): void {
  const recurring = items.filter(({ price_data }) => price_data.recurring !== undefined)
  if (mode === 'payment' && recurring.length > 0)
    throw invalidRequest(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      { param: 'line_items' },
    )
  if (mode === 'subscription' && recurring.length === 0)
    throw invalidRequest('You must provide at least one recurring price in `subscription` mode.', {
      param: 'line_items',
    })
  // Stripe takes more than one; the double does not know how to bill them.
  if (mode === 'subscription' && items.length > 1)
    throw invalidRequest('Only one line item can be billed by this stand-in.', { param: 'line_items' })
}

function planLine({ price_data, quantity }: SessionParameters['line_items'][number]): PlannedLine {
  const { name, description, metadata } = price_data.product_data
  return {
    id: makeId('li'),
    name,
    description: description ?? null,
    productMetadata: metadata ?? {},
    unitAmount: price_data.unit_amount,
    quantity,
    price: makeId('price'),
    product: makeId('prod', 14),
  }
}
