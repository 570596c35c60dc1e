import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Account, Charge, Invoice, Movement, Session } from './theirs.ts'

/** A gift as our books must have it. Worked out from Stripe's objects alone, by other code than what is tried. */
export type ExpectedGift = {
  session: string | null
  invoice: string | null
  state: DonationState
  refunded: number
  disputed: number
  settled: number | null
  fee: number | null
  net: number | null
  /** Of the gift, upper case; null while nobody was charged. */
  currency: string | null
  movements: Movement[]
}

/** Each gift that Stripe's account tells of. Pure. */
export function expectGifts(account: Account): ExpectedGift[] {
  const shelves = sortOut(account)
  const sessions = account.sessions.filter(({ metadata }) => metadata.donation !== undefined)
  const begun = sessions.flatMap(({ invoice }) => (invoice === null ? [] : [invoice]))
  const later = account.invoices.filter((invoice) => isGift(invoice) && !begun.includes(invoice.id))
  return [
    ...sessions.map((session) => expectOfSession(session, shelves)),
    ...later.map((invoice) => ({ ...expectOfInvoice(invoice, shelves), session: null })),
  ]
}

function isGift({ status, amount_due: amount }: Invoice): boolean {
  return status !== 'draft' && status !== 'void' && amount > 0
}

type Shelves = {
  invoices: ReadonlyMap<string, Invoice>
  /** The last charge of each payment intent. */
  chargeOf: ReadonlyMap<string, Charge>
  intentOf: ReadonlyMap<string, string>
  refundsOf: ReadonlyMap<string, Account['refunds']>
  disputesOf: ReadonlyMap<string, Account['disputes']>
  movementsOf: ReadonlyMap<string, Movement[]>
}

function sortOut({ invoices, charges, refunds, disputes, movements, intentOf }: Account): Shelves {
  return {
    invoices: new Map(invoices.map((invoice) => [invoice.id, invoice])),
    chargeOf: new Map(charges.map((charge) => [charge.payment_intent, charge])),
    intentOf,
    refundsOf: groupBy(refunds, ({ charge }) => charge),
    disputesOf: groupBy(disputes, ({ charge }) => charge),
    movementsOf: groupBy(movements, ({ source }) => source),
  }
}

function expectOfSession(session: Session, shelves: Shelves): ExpectedGift {
  const { id, status, invoice: invoiceId, payment_intent: intent } = session
  if (status === 'open') return { ...unpaid('awaiting_payment'), session: id }
  if (status === 'expired') return { ...unpaid('expired'), session: id }
  if (session.mode === 'payment') {
    const charge = shelves.chargeOf.get(intent ?? '')
    return { ...expectOfCharge(charge, shelves), session: id }
  }
  const invoice = shelves.invoices.get(invoiceId ?? '')
  if (invoice === undefined) throw new Error('a monthly gift began without an invoice')
  return { ...expectOfInvoice(invoice, shelves), session: id }
}

function expectOfInvoice(invoice: Invoice, shelves: Shelves): ExpectedGift {
  const charge = shelves.chargeOf.get(shelves.intentOf.get(invoice.id) ?? '')
  const ofInvoice = { session: null, invoice: invoice.id }
  if (invoice.status === 'paid') return { ...expectOfCharge(charge, shelves), ...ofInvoice }
  if (charge?.status === 'pending') return { ...unpaid('processing'), ...ofInvoice }
  return { ...unpaid(invoice.attempted ? 'failed' : 'awaiting_payment'), ...ofInvoice }
}

function expectOfCharge(charge: Charge | undefined, shelves: Shelves): ExpectedGift {
  if (charge === undefined) throw new Error('a payment is complete without a charge')
  if (charge.status === 'failed') return unpaid('failed')
  if (charge.status === 'pending') return unpaid('processing')
  const refunds = (shelves.refundsOf.get(charge.id) ?? []).filter(
    ({ status }) => !['failed', 'canceled'].includes(status),
  )
  const disputes = shelves.disputesOf.get(charge.id) ?? []
  const refunded = sum(refunds.map(({ amount }) => amount))
  const contested = disputes.filter(({ status }) => ['needs_response', 'under_review', 'lost'].includes(status))
  const sources = [charge, ...(shelves.refundsOf.get(charge.id) ?? []), ...disputes]
  const movements = sources.flatMap(({ id }) => shelves.movementsOf.get(id) ?? [])
  return {
    session: null,
    invoice: null,
    state: stateOf(
      charge,
      refunded,
      disputes.map(({ status }) => status),
    ),
    refunded,
    disputed: sum(contested.map(({ amount }) => amount)),
    settled: sum((shelves.movementsOf.get(charge.id) ?? []).map(({ amount }) => amount)),
    fee: sum(movements.map(({ fee }) => fee)),
    net: sum(movements.map(({ net }) => net)),
    currency: charge.currency.toUpperCase(),
    movements,
  }
}

function stateOf(charge: Charge, refunded: number, disputes: readonly string[]): DonationState {
  const country = charge.payment_method_details?.card?.country
  if (country === 'RU' || country === 'BY') return 'needs_care'
  if (disputes.some((status) => status === 'needs_response' || status === 'under_review')) return 'disputed'
  if (disputes.includes('lost')) return 'dispute_lost'
  if (refunded === charge.amount) return 'refunded'
  if (refunded > 0) return 'partly_refunded'
  return disputes.includes('won') ? 'dispute_won' : 'succeeded'
}

function unpaid(state: DonationState): ExpectedGift {
  const nothing = { refunded: 0, disputed: 0, settled: null, fee: null, net: null, currency: null }
  return { session: null, invoice: null, state, ...nothing, movements: [] }
}

function groupBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group === undefined) groups.set(keyOf(thing), [thing])
    else group.push(thing)
  }
  return groups
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
