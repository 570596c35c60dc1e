/**
 * What may be asked for in place of an id, by kind of object: where it stands, and what stands there then, "list:" for
 * a list of it. What is there without asking can be walked through: it is named the same way.
 */
export const EXPANDABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'checkout.session': {
    customer: 'customer',
    invoice: 'invoice',
    line_items: 'list:item',
    payment_intent: 'payment_intent',
    subscription: 'subscription',
  },
  item: { price: 'price' },
  price: { product: 'product' },
  payment_intent: { customer: 'customer', latest_charge: 'charge', payment_method: 'payment_method' },
  payment_method: { customer: 'customer' },
  charge: {
    balance_transaction: 'balance_transaction',
    customer: 'customer',
    payment_intent: 'payment_intent',
    refunds: 'list:refund',
  },
  balance_transaction: { source: 'charge|refund|dispute' },
  refund: {
    balance_transaction: 'balance_transaction',
    charge: 'charge',
    failure_balance_transaction: 'balance_transaction',
    payment_intent: 'payment_intent',
  },
  dispute: { charge: 'charge', payment_intent: 'payment_intent' },
  customer: { 'invoice_settings.default_payment_method': 'payment_method', subscriptions: 'list:subscription' },
  subscription: {
    customer: 'customer',
    default_payment_method: 'payment_method',
    items: 'list:subscription_item',
    latest_invoice: 'invoice',
  },
  subscription_item: { price: 'price' },
  invoice: {
    customer: 'customer',
    lines: 'list:line_item',
    'parent.subscription_details.subscription': 'subscription',
    payments: 'list:invoice_payment',
  },
  line_item: { 'pricing.price_details.price': 'price', subscription: 'subscription' },
  invoice_payment: { invoice: 'invoice', 'payment.payment_intent': 'payment_intent' },
  event: {},
  'billing_portal.session': {},
}
