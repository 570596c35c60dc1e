import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { putManyGifts, type ManyGifts } from '../exports/trial/many-gifts.ts'
import { askOutcome, beginGift } from '../payments/trial/donor.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { askCms } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'

const COUNT = 10_200
const LIMIT = 100

type Page = {
  docs: { id: string; reference: string | null; state: string }[]
  totalDocs: number
  totalPages: number
  hasNextPage: boolean
  hasPrevPage: boolean
}

let gifts: ManyGifts

beforeAll(async () => {
  gifts = await putManyGifts(inject('stack').databaseUrl, COUNT)
})

afterAll(async () => {
  await gifts.remove()
})

async function list(query: string): Promise<Page> {
  const { status, body } = await askCms('treasurer', 'GET', `/api/donations?depth=0&${query}`)
  expect(status).toBe(200)
  return body as Page
}

async function countExpired(): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM donations WHERE state = 'expired'`
  const [counted] = await inDatabase(inject('stack').databaseUrl, sql)
  return Number(counted?.['count'])
}

/** As the search box of the admin asks. */
function search(words: string): Promise<Page> {
  const fields = ['id', 'stripeSession', 'stripePaymentIntent', 'stripeCharge', 'stripeInvoice', 'reference']
  const conditions = fields.map((field, at) => `where[or][${at}][${field}][like]=${encodeURIComponent(words)}`)
  return list(conditions.join('&'))
}

describe('a long list', () => {
  const page = (number: number): Promise<Page> =>
    list(`where[campaign][equals]=${gifts.campaign}&sort=-createdAt&limit=${LIMIT}&page=${number}`)

  it('is counted to 10,000 beyond the page and no further', async () => {
    expect(await page(1)).toMatchObject({ totalDocs: 10_100, totalPages: 101, hasNextPage: true, hasPrevPage: false })
  })

  it('can be paged through to its last row all the same, with no row missing or twice', async () => {
    const last = await page(102)
    expect(last).toMatchObject({ totalDocs: COUNT, totalPages: 102, hasNextPage: false, hasPrevPage: true })
    expect(last.docs.at(-1)?.reference).toBe(`LOT ${COUNT}`)
    expect((await page(101)).hasNextPage).toBe(true)
    const near = [...(await page(50)).docs, ...(await page(51)).docs].map(({ reference }) => reference)
    expect(near).toEqual(Array.from({ length: 2 * LIMIT }, (_, at) => `LOT ${4901 + at}`))
    expect((await page(103)).docs).toEqual([])
  })

  it('is counted exactly by whoever asks for the count itself', async () => {
    const { body } = await askCms('treasurer', 'GET', `/api/donations/count?where[campaign][equals]=${gifts.campaign}`)
    expect(body).toEqual({ totalDocs: COUNT })
  })

  it('says in the admin that the total is a least, and only then', async () => {
    const filter = `where[or][0][and][0][campaign][equals]=${gifts.campaign}`
    const isSaid = async (query: string) => {
      const { status, body } = await askCms('treasurer', 'GET', `/admin/collections/donations?${filter}${query}`)
      expect(status).toBe(200)
      return String(body).includes('Au-delà de cette page')
    }
    expect(await isSaid('')).toBe(true)
    expect(await isSaid('&where[or][0][and][1][amount][less_than]=50')).toBe(false)
  })

  it('sorted by payment has the same rows whether or not the database was told that all are paid', async () => {
    const filter = `where[campaign][equals]=${gifts.campaign}&where[state][equals]=succeeded&sort=-paidAt&limit=5`
    expect((await list(filter)).docs.map(({ reference }) => reference)).toEqual([1, 2, 3, 4, 5].map((i) => `LOT ${i}`))
    // Some may expire meanwhile.
    const before = await countExpired()
    const { totalDocs } = await list('where[state][equals]=expired&sort=-paidAt&limit=5')
    expect(totalDocs).toBeGreaterThanOrEqual(before)
    expect(totalDocs).toBeLessThanOrEqual(await countExpired())
  })
})

describe('a search', () => {
  it('finds a gift by our id, by its beginning, and by the ids of Stripe', async () => {
    const { session, token } = await beginGift({})
    await double.pay(session)
    await double.idle()
    await askOutcome(token)
    const [found] = await inDatabase(
      inject('stack').databaseUrl,
      `SELECT id, stripe_payment_intent AS payment FROM donations WHERE stripe_session = '${session}'`,
    )
    const id = String(found?.['id'])
    for (const words of [id, id.slice(0, 13), session, String(found?.['payment'])])
      expect(
        (await search(words)).docs.map((doc) => doc.id),
        words,
      ).toContain(id)
    expect((await search(session)).totalDocs).toBe(1)
    expect((await search(`${session}x`)).totalDocs).toBe(0)
  })

  it('finds a gift entered by hand by a part of its note, in any case, and takes no sign for a wildcard', async () => {
    expect((await search('lot 10123')).docs.map(({ reference }) => reference)).toEqual(['LOT 10123'])
    expect((await search('LOT_10123')).totalDocs).toBe(0)
    expect((await search('%')).totalDocs).toBe(0)
  })

  it('that leads nowhere finds nothing, and not everything', async () => {
    for (const words of ['re_nothing0000', 'sub_nothing0000', 'Мария', "'; --"])
      expect((await search(words)).totalDocs, words).toBe(0)
  })
})

describe('a search of Stripe’s notices and of monthly gifts', () => {
  const count = async (collection: string, fields: readonly string[], words: string): Promise<number> => {
    const conditions = fields.map((field, at) => `where[or][${at}][${field}][like]=${encodeURIComponent(words)}`)
    const { status, body } = await askCms('treasurer', 'GET', `/api/${collection}?depth=0&${conditions.join('&')}`)
    expect(status).toBe(200)
    return (body as Page).totalDocs
  }

  it('finds an id that is copied whole, or ours by its beginning, and nothing by a piece of it', async () => {
    const { session, token } = await beginGift({ frequency: 'monthly' })
    await double.pay(session)
    await double.idle()
    await askOutcome(token)
    const [row] = await inDatabase(
      inject('stack').databaseUrl,
      `SELECT s.id, s.stripe_subscription AS stripe FROM subscriptions s
         JOIN donations d ON d.subscription_id = s.id WHERE d.stripe_session = '${session}'`,
    )
    const [id, stripe] = [String(row?.['id']), String(row?.['stripe'])]
    const gifts = ['id', 'stripeSubscription', 'stripeCustomer']
    for (const words of [id, id.slice(0, 13), stripe]) expect(await count('subscriptions', gifts, words), words).toBe(1)
    expect(await count('payment-events', ['event', 'objectId'], session)).toBeGreaterThan(0)
    for (const words of [stripe.slice(0, -1), stripe.slice(4), 'Мария', '%']) {
      expect(await count('subscriptions', gifts, words), words).toBe(0)
      expect(await count('payment-events', ['event', 'objectId'], words), words).toBe(0)
    }
  })
})
