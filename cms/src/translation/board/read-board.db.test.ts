import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresOf } from '../../database/database-of.ts'
import { readWaiting } from '../../home/read-waiting.ts'
import { REVIEWED_COLLECTIONS } from '../../review/reviewed.ts'
import { markReady } from '../mark-ready.ts'
import { readStanding } from '../read-standing.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../trial/desk-of-texts.ts'
import { readBoardOrder, type BoardOrder } from './board-order.ts'
import { readBoard } from './read-board.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const everything = readBoardOrder({})
const NOBODY = { person: randomUUID(), collections: REVIEWED_COLLECTIONS }

async function found(order: Partial<BoardOrder>): Promise<(string | null)[]> {
  return (await readBoard(desk.payload, { ...everything, ...order }, NOBODY)).rows.map(({ title }) => title)
}

async function callReady(document: string, locale: Locale): Promise<void> {
  const text = { collection: 'stories', document, locale } as const
  const standing = await readStanding(await desk.as('author', locale), text)
  const { text: own = null, source = null } = standing ?? {}
  await markReady(await desk.as('author', locale), text, { text: own, source })
}

describe('the board', () => {
  it('finds what waits in one language, and says where approval waits', async () => {
    const title = `Board ${randomUUID()}`
    const id = await desk.write(title)
    const asked = { search: title }
    expect(await found({ ...asked, locale: 'uk', state: 'to_do' })).toEqual([title])
    expect(await found({ ...asked, locale: 'uk', state: 'ready' })).toEqual([])
    await desk.save(id, 'uk', 'Назва')
    await callReady(id, 'uk')
    expect(await found({ ...asked, locale: 'uk', state: 'to_do' })).toEqual([])
    expect(await found({ ...asked, locale: 'uk', state: 'awaits_approval' })).toEqual([title])
    await desk.publish(id, 'uk')
    expect(await found({ ...asked, locale: 'uk', state: 'awaits_approval' })).toEqual([])
    const { rows } = await readBoard(desk.payload, { ...everything, ...asked }, NOBODY)
    expect(rows[0]?.cells.find(({ locale }) => locale === 'uk')).toMatchObject({ state: 'public', isSource: false })
    expect(rows[0]?.cells).toHaveLength(5)
    expect(await found({ ...asked, collection: 'pages' })).toEqual([])
  })

  it('says of a hidden story that it is, although its language stays public', async () => {
    const title = `Board ${randomUUID()}`
    const id = await desk.write(title)
    const read = async () => (await readBoard(desk.payload, { ...everything, search: title }, NOBODY)).rows[0]
    expect(await read()).toMatchObject({ isHidden: false })
    await postgresOf(desk.payload).drizzle.execute(
      sql`insert into hidden_stories (story, cause) values (${id}, 'reviewer')`,
    )
    expect(await read()).toMatchObject({ isHidden: true })
  })

  it('says what is to be public by itself, and when; nothing of a plan that has ended', async () => {
    const title = `Board ${randomUUID()}`
    const id = await desk.write(title)
    const planned = () => found({ search: title, state: 'planned' })
    const cellOf = async (locale: Locale) =>
      (await readBoard(desk.payload, { ...everything, search: title }, NOBODY)).rows[0]?.cells.find(
        (cell) => cell.locale === locale,
      )
    expect(await planned()).toEqual([])
    await desk.rows(
      `insert into planned_publications (collection, document, locale, hash, at, planned_by)
       values ('stories', $1, 'fr', 'x', '2027-03-01T17:00:00Z', $1)`,
      [id],
    )
    expect(await planned()).toEqual([title])
    expect(await found({ search: title, state: 'planned', locale: 'uk' })).toEqual([])
    expect(await cellOf('fr')).toMatchObject({ plannedFor: '2027-03-01T17:00:00Z', isPlanVoid: true })
    expect(await cellOf('uk')).toMatchObject({ plannedFor: null, isPlanVoid: false })
    const counted = (await readWaiting(desk.payload, NOBODY)).find(({ locale }) => locale === 'fr')?.planned ?? 0
    await desk.rows(`update planned_publications set state = 'cancelled' where document = $1`, [id])
    expect(await planned()).toEqual([])
    const left = (await readWaiting(desk.payload, NOBODY)).find(({ locale }) => locale === 'fr')?.planned
    expect(left).toBe(counted - 1)
  })

  it('holds for somebody of one kind of text nothing of the others, whatever they ask for', async () => {
    const title = `Board ${randomUUID()}`
    await desk.write(title)
    const treasurer = { ...NOBODY, collections: ['spending'] as const }
    const seen = async (order: Partial<BoardOrder>) =>
      new Set((await readBoard(desk.payload, { ...everything, ...order }, treasurer)).rows.map((row) => row.collection))
    expect(await seen({})).toEqual(new Set(['spending']))
    for (const order of [
      { search: title },
      { collection: 'stories' as const },
      { state: 'to_do' as const, search: title },
    ])
      expect(await seen(order)).toEqual(new Set())
    expect(await found({ search: title })).toEqual([title])
  })

  it('takes signs of a search as they are typed', async () => {
    const title = `100 % ${randomUUID()}_x`
    await desk.write(title)
    expect(await found({ search: title })).toEqual([title])
    expect(await found({ search: title.replace('%', '_') })).toEqual([])
    expect(await found({ search: `';--` })).toEqual([])
  })

  it('goes on page by page, and has nothing behind the last', async () => {
    const { total, rows } = await readBoard(desk.payload, everything, NOBODY)
    expect(rows.length).toBe(Math.min(total, 25))
    expect((await readBoard(desk.payload, { ...everything, page: 9999 }, NOBODY)).rows).toEqual([])
  })
})

describe('what waits', () => {
  it('is counted by language for each person: drafts for who wrote them, approval for others', async () => {
    const author = (await desk.as('author', 'fr')).user?.id ?? ''
    const reviewer = (await desk.as('reviewer', 'fr')).user?.id ?? ''
    const waiting = async (person: string) =>
      (await readWaiting(desk.payload, { ...NOBODY, person })).find(({ locale }) => locale === 'de')
    const [first, other] = [await waiting(author), await waiting(reviewer)]
    const id = await desk.write(`Waits ${randomUUID()}`)
    await desk.save(id, 'de', 'Titel')
    expect((await waiting(author))?.theirDrafts).toBe((first?.theirDrafts ?? 0) + 1)
    expect((await waiting(reviewer))?.theirDrafts).toBe(other?.theirDrafts)
    await callReady(id, 'de')
    expect((await waiting(author))?.theirDrafts).toBe(first?.theirDrafts)
    expect((await waiting(reviewer))?.forThem).toBe((other?.forThem ?? 0) + 1)
    expect((await waiting(author))?.awaitsApproval).toBe((first?.awaitsApproval ?? 0) + 1)
    expect((await waiting(author))?.forThem, 'nobody is asked to approve their own').toBe(first?.forThem)
  })
})
