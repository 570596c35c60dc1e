import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { askCms, credentials, cookieOf } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { parseCsv } from './trial/parse-csv.ts'
import { putManyGifts, type ManyGifts } from './trial/many-gifts.ts'

const COUNT = 20_000

let gifts: ManyGifts

beforeAll(async () => {
  gifts = await putManyGifts(inject('stack').databaseUrl, COUNT)
})

afterAll(async () => {
  await gifts.remove()
})

async function open(query: string, signal: AbortSignal | null = null): Promise<Response> {
  const address = new URL(`/api/desk/export?campaign=${gifts.campaign}&${query}`, inject('stack').cmsUrl)
  return fetch(address, { headers: await credentials('treasurer'), signal })
}

/** Transactions of exports that the database still knows. */
async function underWay(): Promise<number> {
  const rows = await inDatabase(
    inject('stack').databaseUrl,
    `SELECT FROM pg_stat_activity WHERE application_name = 'campaign-exports' AND state <> 'idle'`,
  )
  return rows.length
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to that in 10 s')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('an export', () => {
  it('as CSV has every gift once, and a last line that says so', async () => {
    const answer = await open('format=csv&language=fr')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="donations.csv"')
    expect(answer.headers.get('x-rows')).toBe(String(COUNT))
    const [headings = [], ...lines] = parseCsv(new TextDecoder().decode(await answer.arrayBuffer()), ';')
    const closing = lines.pop() ?? []
    expect(headings[0]).toBe('Numéro du don')
    expect(closing[0]).toBe(`Fin du fichier, nombre de lignes\u202F: ${COUNT}`)
    expect(lines).toHaveLength(COUNT)
    expect(lines.every((line) => line.length === headings.length)).toBe(true)
    const [note, amount] = [headings.indexOf('Référence'), headings.indexOf('Montant')]
    expect(new Set(lines.map((line) => line[note])).size).toBe(COUNT)
    expect(lines.find((line) => line[note] === 'LOT 12345')?.[amount]).toBe('123,45')
  })

  it('as a workbook has them too', async () => {
    const answer = await open('format=xlsx&language=ru')
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    expect(sheets.map(({ name }) => name)).toEqual(['Пожертвования'])
    const [headings = [], ...lines] = sheets[0]?.rows ?? []
    expect(lines).toHaveLength(COUNT)
    const [note, amount] = [headings.indexOf('Пометка'), headings.indexOf('Сумма')]
    expect(lines.find((line) => line[note] === 'LOT 7')?.[amount]).toBe(0.07)
  })

  it('does not grow in memory before it is read, and ends its transaction when the reader goes away', async () => {
    const control = new AbortController()
    const answer = await open('format=csv&by=created', control.signal)
    const reader = answer.body?.getReader()
    await reader?.read()
    expect(await underWay()).toBe(1)
    control.abort()
    await reader?.cancel().catch(() => undefined)
    await until(async () => (await underWay()) === 0)
  })

  it('is made two at a time; a third is told to come back', async () => {
    const controls = [new AbortController(), new AbortController()]
    await Promise.all(controls.map(({ signal }) => open('format=xlsx', signal)))
    const third = await open('format=csv')
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '60'])
    for (const control of controls) control.abort()
    await until(async () => (await underWay()) === 0)
    expect((await open('format=csv&state=failed')).status).toBe(200)
  })

  it('is refused where it asks for what there is not', async () => {
    expect((await open('format=pdf')).status).toBe(400)
    expect((await open('format=csv&where[token][exists]=true')).status).toBe(400)
  })

  it.each(['author', 'reviewer', 'administrator', 'site', 'anonymous'] as const)('is not for the %s', async (who) => {
    const { status } = await askCms(who, 'GET', '/api/desk/export?format=csv')
    expect(status).toBe(who === 'anonymous' ? 401 : 403)
  })

  it('cannot be started from another site with the treasurer’s cookie', async () => {
    const cookie = await cookieOf('treasurer')
    const from = (headers: Record<string, string>) =>
      fetch(new URL('/api/desk/export?format=csv&state=failed', inject('stack').cmsUrl), {
        headers: { cookie, ...headers },
      })
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ origin: 'https://example.invalid' })).status).toBe(403)
  })
})
