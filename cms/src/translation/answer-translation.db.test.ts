import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { POST as postWords } from '../app/api/translations/[collection]/[id]/[locale]/route.ts'
import { POST as postReady } from '../app/api/translations/[collection]/[id]/[locale]/ready/route.ts'
import { POST as postSource } from '../app/api/translations/[collection]/[id]/[locale]/source/route.ts'
import { ROLES, type Role } from '../people/roles.ts'
import { cookieOf } from '../testing/ask-cms.ts'
import { openDeskOfTexts, type DeskOfTexts } from './trial/desk-of-texts.ts'

let desk: DeskOfTexts
beforeAll(async () => {
  desk = await openDeskOfTexts()
})
afterAll(() => desk.close())

const DOORS = { words: postWords, ready: postReady, source: postSource }
type Knock = { door?: keyof typeof DOORS; role?: Role | null; collection?: string; id?: string; locale?: string }

async function knock(
  body: unknown,
  { door = 'words', role = 'author', collection = 'stories', id = randomUUID(), locale = 'ru' }: Knock = {},
) {
  const { cmsUrl } = inject('stack')
  const request = new Request(`${cmsUrl}/api/translations/trial`, {
    method: 'POST',
    headers: { origin: cmsUrl, ...(role !== null && { cookie: await cookieOf(role) }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const response = await DOORS[door](request, { params: Promise.resolve({ collection, id, locale }) })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const words = { words: { title: 'Заголовок' }, was: null }

describe('the doors of the translation desk', () => {
  it('let in those who write, and nobody else', async () => {
    const id = await desk.write(`Door ${randomUUID()}`)
    const expected = { author: 200, reviewer: 409, treasurer: 403, administrator: 403 } as const
    for (const role of ROLES) expect([role, (await knock(words, { role, id })).status]).toEqual([role, expected[role]])
    expect((await knock(words, { role: null, id })).status).toBe(401)
    for (const door of ['ready', 'source'] as const)
      for (const role of ['treasurer', 'administrator'] as const)
        expect((await knock({}, { door, role, id })).status).toBe(403)
  })

  it('answer what makes no sense without a fault of their own, and write nothing', async () => {
    const id = await desk.write(`Door ${randomUUID()}`)
    for (const body of [
      '{',
      '[]',
      {},
      { words: [], was: null },
      { words: {}, was: 'x' },
      { ...words, more: 1 },
      { ...words, isAsked: 1 },
    ])
      expect((await knock(body, { id })).status).toBe(400)
    for (const wrong of [{ collection: 'users' }, { id: 'abc' }, { locale: 'xx' }, { locale: 'all' }])
      expect((await knock(words, { id, ...wrong })).status).toBe(404)
    expect((await knock(words)).status).toBe(404)
    for (const door of ['ready', 'source'] as const)
      expect((await knock({ seen: { text: null, source: null } }, { door })).status).toBeLessThan(500)
    expect(await desk.rows(`select from text_states where document = $1 and locale = 'ru'`, [id])).toEqual([])
  })

  it('say field by field what is wrong with the words, and keep what stood there', async () => {
    const id = await desk.write(`Door ${randomUUID()}`)
    for (const body of [{ root: 'x' }, 'text', { root: { type: 'root', children: [{ type: 'script' }] } }]) {
      const answer = await knock({ words: { body }, was: null }, { id })
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ outcome: 'invalid', faults: [{ path: 'body' }] })
    }
    expect(await desk.rows(`select from text_states where document = $1 and locale = 'ru'`, [id])).toEqual([])
  })
})
