import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { beginGift, askOutcome } from '../payments/trial/donor.ts'
import { openLedger, type Ledger } from '../payments/trial/ledger.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { moneyActs, type MoneyAct } from '../people/permissions.ts'
import { ROLES } from '../people/roles.ts'
import { askCms, credentials, type Somebody, cookieOf } from '../testing/ask-cms.ts'

type Door = { act: MoneyAct; method: 'GET' | 'POST'; path: string; query?: string }

/** Every address of the desk, with what it does. `[id]` is of nothing there is, unless a test says otherwise. */
const DOORS: readonly Door[] = [
  { act: 'enter_donation', method: 'POST', path: '/api/desk/donations' },
  { act: 'refund_donation', method: 'POST', path: '/api/desk/donations/[id]/refund' },
  { act: 'ask_stripe', method: 'GET', path: '/api/desk/donations/[id]/stripe' },
  { act: 'cancel_subscription', method: 'POST', path: '/api/desk/subscriptions/[id]/cancel' },
  { act: 'issue_manage_link', method: 'POST', path: '/api/desk/subscriptions/[id]/link' },
  { act: 'ask_stripe', method: 'GET', path: '/api/desk/subscriptions/[id]/stripe' },
  { act: 'deal_with_alarm', method: 'POST', path: '/api/desk/alarms/[id]/deal' },
  { act: 'retry_event', method: 'POST', path: '/api/desk/events/[id]/retry' },
  { act: 'export_donations', method: 'GET', path: '/api/desk/export', query: '?format=csv' },
  { act: 'see_desk', method: 'GET', path: '/api/desk/figures' },
  { act: 'reconcile', method: 'POST', path: '/api/desk/reconcile' },
]

const EVERYBODY: readonly Somebody[] = [...ROLES, 'site', 'anonymous']

let ledger: Ledger
let donation: string

beforeAll(async () => {
  ledger = openLedger()
  await double.reset()
  const { session, token, form } = await beginGift()
  await double.pay(session)
  await double.idle()
  await askOutcome(token)
  donation = (await ledger.donationOf(form.attempt)).id
})

afterAll(() => ledger.close())

describe('the doors of the desk', () => {
  it('are all in the table of this test', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../app/api/desk'), { recursive: true, encoding: 'utf8' })
    const routes = files.filter((file) => path.basename(file) === 'route.ts')
    const addresses = routes.map((file) => `/api/desk/${path.dirname(file)}`)
    expect(addresses.toSorted()).toEqual([...new Set(DOORS.map((door) => door.path))].toSorted())
  })

  it.each(DOORS)('let in by role who may $act: $method $path', async (door) => {
    const found: Partial<Record<Somebody, string>> = {}
    for (const who of EVERYBODY) {
      const status = await statusFor(who, door)
      // What is behind the door finds nothing, or nothing to do: that it is asked at all is the question here.
      found[who] = status === 401 || status === 403 ? String(status) : status < 500 ? 'let in' : `status ${status}`
    }
    expect(found).toEqual(expectedFor(door.act))
  })

  it.each(DOORS)('are shut to the cookie of a treasurer on another site’s page: $method $path', async (door) => {
    const before = await doneByStaff()
    for (const origin of ['https://evil.example', 'null', inject('stack').siteUrl]) {
      expect([origin, await withCookie(door, { origin })]).toEqual([origin, 403])
    }
    expect(await withCookie(door, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    if (door.method === 'POST') expect(await withCookie(door, {})).toBe(403)
    expect(await doneByStaff()).toEqual(before)
  })

  it.each(DOORS)('open to the same cookie from the admin itself: $method $path', async (door) => {
    expect([200, 202, 400, 404, 409, 422]).toContain(await withCookie(door, { origin: inject('stack').cmsUrl }))
  })
})

describe('reading', () => {
  it('changes nothing, whatever is asked with GET', async () => {
    const before = [await doneByStaff(), await rowsOf(donation)]
    for (const { method, path: address, query = '' } of DOORS) {
      const { status } = await askCms('treasurer', 'GET', address.replace('[id]', donation) + query)
      // The number is that of a donation: of a monthly gift there is none.
      const expected = method === 'POST' ? 405 : address.includes('subscriptions') ? 404 : 200
      expect([address, status]).toEqual([address, expected])
    }
    expect([await doneByStaff(), await rowsOf(donation)]).toEqual(before)
  })
})

describe('a door', () => {
  it.each(['null', '[]', '"refund"', '{', '{"amount":1}{"amount":2}'])('refuses the body %s', async (body) => {
    const response = await fetch(`${inject('stack').cmsUrl}/api/desk/donations/${donation}/refund`, {
      method: 'POST',
      headers: { ...(await credentials('treasurer')), 'content-type': 'application/json' },
      body,
    })
    expect([400, 422]).toContain(response.status)
  })

  it('refuses a body that is too large', async () => {
    const { status } = await askCms('treasurer', 'POST', '/api/desk/donations', { reference: 'x'.repeat(20_000) })
    expect(status).toBe(413)
  })
})

function at(address: string): string {
  return address.replace('[id]', randomUUID())
}

function expectedFor(act: MoneyAct): Record<string, string> {
  const allowed: readonly string[] = moneyActs[act]
  return Object.fromEntries(
    EVERYBODY.map((who) => [who, who === 'anonymous' ? '401' : allowed.includes(who) ? 'let in' : '403']),
  )
}

/** The status of a request made from the admin's own page, or with the service key. */
async function statusFor(who: Somebody, { method, path: address, query = '' }: Door): Promise<number> {
  const { cmsUrl } = inject('stack')
  const response = await fetch(`${cmsUrl}${at(address)}${query}`, {
    method,
    headers: { ...(await credentials(who)), origin: cmsUrl, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{}' }),
  })
  await response.body?.cancel()
  return response.status
}

/** The status of a request that carries the treasurer's cookie, as a browser would send it. */
async function withCookie(
  { method, path: address, query = '' }: Door,
  headers: Record<string, string>,
): Promise<number> {
  const response = await fetch(`${inject('stack').cmsUrl}${at(address)}${query}`, {
    method,
    headers: { cookie: await cookieOf('treasurer'), 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body: '{}' }),
  })
  await response.body?.cancel()
  return response.status
}

/** How much staff have done with money, ever: the worker goes on meanwhile, and what it does is not in here. */
async function doneByStaff(): Promise<unknown> {
  const { rows } = await ledger.books.query(
    `SELECT (SELECT count(*) FROM donation_history WHERE by_id IS NOT NULL OR cause = 'staff') AS lines,
       (SELECT count(*) FROM donations WHERE origin = 'manual') AS entered,
       (SELECT count(*) FROM donation_refunds WHERE asked_by_id IS NOT NULL) AS refunds,
       (SELECT count(*) FROM subscription_history WHERE cause = 'staff') AS gifts,
       (SELECT count(*) FROM alarms WHERE dealt_with_by_id IS NOT NULL) AS alarms,
       (SELECT count(*) FROM pgboss.job WHERE name = 'reconcile' AND data->>'cause' = 'staff') AS reconciliations`,
  )
  return rows[0]
}

/** Every row about one gift, but not when Stripe was last asked about it, which the worker does all the time. */
async function rowsOf(id: string): Promise<unknown> {
  const tables = ['donation_history', 'donation_refunds', 'donation_disputes', 'donation_bookings']
  const sources = [`donations t WHERE t.id = $1`, ...tables.map((table) => `${table} t WHERE t.donation_id = $1`)]
  const found = sources.map(async (source) => {
    const { rows } = await ledger.books.query(
      `SELECT to_jsonb(t) - '{asked_at,revision,updated_at}'::text[] AS row FROM ${source} ORDER BY t.id`,
      [id],
    )
    return rows
  })
  return Promise.all(found)
}
