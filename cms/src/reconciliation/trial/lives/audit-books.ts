import type { BooksPool } from '../../../donations/books.ts'
import { expectGifts, type ExpectedGift } from './expect-gifts.ts'
import { readAccount, type Account } from './theirs.ts'
import type { World } from './world.ts'

export type Audit = {
  /** One line for each difference, the first hundred. */
  faults: string[]
  gifts: number
  /** How many gifts stand in each state, and were given in each currency. */
  states: Record<string, number>
  currencies: Record<string, number>
  movements: number
  /** Net of everything on the account, in minor units of its currency, by Stripe and by our bookings. */
  net: { theirs: number; ours: number }
}

/** Holds every row and every sum of our books against Stripe's objects, to the cent. Changes nothing. */
export async function auditBooks(world: World): Promise<Audit> {
  const account = await readAccount(world)
  const gifts = expectGifts(account)
  const rows = await readRows(world.books, gifts)
  const bookings = await readBookings(world.books, rows)
  const faults = [
    ...compareGifts(gifts, rows),
    ...compareMovements(gifts, rows, bookings),
    ...compareWhole(account, gifts, bookings),
    ...compareSums(gifts, rows),
    ...(await compareAlarms(world.books, account, rows)),
  ]
  const net = { theirs: sum(account.movements.map(({ net: one }) => one)), ours: sum(bookings.map((one) => one.net)) }
  return {
    faults: faults.slice(0, 100),
    gifts: gifts.length,
    states: count(rows.map(({ state }) => state)),
    currencies: count(rows.map(({ currency }) => currency)),
    movements: account.movements.length,
    net,
  }
}

type Row = {
  id: string
  session: string | null
  invoice: string | null
  state: string
  care: string | null
  amount: number
  currency: string
  refunded: number
  disputed: number
  settled: number | null
  fee: number | null
  net: number | null
}

type Booking = { id: string; donation: string; amount: number; fee: number; net: number; currency: string }

async function readRows(books: BooksPool, gifts: readonly ExpectedGift[]): Promise<Row[]> {
  const known = (name: 'session' | 'invoice'): string[] => gifts.flatMap((gift) => gift[name] ?? [])
  const { rows } = await books.query<Row>(
    `SELECT id, stripe_session AS session, stripe_invoice AS invoice, state, care_reason AS care,
       amount::float8, currency, refunded::float8, disputed::float8,
       settled_amount::float8 AS settled, fee::float8, net::float8
     FROM donations
     WHERE stripe_session = ANY ($1) OR stripe_invoice = ANY ($2) OR subscription_id IN
       (SELECT subscription_id FROM donations WHERE stripe_session = ANY ($1))`,
    [known('session'), known('invoice')],
  )
  return rows
}

async function readBookings(books: BooksPool, rows: readonly Row[]): Promise<Booking[]> {
  const { rows: bookings } = await books.query<Booking>(
    `SELECT stripe_balance_transaction AS id, donation_id AS donation, amount::float8, fee::float8, net::float8, currency
     FROM donation_bookings WHERE donation_id = ANY ($1)`,
    [rows.map(({ id }) => id)],
  )
  return bookings
}

/** The gifts of one account and our rows, each held beside its other; either may be without one. */
function* pair(gifts: readonly ExpectedGift[], rows: readonly Row[]): Generator<[ExpectedGift | null, Row | null]> {
  const bySession = new Map(rows.map((row) => [row.session ?? row.id, row]))
  const byInvoice = new Map(rows.map((row) => [row.invoice ?? row.id, row]))
  const left = new Set(rows)
  for (const gift of gifts) {
    const row = gift.session === null ? byInvoice.get(gift.invoice ?? '') : bySession.get(gift.session)
    if (row !== undefined) left.delete(row)
    yield [gift, row ?? null]
  }
  for (const row of left) yield [null, row]
}

const TOTALS = ['state', 'invoice', 'refunded', 'disputed', 'settled', 'fee', 'net'] as const

function compareGifts(gifts: readonly ExpectedGift[], rows: readonly Row[]): string[] {
  return [...pair(gifts, rows)].flatMap(([gift, row]) => {
    if (gift === null) return [`donation ${row?.id} (${row?.state}): Stripe has nothing like it`]
    const name = gift.session ?? gift.invoice
    if (row === null) return [`${name} (${gift.state}): no donation`]
    const differing = TOTALS.filter((total) => gift[total] !== row[total])
    const care = (gift.state === 'needs_care') === (row.care === 'blocked_issuer') ? [] : [`care for ${row.care}`]
    const currency = gift.currency === null || gift.currency === row.currency ? [] : [`currency ${row.currency}`]
    return [
      ...differing.map((total) => `${name}: ${total} is ${row[total]}, should be ${gift[total]}`),
      ...[...care, ...currency].map((fault) => `${name}: ${fault}`),
    ]
  })
}

/** Each movement of a gift is booked once, as it is, and with that gift. */
function compareMovements(
  gifts: readonly ExpectedGift[],
  rows: readonly Row[],
  bookings: readonly Booking[],
): string[] {
  const left = new Map(bookings.map((booking) => [booking.id, booking]))
  const faults = [...pair(gifts, rows)].flatMap(([gift, row]) =>
    (gift?.movements ?? []).flatMap((movement) => {
      const booked = left.get(movement.id)
      if (booked === undefined) return [`${movement.id}: not booked`]
      left.delete(movement.id)
      const isSame =
        booked.donation === row?.id &&
        (['amount', 'fee', 'net'] as const).every((part) => booked[part] === movement[part]) &&
        booked.currency === 'EUR'
      return isSame ? [] : [`${movement.id}: booked otherwise`]
    }),
  )
  return [...faults, ...[...left.keys()].map((id) => `${id}: booked, and Stripe has no such movement`)]
}

/** Everything that moved on the account belongs to a gift, and all of it together is what our books come to. */
function compareWhole({ movements }: Account, gifts: readonly ExpectedGift[], bookings: readonly Booking[]): string[] {
  const ofGifts = gifts.flatMap((gift) => gift.movements)
  const strangers =
    movements.length === ofGifts.length ? [] : [`${movements.length - ofGifts.length} movements of no gift`]
  const totals = (['amount', 'fee', 'net'] as const).flatMap((part) =>
    differ(`all ${part}`, sum(bookings.map((one) => one[part])), sum(movements.map((one) => one[part]))),
  )
  return [...strangers, ...totals]
}

/** Sums of our rows against sums of Stripe's objects, for each currency that was given in. */
function compareSums(gifts: readonly ExpectedGift[], rows: readonly Row[]): string[] {
  const currencies = new Set(rows.map(({ currency }) => currency))
  return [...currencies].flatMap((currency) => {
    const ours = rows.filter((row) => row.currency === currency)
    const theirs = gifts.filter((gift) => gift.currency === currency)
    return (['refunded', 'disputed', 'settled', 'fee', 'net'] as const).flatMap((total) =>
      differ(
        `${currency} ${total}`,
        sum(ours.map((row) => row[total] ?? 0)),
        sum(theirs.map((gift) => gift[total] ?? 0)),
      ),
    )
  })
}

function differ(what: string, ours: number, theirs: number): string[] {
  return ours === theirs ? [] : [`${what}: ours ${ours}, Stripe's ${theirs}`]
}

/**
 * An alarm for each dispute, each refund that failed and each card we refuse, and none besides; only a debit may also be
 * called stuck, and must be while its bank has been silent for too long.
 */
async function compareAlarms(books: BooksPool, { disputes }: Account, rows: readonly Row[]): Promise<string[]> {
  const ids = rows.map(({ id }) => id)
  const called = new Set(await readAlarms(books, 'SELECT DISTINCT kind, subject FROM alarms', []))
  const failed = await readAlarms(
    books,
    `SELECT 'refund_failed' AS kind, id::text AS subject FROM donation_refunds
     WHERE state = 'failed' AND donation_id = ANY ($1)`,
    [ids],
  )
  const debits = await readAlarms(
    books,
    `SELECT 'payment_stuck' AS kind, id::text AS subject FROM donations WHERE method = 'sepa_debit' AND id = ANY ($1)`,
    [ids],
  )
  const silent = await readAlarms(
    books,
    `SELECT 'payment_stuck' AS kind, id::text AS subject FROM donations
     WHERE state = 'processing' AND created_at < now() - interval '14 days' AND id = ANY ($1)`,
    [ids],
  )
  const due = new Set([
    ...disputes.map(({ id }) => `dispute_opened ${id}`),
    ...rows.filter(({ care }) => care === 'blocked_issuer').map(({ id }) => `blocked_issuer ${id}`),
    ...failed,
    ...silent,
  ])
  const allowed = new Set([...due, ...debits])
  return [
    ...[...due].filter((alarm) => !called.has(alarm)).map((alarm) => `no alarm ${alarm}`),
    ...[...called].filter((alarm) => !allowed.has(alarm)).map((alarm) => `an alarm for nothing: ${alarm}`),
  ]
}

async function readAlarms(books: BooksPool, query: string, values: unknown[]): Promise<string[]> {
  const { rows } = await books.query<{ kind: string; subject: string }>(query, values)
  return rows.map(({ kind, subject }) => `${kind} ${subject}`)
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
