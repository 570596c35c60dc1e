import { randomUUID } from 'node:crypto'
import { handleEndpoints, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import config from '../payload.config.ts'
import { SITE_PRINCIPAL_ID } from '../people/principals.ts'
import type { Role } from '../people/roles.ts'
import { exchangeToken } from '../preview/exchange-token.ts'
import { issueToken } from '../preview/issue-token.ts'
import { previewKeys } from '../preview/preview-keys.ts'
import { answerStaff } from '../rest/answer-staff.ts'
import { guardRest } from '../rest/guard-rest.ts'
import { storyText } from '../testing/make-texts.ts'
import { noteRefusal } from './note-refusal.ts'
import { readTrail } from './read-trail.ts'
import { openOffice, type Colleague, type Office } from './trial/open-office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.payload.destroy())

const SECRET = 'Zimorodok'

/** The door before Payload's own, with Payload behind it; no server. */
const handler = (request: Request) => handleEndpoints({ config, request })
const door = guardRest(config, { GET: handler, POST: handler, PATCH: handler, DELETE: handler })

function requestOf(who: Colleague | 'site' | null, method: string, address: string, body?: object): Request {
  const authorization = who === 'site' ? `Bearer ${inject('stack').serviceKey}` : `Session ${who?.session ?? ''}`
  return new Request(new URL(address, inject('stack').cmsUrl), {
    method,
    headers: { ...(who !== null && { authorization }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function ask(who: Colleague | 'site' | null, method: string, address: string, body?: object): Promise<number> {
  const request = requestOf(who, method, address, body)
  const slug = new URL(request.url).pathname.split('/').slice(2)
  return (await door(request, { params: Promise.resolve({ slug }) })).status
}

/** "{what was tried} {kind of document}", of all that this account was refused. */
async function refusedTo(actor: string): Promise<string[]> {
  const rows = await office.rows(
    `select concat_ws(' ', cause, collection) as said, document, locale from trail
     where act = 'access_refused' and actor = $1 order by id`,
    [actor],
  )
  expect(rows.every(({ document, locale }) => document === null && locale === null)).toBe(true)
  return rows.map(({ said }) => said as string)
}

const colleague = (role: Role) => office.colleague(role)
const draft = '?draft=true&locale=fr&depth=0'

async function storyOf(author: Colleague): Promise<string> {
  const { body } = await office.rest(author, 'POST', `/api/stories${draft}`, { ...storyText('fr'), title: SECRET })
  return (body['doc'] as { id: string }).id
}

describe('somebody who is known and is refused', () => {
  it('at a door of another role is written down: who, and what they tried', async () => {
    const author = await colleague('author')
    for (const act of ['refund_donation', 'withdraw_stories', 'keep_accounts'] as const) {
      const request = requestOf(author, 'POST', '/api/desk/x', { reason: SECRET })
      expect((await answerStaff(request, act, () => Promise.resolve(Response.json({})))).status).toBe(403)
    }
    expect(await refusedTo(author.id)).toEqual(['refund_donation', 'withdraw_stories', 'keep_accounts'])
  })

  it('among rows is written down: publishing, deleting, reading what is another’s work', async () => {
    const [author, treasurer] = [await colleague('author'), await colleague('treasurer')]
    const id = await storyOf(author)
    expect(await ask(author, 'PATCH', `/api/stories/${id}?locale=fr`, { _status: 'published' })).toBe(403)
    expect(await ask(author, 'DELETE', `/api/stories/${id}`)).toBe(403)
    expect(await ask(author, 'GET', '/api/donations')).toBe(403)
    expect(await refusedTo(author.id)).toEqual(['update stories', 'delete stories', 'read donations'])
    // They are told that there is none.
    expect(await ask(treasurer, 'GET', `/api/stories/${id}?locale=fr`)).toBe(404)
    expect(await ask(treasurer, 'GET', `/api/users/${author.id}`)).toBe(404)
    expect(await refusedTo(treasurer.id)).toEqual(['read stories', 'read users'])
  })

  it('a role they would take is written down, and not that they save their own account', async () => {
    const author = await colleague('author')
    const roles = async () =>
      (await office.rows('select value from users_roles where parent_id = $1', [author.id])).map(({ value }) => value)
    expect(await ask(author, 'PATCH', `/api/users/${author.id}`, { name: SECRET, roles: ['author'] })).toBe(200)
    expect(await refusedTo(author.id)).toEqual([])
    await ask(author, 'PATCH', `/api/users/${author.id}`, { roles: ['author', 'administrator'] })
    expect(await roles()).toEqual(['author'])
    expect(await refusedTo(author.id)).toEqual(['give_oneself_roles users'])
  })

  it('a preview of another document is written down, for whom its token was made', async () => {
    const author = await colleague('author')
    const id = await storyOf(author)
    const user = { id: author.id, _sid: randomUUID() } as unknown as TypedUser
    const address = { collection: 'stories', id, locale: 'fr' } as const
    const token = issueToken(user, address, previewKeys) ?? ''
    const other = { ...address, id: randomUUID() }
    expect(await exchangeToken(office.payload, { address: other, token }, previewKeys)).toEqual({ outcome: 'refused' })
    expect(await refusedTo(author.id)).toEqual(['preview_text'])
  })

  it('is the site itself, where its key is tried at a door of staff', async () => {
    expect(await ask('site', 'GET', '/api/users')).toBe(404)
    expect(await refusedTo(SITE_PRINCIPAL_ID)).toContain('read users')
  })
})

describe('what is not written down', () => {
  it('is a visitor nobody knows, and what is simply not there', async () => {
    const count = async () =>
      (await office.rows(`select count(*)::int as n from trail where act = 'access_refused'`))[0]?.['n']
    const before = await count()
    const author = await colleague('author')
    expect(await ask(null, 'GET', '/api/donations')).toBe(401)
    expect(await ask(author, 'GET', `/api/stories/${randomUUID()}?locale=fr`)).toBe(404)
    expect(await ask(author, 'GET', '/api/nothing')).toBe(404)
    expect(await ask(author, 'GET', '/api/stories?locale=fr&depth=9')).toBe(400)
    expect(await count()).toBe(before)
  })

  it('is any word that was sent', async () => {
    const rows = await office.rows(`select trail::text as line from trail where act = 'access_refused'`)
    expect(rows.length).toBeGreaterThan(5)
    expect(JSON.stringify(rows)).not.toContain(SECRET)
  })
})

describe('a flood of refusals', () => {
  it('is one row for each thing that is tried, in half an hour, and another in the next', async () => {
    const author = await colleague('author')
    await office.rows(
      `insert into trail (act, actor, cause, collection, at)
       values ('access_refused', $1, 'read', 'donations', now() - interval '31 minutes')`,
      [author.id],
    )
    const knocks = Array.from({ length: 60 }, (_, at) =>
      at % 2 === 0
        ? ask(author, 'GET', `/api/donations/${randomUUID()}`)
        : ask(author, 'DELETE', `/api/stories/${randomUUID()}`),
    )
    expect(new Set(await Promise.all(knocks))).toEqual(new Set([403]))
    expect((await refusedTo(author.id)).toSorted()).toEqual(['delete stories', 'read donations', 'read donations'])
  })

  it('is one row also where another instance wrote it', async () => {
    const author = await colleague('author')
    await office.rows(
      `insert into trail (act, actor, cause, collection, at)
       values ('access_refused', $1, 'read', 'donations', now() - interval '29 minutes')`,
      [author.id],
    )
    expect(await ask(author, 'GET', '/api/donations')).toBe(403)
    expect(await refusedTo(author.id)).toEqual(['read donations'])
  })

  it('is refused also while nothing can be written down', async () => {
    const broken = { db: { drizzle: { transaction: () => Promise.reject(new Error('the disk is full')) } } }
    await noteRefusal(broken as never, { actor: randomUUID(), tried: 'read' })
  })
})

describe('the trail', () => {
  it('shows refusals to administrators, and to nobody else', async () => {
    const [author] = [await colleague('author')]
    await ask(author, 'GET', '/api/donations')
    const shown = async (subject: 'texts' | 'accounts' | 'money') =>
      (await readTrail(office.payload, { subjects: [subject], actor: author.id })).entries.map(({ act }) => act)
    expect(await shown('accounts')).toContain('access_refused')
    expect(await shown('texts')).toEqual([])
    expect(await shown('money')).toEqual([])
  })
})
