import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { inTransaction, type BooksPool } from '../../donations/books.ts'
import { readPublished } from '../../publication/read-published.ts'
import { openDeskOfTexts, type DeskOfTexts } from '../../translation/trial/desk-of-texts.ts'
import { freePages } from '../../withdrawal/free-pages.ts'
import { hideStories } from '../../withdrawal/hide-stories.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { findIdentifiers } from '../find-identifiers.ts'
import { askForScan } from './ask-for-scan.ts'
import { readAccepted } from './read-accepted.ts'
import { isKnown, readKnownFindings } from './read-known-findings.ts'
import { listOutputs, scanOutputs } from './scan-outputs.ts'
import { tryAgain } from './try-again.ts'

let desk: DeskOfTexts
let books: BooksPool
beforeAll(async () => {
  desk = await openDeskOfTexts()
  books = poolOf(desk)
})
afterAll(() => desk.close())

const title = (): string => `Récit ${randomUUID()}`

async function published(): Promise<string> {
  const id = await desk.write(title())
  await desk.publish(id, 'fr')
  return id
}

/** A scan that has read what there is, and is held back before it asks for the first page, while `meanwhile` happens. */
async function scanWhile(meanwhile: () => Promise<unknown>) {
  const scan = await inTransaction(books, askForScan)
  const holder = await books.connect()
  await holder.query('BEGIN')
  await holder.query('SELECT FROM output_scans WHERE id = $1 FOR UPDATE', [scan])
  const scanning = scanOutputs(desk.payload, scan)
  await expect
    .poll(
      () => desk.rows(`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%output_scans%'`),
      {
        timeout: 10_000,
      },
    )
    .toHaveLength(1)
  await meanwhile()
  await holder.query('COMMIT')
  holder.release()
  await scanning
  const [row] = await desk.rows(
    'select total, read, unread, ended_at is not null as "hasEnded" from output_scans where id = $1',
    [scan],
  )
  return row as { total: number; read: number; unread: number; hasEnded: boolean }
}

it('what the association says of itself at the foot of every page is known, and alarms nobody each night', async () => {
  const mail = { class: 'mail', text: 'contact@association.example' } as const
  const known = async () => isKnown(await readKnownFindings(await createLocalReq({}, desk.payload)), mail)
  const say = (email: string | null) =>
    desk.payload.updateGlobal({ slug: 'settings', overrideAccess: true, depth: 0, data: { contact: { email } } })
  const { contact } = await desk.payload.findGlobal({ slug: 'settings', overrideAccess: true, depth: 0 })
  expect(await known()).toBe(false)
  await say(mail.text)
  expect(await known()).toBe(true)
  await say(contact?.email ?? null)
})

it('the day from which a page of accounts counts alarms nobody each night, and is a day like any other in a story', async () => {
  const accepted = await readAccepted(desk.payload, 0)
  const counted = [
    'Reçu du 1er\u00A0janvier au',
    'from January 1 to',
    'с\u00A01 января',
    'з 1 січня',
    'vom 1. Januar bis',
  ]
  for (const words of counted) {
    const found = findIdentifiers(words)
    expect(found.map((one) => one.class)).toEqual(['exact_date'])
    expect(await accepted.without({ route: '/:locale/pages/:slug' }, found)).toEqual([])
    expect(await accepted.without({ route: '/:locale/stories/:slug' }, found)).toEqual(found)
  }
  const another = findIdentifiers('vom 2. Januar bis')
  expect(await accepted.without({ route: '/:locale/pages/:slug' }, another)).toEqual(another)
})

// There is no site here: none of its pages can be read.
it('a story that is withdrawn while a scan runs neither fails it nor counts as a page nobody could read', async () => {
  const story = await published()
  const own = listOutputs(await readPublished(desk.payload)).filter((output) => output.story === story)
  expect(own.length).toBeGreaterThan(0)
  const { user } = await desk.as('reviewer', 'fr')
  const by = user?.id ?? ''
  const scanned = await scanWhile(() => hideStories(books, { stories: [story], by, cause: 'staff' }))
  expect(scanned).toMatchObject({ hasEnded: true, read: own.length, unread: scanned.total - own.length })
  // The control: what is still public and cannot be read is said.
  const other = await scanWhile(() => Promise.resolve())
  expect(other).toMatchObject({ hasEnded: true, read: 0, unread: other.total })
})

it('what a scan asks of the database is answered, whatever is written, withdrawn and cleaned up meanwhile', async () => {
  const end = Date.now() + 5000
  let [written, asked] = [0, 0]
  const { user } = await desk.as('reviewer', 'fr')
  const by = user?.id ?? ''
  const write = async (): Promise<void> => {
    while (Date.now() < end) {
      const story = await published()
      await desk.save(story, 'ru', title())
      await hideStories(books, { stories: [story], by, cause: 'staff' })
      await desk.rows('insert into pages_to_free default values')
      await freePages(books).catch(() => false)
      written += 1
    }
  }
  const ask = async (): Promise<void> => {
    while (Date.now() < end) {
      await readPublished(desk.payload)
      await readKnownFindings(await createLocalReq({}, desk.payload))
      asked += 1
    }
  }
  await Promise.all([write(), write(), ask(), ask()])
  expect(written).toBeGreaterThan(1)
  expect(asked).toBeGreaterThan(1)
})

it('a question that fails is asked again, and fails in the end if it always does', async () => {
  let times = 0
  const failing = (until: number) => async () => {
    times += 1
    await wait(1)
    if (times < until) throw new Error('canceling statement due to lock timeout')
    return times
  }
  expect(await tryAgain(failing(3), [0.01, 0.01])).toBe(3)
  times = 0
  await expect(tryAgain(failing(9), [0.01, 0.01])).rejects.toThrow('lock timeout')
})
