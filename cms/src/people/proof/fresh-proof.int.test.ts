import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain, letProofAge, openSession } from '../../../../shared/local/testing/open-session.ts'
import { askCms } from '../../testing/ask-cms.ts'
import { inDatabase } from '../../testing/in-database.ts'
import { draftStory, publish } from '../../testing/make-texts.ts'
import { approve, readSheet } from '../../testing/review-texts.ts'
import type { Role } from '../roles.ts'
import { newMember, withSession } from '../testing/members.ts'

const { databaseUrl, accounts } = inject('stack')

/** A session of this role in which a code was shown so many minutes ago. */
async function provedAgo(role: Role, minutes: number): Promise<string> {
  const session = await openSession({ databaseUrl }, accounts[role].email)
  await letProofAge({ databaseUrl }, session, minutes)
  return session
}

const prove = (session: string, code: string) => withSession(session, 'POST', '/api/account/own/prove', { code })
const WANTED = { errors: [{ data: { code: 'proof_wanted' } }] }

type Asked = { method: string; path: string; body?: object }
type Act = { what: string; who: Role; prepare: () => Promise<Asked> }

async function readyStory(): Promise<string> {
  const { id } = await draftStory()
  return id
}

const inAYear = `${new Date().getUTCFullYear() + 1}-02-03T18:00`

const ACTS: Act[] = [
  {
    what: 'approving and publishing',
    who: 'reviewer',
    prepare: async () => {
      const id = await readyStory()
      const { hash, findings, checklist } = await readSheet('stories', id, 'fr')
      const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
      const body = { seen: hash, accepted, checklist, publishes: true }
      return { method: 'POST', path: `/api/review/stories/${id}/fr`, body }
    },
  },
  {
    what: 'publishing by Payload’s form what was approved',
    who: 'reviewer',
    prepare: async () => {
      const id = await readyStory()
      await approve('stories', id, 'fr')
      return { method: 'PATCH', path: `/api/stories/${id}?locale=fr`, body: { _status: 'published' } }
    },
  },
  {
    what: 'planning a publication',
    who: 'reviewer',
    prepare: async () => {
      const id = await readyStory()
      await approve('stories', id, 'fr')
      const { hash } = await readSheet('stories', id, 'fr')
      const body = { does: 'plan', seen: hash, at: inAYear }
      return { method: 'POST', path: `/api/planned-publications/stories/${id}/fr`, body }
    },
  },
  {
    what: 'inviting somebody',
    who: 'administrator',
    prepare: () => {
      const body = { email: `${randomUUID()}@demo.example`, name: 'Quelqu’un', roles: ['author'] }
      return Promise.resolve({ method: 'POST', path: '/api/users', body })
    },
  },
  {
    what: 'changing an account',
    who: 'administrator',
    prepare: async () => ({
      method: 'PATCH',
      path: `/api/users/${(await newMember()).id}`,
      body: { roles: ['treasurer'] },
    }),
  },
  {
    what: 'deleting an account',
    who: 'administrator',
    prepare: async () => ({ method: 'DELETE', path: `/api/users/${(await newMember()).id}` }),
  },
  {
    what: 'closing an account',
    who: 'administrator',
    prepare: async () => ({ method: 'POST', path: `/api/accounts/${(await newMember()).id}/close`, body: {} }),
  },
]

describe('a session in which no code was shown for a quarter of an hour', () => {
  it.each(ACTS)('asks for one before $what, and goes on after it', async ({ who, prepare }) => {
    const { method, path, body } = await prepare()
    const session = await provedAgo(who, 16)
    const ask = () => withSession(session, method, path, body)
    const before = await traces()
    const asked = await ask()
    expect(asked).toMatchObject({ status: 403, body: WANTED })
    expect(JSON.stringify(asked.body)).toMatch(/code/)
    expect(await traces()).toEqual(before)

    expect(await prove(session, '000000')).toMatchObject({ status: 403, body: { outcome: 'code_refused' } })
    expect((await ask()).status).toBe(403)
    await letCodeCountAgain({ databaseUrl }, accounts[who].email)
    expect((await prove(session, currentCode(accounts[who].secondFactor))).status).toBe(200)
    const { status, body: answered } = await ask()
    expect([status, answered]).toEqual([expect.toSatisfy((code: number) => code < 300), expect.anything()])
    expect(await traces()).not.toEqual(before)
  })

  it('exports no gifts', async () => {
    const path = '/api/desk/export?format=csv'
    const session = await provedAgo('treasurer', 16)
    expect(await withSession(session, 'GET', path)).toMatchObject({ status: 403, body: WANTED })
    const fresh = await provedAgo('treasurer', 14)
    const answer = await fetch(new URL(path, inject('stack').cmsUrl), {
      headers: { Authorization: `Session ${fresh}` },
    })
    expect(answer.status).toBe(200)
  })

  it('hides a story, takes a language down, cancels a plan, writes, and keeps its own account without one', async () => {
    const session = await provedAgo('reviewer', 400)
    const { id } = await draftStory()
    expect((await publish('stories', id, 'fr')).status).toBe(200)
    const ask = async (method: string, path: string, body: object) =>
      [path, (await withSession(session, method, path, body)).status] as const
    const done = [
      await ask('PATCH', `/api/stories/${id}?locale=fr&draft=true`, { standfirst: 'Autre chose.', _status: 'draft' }),
      await ask('PATCH', `/api/stories/${id}?locale=fr`, { _status: 'draft' }),
      await ask('POST', '/api/withdrawal/hide', { stories: [id] }),
      await ask('PATCH', `/api/users/${await idOf('reviewer')}`, { name: 'Relecture' }),
    ]
    expect(done.filter(([, status]) => status !== 200)).toEqual([])
    const other = await draftStory()
    await approve('stories', other.id, 'fr')
    const { hash } = await readSheet('stories', other.id, 'fr')
    const plans = `/api/planned-publications/stories/${other.id}/fr`
    expect((await askCms('reviewer', 'POST', plans, { does: 'plan', seen: hash, at: inAYear })).status).toBe(200)
    expect((await withSession(session, 'POST', plans, { does: 'cancel' })).status).toBe(200)
  })

  it('is not asked by a code of somebody else, and one of its own serves no other session', async () => {
    const [session, other] = [await provedAgo('reviewer', 16), await provedAgo('reviewer', 16)]
    await letCodeCountAgain({ databaseUrl }, accounts.reviewer.email)
    expect((await prove(session, currentCode(accounts.reviewer.secondFactor))).status).toBe(200)
    const { rows } = await inFresh([session, other])
    expect(rows).toEqual([true, false])
  })
})

async function idOf(role: Role): Promise<string> {
  const [row] = await inDatabase(databaseUrl, `select id from users where email = '${accounts[role].email}'`)
  return String(row?.['id'])
}

/** Which of these showed a code in the last minute. */
async function inFresh(sessions: string[]): Promise<{ rows: unknown[] }> {
  const rows = []
  for (const session of sessions) {
    const asked = `select proved_at > now() - interval '1 minute' as is_fresh from account_sessions`
    const [row] = await inDatabase(databaseUrl, `${asked} where digest = sha256('${session}'::bytea)`)
    rows.push(row?.['is_fresh'])
  }
  return { rows }
}

/** What the acts above leave behind, counted. */
async function traces(): Promise<unknown> {
  return inDatabase(
    databaseUrl,
    `select (select count(*) from users) as accounts, (select count(*) from users_roles) as roles,
       (select count(*) from account_closures) as closures, (select count(*) from planned_publications) as plans,
       (select count(*) from stories_locales where _status = 'published') as texts,
       (select string_agg(value::text, ',' order by parent_id, value) from users_roles) as held`,
  )
}
