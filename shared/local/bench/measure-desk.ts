import type { Stack } from '../running-stack.ts'
import { askAsTreasurer, type Desk } from './ask-as-treasurer.ts'
import { makeDonations } from './make-donations.ts'
import { measureExport } from './measure-export.ts'
import type { Figure } from './measurement.ts'
import { onOwnStack } from './on-own-stack.ts'
import { p95 } from './time-answers.ts'

const FEW = 10_000
const MANY = 1_000_000
const SEED = 7

/** What the admin asks for the first page of the list of donations. */
const FIRST_PAGE = '/donations?where[state][equals]=succeeded&sort=-createdAt&limit=25&depth=0'

/**
 * The treasurer's desk with a million donations: lists, search, exports, figures. On a stack of its own, for whatever
 * else is measured does not want them.
 */
export async function measureDesk(): Promise<Figure[]> {
  return onOwnStack('desk', async (stack) => {
    const { databaseUrl } = stack
    await makeDonations({ databaseUrl, to: FEW, seed: SEED })
    const few = await timeOf(await askAsTreasurer(stack), FIRST_PAGE)
    const began = performance.now()
    await makeDonations({ databaseUrl, from: FEW, to: MANY, seed: SEED })
    const making = (performance.now() - began) / 1000
    return [
      { name: 'a million donations with all their books: made in', value: making, unit: 's' },
      { name: 'list of donations, first page, 10,000 rows: p95', value: few, unit: 'ms' },
      ...(await measureDeskWithMany(stack, few)),
    ]
  })
}

/** The figures of a stack that has its million already; `few`: p95 of the list with 10,000, in milliseconds. */
export async function measureDeskWithMany(stack: Stack, few: number): Promise<Figure[]> {
  const desk = await askAsTreasurer(stack)
  const many = await timeOf(desk, FIRST_PAGE)
  return [
    { name: 'list of donations, first page, 1,000,000 rows: p95', value: many, unit: 'ms', atMost: 150 },
    { name: '    times that of 10,000 rows', value: many / few, unit: 'ratio', atMost: 4 },
    ...(await measureOtherLists(desk)),
    ...(await measureSearch(desk)),
    { name: 'figures of the dashboard: p95', value: await timeOf(desk, '/desk/figures', 15), unit: 'ms', atMost: 300 },
    ...(await measureExport(stack, desk, { format: 'csv', rows: MANY })),
    ...(await measureExport(stack, desk, { format: 'xlsx', rows: MANY })),
  ]
}

async function measureOtherLists(desk: Desk): Promise<Figure[]> {
  const lists = {
    'no filter': '/donations?sort=-createdAt&limit=25&depth=0',
    'sorted by amount': '/donations?where[state][equals]=succeeded&sort=-amount&limit=25&depth=0',
    'sorted by payment': '/donations?where[state][equals]=succeeded&sort=-paidAt&limit=25&depth=0',
    'page 400': `${FIRST_PAGE}&page=400`,
    'history, first page': '/donation-history?sort=-createdAt&limit=25&depth=0',
  }
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(lists))
    figures.push({ name: `    ${name}: p95`, value: await timeOf(desk, path, 15), unit: 'ms', atMost: 300 })
  return figures
}

type Ids = { id: string; stripeSession: string; stripePaymentIntent: string; stripeCharge: string }

async function measureSearch(desk: Desk): Promise<Figure[]> {
  const page = await desk.get<{ docs: Ids[] }>(
    '/donations?where[stripeSession][exists]=true&where[stripeCharge][exists]=true&limit=1&depth=0&page=3000',
  )
  const [found] = page.docs
  if (found === undefined) throw new Error('there is no donation to search for')
  const figures: Figure[] = []
  const { id, stripeSession, stripePaymentIntent, stripeCharge } = found
  const searches = {
    'our id': id,
    'its beginning': id.slice(0, 8),
    session: stripeSession,
    payment: stripePaymentIntent,
  }
  for (const [name, words] of Object.entries({ ...searches, charge: stripeCharge })) {
    const path = searchFor(words)
    const { docs } = await desk.get<{ docs: Ids[] }>(path)
    if (!docs.some((doc) => doc.id === id)) throw new Error(`the search by ${name} does not find the donation`)
    figures.push({ name: `search by ${name}: p95`, value: await timeOf(desk, path), unit: 'ms', atMost: 30 })
  }
  return figures
}

/** As the search box of the admin asks. */
function searchFor(words: string): string {
  const fields = ['id', 'stripeSession', 'stripePaymentIntent', 'stripeCharge', 'stripeInvoice', 'reference']
  const conditions = fields.map((field, at) => `where[or][${at}][${field}][like]=${encodeURIComponent(words)}`)
  return `/donations?${conditions.join('&')}&limit=25&depth=0`
}

/** The p95 of the answers to this question. */
function timeOf({ get }: Desk, path: string, times?: number): Promise<number> {
  return p95(() => get(path), times)
}
