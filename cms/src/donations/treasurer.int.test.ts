import { beforeAll, describe, expect, it } from 'vitest'
import { cookieOf } from '../testing/ask-cms.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { beginGift, askOutcome } from '../payments/trial/donor.ts'
import { double } from '../payments/trial/stripe-double.ts'

type Role = 'author' | 'reviewer' | 'treasurer' | 'administrator'
type Doc = Record<string, unknown> & { id: string }

const COLLECTIONS = ['donations', 'donation-history', 'payment-events'] as const

let treasurer: Record<string, string>
let donation: Doc

beforeAll(async () => {
  await double.reset()
  const { session, token } = await beginGift({ amount: '1234,50' })
  await double.pay(session)
  await double.idle()
  await askOutcome(token)
  treasurer = await signIn('treasurer')
  const found = await list('donations', treasurer, `&where[stripeSession][equals]=${session}`)
  donation = found.docs[0] ?? { id: '' }
})

async function signIn(role: Role): Promise<Record<string, string>> {
  const { cmsUrl } = stackUnderTest()
  const cookie = await cookieOf(role)
  // Without an origin of its own the CMS takes a cookie for forged.
  return { cookie, origin: cmsUrl, 'accept-language': 'fr' }
}

async function list(collection: string, headers: Record<string, string>, query = '') {
  const answer = await fetch(`${stackUnderTest().cmsUrl}/api/${collection}?limit=1${query}`, { headers })
  return { status: answer.status, docs: ((await answer.json()) as { docs?: Doc[] }).docs ?? [] }
}

/** Whether a page of the admin, as the server draws it, says `words`. */
async function doesAdminSay(path: string, words: string): Promise<boolean> {
  const answer = await fetch(`${stackUnderTest().cmsUrl}/admin${path}`, { headers: treasurer })
  expect(answer.status).toBe(200)
  const page = (await answer.text()).replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ')
  return page.includes(words)
}

describe('the treasurer', () => {
  it('sees what was given, what Stripe kept and what remains', () => {
    expect(donation).toMatchObject({ state: 'succeeded', amount: 123_450, currency: 'EUR', settledCurrency: 'EUR' })
    expect(Number(donation['fee']) + Number(donation['net'])).toBe(123_450)
  })

  it('reads amounts as money, in the list and on the page of a donation', async () => {
    expect(await doesAdminSay('/collections/donations', '1 234,50 €')).toBe(true)
    expect(await doesAdminSay(`/collections/donations/${donation.id}`, '1 234,50 €')).toBe(true)
  })

  it('reads what happened to it, and what Stripe sent', async () => {
    const history = await list('donation-history', treasurer, `&where[donation][equals]=${donation.id}`)
    expect(history.docs).toHaveLength(1)
    expect((await list('payment-events', treasurer)).docs).toHaveLength(1)
  })

  it('is not shown the token, which opens the donor’s page, nor what is for the machine', () => {
    const names = ['token', 'attempt', 'requestHash', 'openingUntil', 'askedAt', 'revision']
    expect(Object.keys(donation).filter((name) => names.includes(name))).toEqual([])
  })

  it.each(['token', 'attempt', 'requestHash'])('cannot find it out by searching for %s either', async (field) => {
    for (const query of [`&where[${field}][like]=a`, `&where[or][0][${field}][exists]=true`]) {
      expect((await list('donations', treasurer, query)).status).toBe(400)
    }
  })
})

describe('nobody writes by hand', () => {
  const writes = (collection: string, id: string): [method: string, path: string][] => [
    ['POST', `/api/${collection}`],
    ['PATCH', `/api/${collection}/${id}`],
    ['PATCH', `/api/${collection}?where[id][exists]=true`],
    ['DELETE', `/api/${collection}/${id}`],
    ['DELETE', `/api/${collection}?where[id][exists]=true`],
    ['POST', `/api/${collection}/${id}/duplicate`],
  ]

  it.each(['treasurer', 'administrator', 'reviewer', 'author'] as const)('the %s', async (role) => {
    const headers = { ...(await signIn(role)), 'content-type': 'application/json' }
    for (const collection of COLLECTIONS) {
      for (const [method, path] of writes(collection, donation.id)) {
        const body = method === 'DELETE' ? null : JSON.stringify({ state: 'expired', amount: 1 })
        const answer = await fetch(`${stackUnderTest().cmsUrl}${path}`, { method, headers, body })
        expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
        expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      }
    }
    const [now] = (await list('donations', treasurer, `&where[id][equals]=${donation.id}`)).docs
    expect(now).toEqual(donation)
  })
})

describe('nobody else reads', () => {
  it.each(['author', 'reviewer'] as const)('the %s', async (role) => {
    const headers = await signIn(role)
    for (const collection of COLLECTIONS) expect((await list(collection, headers)).status).toBe(403)
  })

  it('a visitor, or the site with its key', async () => {
    const site = { authorization: `Bearer ${stackUnderTest().serviceKey}` }
    for (const collection of COLLECTIONS) {
      expect([401, 403, 404]).toContain((await list(collection, {})).status)
      expect([401, 403, 404]).toContain((await list(collection, site)).status)
    }
  })
})
