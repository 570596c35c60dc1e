import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { readPublished } from '../publication/read-published.ts'
import { moveRevision, readRevision } from '../publication/revision.ts'
import { readWaiting } from '../home/read-waiting.ts'
import { permissions } from '../people/permissions.ts'
import {
  DRAFT,
  haveStaff,
  knock,
  made,
  publish as publishText,
  rest,
  staff,
  textOf,
} from '../trail/trial/staff-at-work.ts'
import { spendingFaults } from './spending-words.ts'

haveStaff()

const written: string[] = []
afterEach(async () => {
  for (const id of written.splice(0)) await rest('reviewer', 'DELETE', `/api/spending/${id}`)
})

/** A year that no other record is of. */
let year = 2001

const lines = [
  { purpose: 'housing', amount: 1_000_10, words: 'Des nuits à l’abri.' },
  { purpose: 'payment_fees', amount: 20_05, words: 'Ce que la banque retient.' },
]

async function record(changes: object = {}): Promise<string> {
  year += 1
  const data = { title: randomUUID(), year, part: 'year', lines, total: 1_020_15, _status: 'draft', ...changes }
  const id = await made('treasurer', `/api/spending${DRAFT}`, data)
  written.push(id)
  return id
}

const publish = (id: string, locale = 'fr') => publishText(id, 'spending', locale)

/** The reviewer's sheet, as somebody gets it. */
async function look(who: 'reviewer' | 'treasurer', collection: string, id: string): Promise<Response> {
  const { GET } = await import('../app/api/review/[collection]/[id]/[locale]/route.ts')
  const headers = { authorization: `Session ${staff()[who].session}`, 'accept-language': 'fr' }
  return GET(new Request('http://cms.example', { headers }), {
    params: Promise.resolve({ collection, id, locale: 'fr' }),
  })
}

const published = async (id: string) =>
  (await readPublished(staff().office.payload)).spending.find((one) => one.id === id)

describe('a record of how money was used', () => {
  it('is the treasurer’s to write, and public only as a reviewer let it out, which is told at once', async () => {
    const id = await record()
    expect(await published(id)).toBeUndefined()
    await expect(rest('treasurer', 'PATCH', `/api/spending/${id}?locale=fr`, { _status: 'published' })).rejects.toThrow(
      '403',
    )
    await expect(rest('author', 'POST', `/api/spending${DRAFT}`, { title: 'x', _status: 'draft' })).rejects.toThrow(
      '403',
    )
    // Where something was erased a moment ago, nothing is said of what changed since.
    await moveRevision(await createLocalReq({}, staff().office.payload), [])
    const known = await readRevision(staff().office.payload)
    await publish(id)
    expect(await published(id)).toEqual({ id, locales: ['fr'] })
    expect((await readRevision(staff().office.payload, known)).changed).toContain(id)
  })

  it('stays as it was approved while a newer draft lies beside it', async () => {
    const id = await record()
    await publish(id)
    await rest('treasurer', 'PATCH', `/api/spending/${id}${DRAFT}`, { total: 5_00, _status: 'draft' })
    const [row] = await staff().office.rows('select total from spending where id = $1', [id])
    expect(Number(row?.['total'])).toBe(1_020_15)
  })

  it('cannot be made public past Payload', async () => {
    const id = await record()
    const past = `insert into spending_locales (_parent_id, _locale, _status) values ($1, 'de', 'published')`
    await expect(staff().office.rows(past, [id])).rejects.toThrow(/approved/)
  })

  it('takes what was kept for its translators with it', async () => {
    const id = await record()
    const kept = () => staff().office.rows('select from text_states where document = $1', [id])
    expect(await kept()).toHaveLength(1)
    written.pop()
    await rest('reviewer', 'DELETE', `/api/spending/${id}`)
    expect(await kept()).toEqual([])
  })
})

describe('what is wrong with a record keeps it from the public', () => {
  it.each([
    ['lines that do not come to the total of the accounts', { total: 1_020_16 }, /1.020,15.*1.020,16/u],
    ['the same purpose twice', { lines: [lines[0], lines[0]], total: 2_000_20 }, spendingFaults.purpose_twice.fr],
    ['a period that is not over', { year: new Date().getUTCFullYear() }, spendingFaults.not_over.fr],
    ['a report of no year', { reportUrl: 'https://example.org/rapport' }, spendingFaults.report_year_missing.fr],
    ['an address that is no web page', { reportUrl: 'javascript:alert(1)' }, 'https://'],
  ])('%s', async (_, changes, said) => {
    const seen = await look('reviewer', 'spending', await record(changes))
    expect(seen.status).toBe(422)
    expect(await seen.text()).toMatch(said)
  })

  it('a period of which another public record tells', async () => {
    const first = await record()
    await publish(first)
    const second = await record({ year })
    expect(await (await look('reviewer', 'spending', second)).text()).toContain(spendingFaults.already_public.fr)
    await rest('reviewer', 'PATCH', `/api/spending/${first}?locale=fr&unpublishAllLocales=true`, { _status: 'draft' })
    await publish(second)
    expect(await published(second)).toEqual({ id: second, locales: ['fr'] })
  })
})

describe('the figures of a record', () => {
  const IN_RUSSIAN = '?draft=true&locale=ru&depth=0'
  type Line = { id: string; purpose: string; amount: number; words: string | null }
  type Draft = Record<string, unknown> & { lines: Line[] }

  async function draftOf(id: string, query = DRAFT): Promise<Draft> {
    const { body } = await rest('treasurer', 'GET', `/api/spending/${id}${query}`)
    return body as Draft
  }
  const save = (who: 'author' | 'reviewer' | 'treasurer', id: string, data: object, query = DRAFT) =>
    rest(who, 'PATCH', `/api/spending/${id}${query}`, { ...data, _status: 'draft' })
  const otherFigures = {
    ...{ title: 'Autre', year: 2099, part: 'q1', total: 1, isSample: true },
    ...{ reportUrl: 'https://example.org', reportYear: 2099 },
  }

  it('are all the treasurer’s, and so is every field that is no sentence', () => {
    const { flattenedFields } = staff().office.payload.collections.spending.config
    const named = flattenedFields.flatMap((field) =>
      field.type === 'array'
        ? field.flattenedFields.map((part) => ({ ...part, name: `${field.name}.${part.name}` }))
        : [field],
    )
    const free = named.filter((field) => !('access' in field) || field.access?.update === undefined)
    expect(free.map(({ name }) => name).toSorted()).toEqual(
      ['_status', 'createdAt', 'id', 'lines.id', 'lines.words', 'updatedAt'].filter((name) =>
        named.some((field) => field.name === name),
      ),
    )
    expect(Object.keys(permissions.spending.fields).toSorted()).toEqual(
      named.flatMap(({ name }) => (free.some((field) => field.name === name) ? [] : [name])).toSorted(),
    )
  })

  it.each(['author', 'reviewer'] as const)(
    'stay as they are when the %s sends others, with new sentences',
    async (who) => {
      const id = await record()
      const before = await draftOf(id)
      const [first, second] = before.lines
      const changed = [
        { ...first, amount: 1, purpose: 'flight', words: 'Autrement.' },
        { ...second, amount: 2 },
      ]
      await save(who, id, { ...otherFigures, lines: changed })
      const { updatedAt: _, ...after } = await draftOf(id)
      const { updatedAt: __, ...was } = before
      expect(after).toEqual({ ...was, lines: [{ ...first, words: 'Autrement.' }, second] })
      // The control: the treasurer changes all of it.
      await save('treasurer', id, { ...otherFigures, lines: changed })
      expect(await draftOf(id)).toMatchObject({ ...otherFigures, lines: changed })
    },
  )

  it('cannot be added, taken away or put in another order with a line', async () => {
    const id = await record()
    const { lines: rows } = await draftOf(id)
    const others: unknown[] = [
      [...rows, { purpose: 'flight', amount: 1, words: 'x' }],
      rows.slice(1),
      rows.toReversed(),
      [],
    ]
    for (const who of ['author', 'reviewer'] as const)
      for (const other of [...others, null]) await expect(save(who, id, { lines: other })).rejects.toThrow('403')
    expect((await draftOf(id)).lines).toEqual(rows)
    for (const other of others) await save('treasurer', id, { lines: other })
  })

  it('come back with an earlier version for the treasurer alone', async () => {
    const id = await record()
    await save('treasurer', id, { total: 5 })
    const [version] = await staff().office.rows(
      'select id from _spending_v where parent_id = $1 and not latest order by created_at limit 1',
      [id],
    )
    const restore = (who: 'author' | 'reviewer' | 'treasurer') =>
      rest(who, 'POST', `/api/spending/versions/${String(version?.['id'])}?locale=fr&draft=true`, {})
    for (const who of ['author', 'reviewer'] as const) await expect(restore(who)).rejects.toThrow('403')
    expect((await draftOf(id))['total']).toBe(5)
    expect((await restore('treasurer')).body).toMatchObject({ total: 1_020_15 })
  })

  it('leave a translator the sentences of their language', async () => {
    const id = await record()
    const { lines: rows } = await draftOf(id)
    const inRussian = rows.map((row) => ({ ...row, words: 'Ночлег.' }))
    await save('author', id, { lines: inRussian }, IN_RUSSIAN)
    expect((await draftOf(id, IN_RUSSIAN)).lines).toEqual(inRussian)
    expect((await draftOf(id)).lines).toEqual(rows)
  })

  async function inTwoLanguages(): Promise<string> {
    const id = await record()
    const { lines: rows } = await draftOf(id)
    await publish(id)
    await save('author', id, { lines: rows.map((row) => ({ ...row, words: 'Ночлег.' })) }, IN_RUSSIAN)
    await publish(id, 'ru')
    return id
  }
  const publicLines = async (id: string, locale: string) =>
    ((await rest('reviewer', 'GET', `/api/spending/${id}?locale=${locale}&depth=0`)).body as Draft).lines

  it('are corrected in every public language by one approval, which the others’ sentences outlast', async () => {
    const id = await inTwoLanguages()
    const corrected = (await draftOf(id)).lines.map((row, at) => ({ ...row, amount: row.amount + at + 1 }))
    await save('treasurer', id, { lines: corrected, total: 1_020_18 })
    expect((await publicLines(id, 'ru')).map(({ amount }) => amount)).toEqual([1_000_10, 20_05])
    await publish(id)
    for (const [locale, words] of [
      ['fr', lines[0]?.words],
      ['ru', 'Ночлег.'],
    ] as const) {
      const shown = await publicLines(id, locale)
      expect(shown.map(({ amount }) => amount)).toEqual([1_000_11, 20_07])
      expect(shown[0]?.words).toBe(words)
    }
  })

  it('do not bring a line into a public language that has no sentence for it', async () => {
    const id = await inTwoLanguages()
    const { lines: rows } = await draftOf(id)
    await save('treasurer', id, {
      lines: [...rows, { purpose: 'flight', amount: 1_00, words: 'Des billets.' }],
      total: 1_021_15,
    })
    await expect(publish(id)).rejects.toThrow('409')
    expect(await publicLines(id, 'ru')).toHaveLength(2)
    await rest('reviewer', 'PATCH', `/api/spending/${id}?locale=fr&unpublishAllLocales=true`, { _status: 'draft' })
    await publish(id)
    expect(await published(id)).toEqual({ id, locales: ['fr'] })
  })
})

describe('what waits', () => {
  type Counts = Partial<Record<'theirDrafts' | 'awaitsApproval' | 'forThem' | 'returned' | 'voided', number>>
  const NAMES = ['theirDrafts', 'awaitsApproval', 'forThem', 'returned', 'voided'] as const

  /** In French, of records of spending. */
  async function waitingFor(who: 'treasurer' | 'reviewer'): Promise<Counts> {
    const reader = { person: staff()[who].id, collections: ['spending'] as const }
    const rows = await readWaiting(staff().office.payload, reader)
    const french = rows.find(({ locale }) => locale === 'fr')
    return Object.fromEntries(NAMES.flatMap((name) => (french && french[name] > 0 ? [[name, french[name]]] : [])))
  }

  async function callReady(id: string): Promise<void> {
    const [row] = await staff().office.rows('select text from text_states where document = $1 and locale = $2', [
      id,
      'fr',
    ])
    const seen = { text: row?.['text'], source: row?.['text'] }
    await knock('treasurer', 'translations/[collection]/[id]/[locale]/ready', textOf(id, 'fr', 'spending'), { seen })
  }

  it('for the treasurer are drafts, what was sent back, and what lost its approval; for a reviewer what is ready', async () => {
    const before = { treasurer: await waitingFor('treasurer'), reviewer: await waitingFor('reviewer') }
    const more = async (who: 'treasurer' | 'reviewer') => {
      const now = await waitingFor(who)
      return Object.fromEntries(
        NAMES.flatMap((name) => {
          const by = (now[name] ?? 0) - (before[who][name] ?? 0)
          return by === 0 ? [] : [[name, by]]
        }),
      )
    }
    const id = await record()
    expect(await more('treasurer')).toEqual({ theirDrafts: 1 })
    expect(await more('reviewer')).toEqual({})
    await callReady(id)
    expect(await more('reviewer')).toEqual({ awaitsApproval: 1, forThem: 1 })
    const reason = { reason: 'The second line is of another quarter.', pointed: [] }
    await knock('reviewer', 'review/[collection]/[id]/[locale]/return', textOf(id, 'fr', 'spending'), reason)
    expect(await more('treasurer')).toMatchObject({ returned: 1 })
    expect(await more('reviewer')).toEqual({})
    await callReady(id)
    await publish(id)
    expect(await more('treasurer')).toEqual({})
    expect(await more('reviewer')).toEqual({})
    // One figure, and no word: what is public is no longer what the accounts say.
    await rest('treasurer', 'PATCH', `/api/spending/${id}${DRAFT}`, { total: 1_020_16, _status: 'draft' })
    expect(await more('treasurer')).toEqual({ theirDrafts: 1, awaitsApproval: 1, voided: 1 })
    expect(await more('reviewer')).toEqual({ awaitsApproval: 1, forThem: 1 })
  })
})

it('the treasurer has the tabs of these texts and of no others', async () => {
  expect((await look('treasurer', 'spending', await record())).status).toBe(200)
  const [story] = await staff().office.rows('select id from stories limit 1')
  expect((await look('treasurer', 'stories', String(story?.['id']))).status).toBe(403)
  expect((await look('treasurer', 'constructor', String(story?.['id']))).status).toBe(403)
})
