import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../shared/local/testing/open-session.ts'
import { askCms } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { findLink, invite, knock, newMember, signIn, type Member } from './testing/members.ts'

async function idOf(role: 'author' | 'administrator'): Promise<string> {
  const { body } = await askCms(role, 'GET', '/api/users/me')
  return (body as { user: { id: string } }).user.id
}

const withSession = async (session: string, method: string, path: string, body?: object) => {
  const answer = await fetch(new URL(path, inject('stack').cmsUrl), {
    method,
    headers: { Authorization: `Session ${session}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}
const isIn = async (session: string) => (await withSession(session, 'GET', '/api/access')).status === 200

describe('one’s own account', () => {
  it('can change its name, and neither its roles, its e-mail nor its password', async () => {
    const id = await idOf('author')
    const { status } = await askCms('author', 'PATCH', `/api/users/${id}?depth=0`, {
      name: 'author',
      roles: ['author', 'treasurer'],
      email: 'root@demo.example',
    })
    expect(status).toBe(200)
    const { body } = await askCms('author', 'GET', '/api/users/me')
    expect(body).toMatchObject({ user: { roles: ['author'], email: inject('stack').accounts.author.email } })
    for (const name of ['password', 'hash', 'salt', 'sessions', 'resetPasswordToken'])
      for (const who of ['author', 'administrator'] as const)
        expect((await askCms(who, 'PATCH', `/api/users/${id}`, { [name]: 'quatre mots sans rapport' })).status).toBe(
          400,
        )
  })

  it('is not found by others, not even to ask whether it exists', async () => {
    const administrator = await idOf('administrator')
    const found = await askCms('author', 'GET', `/api/users/${administrator}`)
    const missing = await askCms('author', 'GET', `/api/users/${randomUUID()}`)
    expect(found.status).toBe(404)
    expect(found.body).toEqual(missing.body)
  })

  it('is left through the door: its sessions are listed, ended one by one, and all but one', async () => {
    const member = await newMember()
    const [first, second, third] = [await signIn(member), await signIn(member), await signIn(member)]
    const page = await fetch(new URL('/admin/account', inject('stack').cmsUrl), {
      headers: { Authorization: `Session ${first}` },
    })
    const [, id = ''] = /end-session.*?"id":"([0-9a-f-]{36})"/.exec((await page.text()).replaceAll('\\"', '"')) ?? []
    expect(id).not.toBe('')
    expect((await withSession(first, 'POST', '/api/account/own/end-session', { id: randomUUID() })).status).toBe(404)
    expect((await withSession(first, 'POST', '/api/account/own/end-session', { id })).status).toBe(200)
    expect([await isIn(first), await isIn(second), await isIn(third)].filter(Boolean)).toHaveLength(2)
    expect((await withSession(first, 'POST', '/api/account/own/end-others', {})).status).toBe(200)
    expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([true, false, false])
  })
})

describe('becoming staff', () => {
  it('is not possible from outside, by no page and by no route', async () => {
    const data = { email: 'first@demo.example', name: 'x', roles: ['administrator'] }
    for (const who of ['anonymous', 'author', 'administrator', 'site'] as const)
      expect([401, 404]).toContain((await askCms(who, 'POST', '/api/users/first-register', data)).status)
  })

  it('goes by an invitation: a mail to our own address, a password nobody else knows, and a telephone first', async () => {
    const email = await invite()
    const link = await findLink(email)
    for (const [password, outcome] of [
      ['court', 'too_short'],
      ['motdepassemotdepasse', 'too_common'],
    ] as const)
      expect(await knock('password', { link, password })).toMatchObject({ status: 422, body: { outcome } })
    const password = 'quatre mots sans rapport'
    const chosen = await knock('password', { link, password })
    expect(chosen).toMatchObject({ status: 200, body: { outcome: 'set_up_wanted' } })
    expect(chosen.headers.get('set-cookie')).toBeNull()
    expect((await knock('password', { link, password })).status).toBe(401)
    const { ticket } = chosen.body as { ticket: string }
    const { secret } = (await knock('second-factor', { ticket })).body as { secret: string }
    const set = await knock('second-factor', { ticket, code: currentCode(secret) })
    expect(set.body).toMatchObject({ outcome: 'signed_in' })
    expect((set.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10)
  })

  it('as a reviewer takes two: an administrator alone opens a request, whatever they send', async () => {
    for (const role of ['reviewer', 'administrator'] as const) {
      const email = await invite([role, 'author'])
      const { body } = await askCms('administrator', 'GET', `/api/users?where[email][equals]=${email}&depth=0`)
      const [doc] = (body as { docs: { id: string; roles: string[] }[] }).docs
      expect(doc?.roles).toEqual(['author'])
      const patched = await askCms('administrator', 'PATCH', `/api/users/${doc?.id}`, { roles: ['author', role] })
      expect(patched).toMatchObject({ status: 200, body: { doc: { roles: ['author'] } } })
      const [found] = await inDatabase(
        inject('stack').databaseUrl,
        `select id from account_requests where account = '${doc?.id}'`,
      )
      const request = String(found?.['id'])
      const own = await askCms('administrator', 'POST', `/api/account-requests/${request}/confirmed`, {})
      expect(own).toMatchObject({ status: 403, body: { outcome: 'own_request' } })
      for (const who of ['author', 'reviewer', 'treasurer'] as const)
        expect((await askCms(who, 'POST', `/api/account-requests/${request}/confirmed`, {})).status).toBe(403)
    }
    const id = await idOf('administrator')
    const forSelf = { roles: ['administrator', 'reviewer'] }
    expect((await askCms('administrator', 'PATCH', `/api/users/${id}`, forSelf)).status).toBe(403)
  })

  it('takes a role from the list and no other', async () => {
    const newcomer = { email: `${randomUUID()}@demo.example`, name: 'Quelqu’un' }
    for (const roles of [['root'], 'administrator ', [{ $ne: 1 }]])
      expect((await askCms('administrator', 'POST', '/api/users', { ...newcomer, roles })).status).toBe(400)
  })
})

describe('the last administrator', () => {
  it('cannot stop being one, be deleted or be closed', async () => {
    const { databaseUrl } = inject('stack')
    const id = await idOf('administrator')
    const others = await inDatabase(
      databaseUrl,
      `insert into account_closures (account) select distinct parent_id from users_roles
       where value = 'administrator' and parent_id <> '${id}' on conflict do nothing returning account`,
    )
    expect((await askCms('administrator', 'PATCH', `/api/users/${id}`, { roles: ['author'] })).status).toBe(409)
    expect((await askCms('administrator', 'DELETE', `/api/users/${id}`)).status).toBe(409)
    expect((await askCms('administrator', 'POST', `/api/accounts/${id}/close`, {})).status).toBe(403)
    for (const { account } of others)
      await inDatabase(databaseUrl, `delete from account_closures where account = '${String(account)}'`)
  })
})

describe('signing in', () => {
  it.each([
    { email: { equals: '' }, password: 'x' },
    { email: ['a'], password: 'x' },
    { email: 'a@demo.example', password: { $ne: 1 } },
    { email: 'a@demo.example', password: 'x'.repeat(1025) },
    { email: 'a@demo.example', password: 'x'.repeat(1_000_000) },
    { email: 'a\0@demo.example', password: 'x' },
    { email: 'a@demo.example', password: 'x', code: '1' },
    { email: '', password: 'x' },
    { ticket: {}, code: '123456' },
    [],
    {},
  ])('with what is of another shape is refused at once: %j', async (data) => {
    const times: number[] = []
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const startedAt = performance.now()
      const { status } = await knock('sign-in', data)
      times.push(performance.now() - startedAt)
      expect([400, 413]).toContain(status)
    }
    // Whatever else the machine does can only add to it, and to all three it seldom does.
    expect(Math.min(...times)).toBeLessThan(150)
  })

  it('answers the same, after the same time, to an unknown address, a wrong password, a closed account and one too many', async () => {
    const closed = await newMember()
    const tried = await newMember()
    await inDatabase(
      inject('stack').databaseUrl,
      `insert into account_closures (account) select id from users where email = '${closed.email}'`,
    )
    const wrong = { password: 'faux faux faux faux' }
    await Promise.all(Array.from({ length: 11 }, () => knock('sign-in', { email: tried.email, ...wrong })))
    const asked = [
      { email: 'nobody@demo.example', ...wrong },
      { email: closed.email, password: closed.password },
      { email: inject('stack').accounts.treasurer.email, ...wrong },
      { email: tried.email, password: tried.password },
    ]
    const times = asked.map(() => [] as number[])
    for (let round = 0; round < 3; round += 1)
      for (const [index, data] of asked.entries()) {
        const startedAt = performance.now()
        expect(await knock('sign-in', data)).toMatchObject({ status: 401, body: { outcome: 'refused' } })
        times[index]?.push(performance.now() - startedAt)
      }
    // 20 ms on a machine with nothing else to do; here others may be at work.
    const medians = times.map((each) => each.toSorted((one, other) => one - other)[1] ?? 0)
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(200)
  })

  it('sets cookies that scripts cannot read nor other sites send, a new session each time, and tells it to nobody else', async () => {
    const member = await newMember()
    const former = await signIn(member)
    const ticket = await ticketOf(member)
    await letCodeCountAgain(inject('stack'), member.email)
    const answer = await knock(
      'sign-in',
      { ticket, code: currentCode(member.secondFactor) },
      { Cookie: `newsroom=${former}`, Origin: inject('stack').cmsUrl },
    )
    expect(answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]+/, ''))).toEqual([
      'newsroom; Max-Age=28800; Path=/; HttpOnly; SameSite=Strict',
      'newsroom-device; Max-Age=15552000; Path=/; HttpOnly; SameSite=Strict',
    ])
    expect(answer.body).toEqual({ outcome: 'signed_in' })
    expect(await isIn(former)).toBe(false)
  })

  it('opens nothing with the ticket of the first step', async () => {
    const ticket = await ticketOf(await newMember())
    const tries: Record<string, string>[] = [
      { Authorization: `Session ${ticket}` },
      { Authorization: `JWT ${ticket}` },
      { Cookie: `newsroom=${ticket}; payload-token=${ticket}`, Origin: inject('stack').cmsUrl },
    ]
    for (const headers of tries) {
      const me = await fetch(new URL('/api/users/me', inject('stack').cmsUrl), { headers })
      expect(await me.json()).toMatchObject({ user: null })
      expect((await fetch(new URL('/api/stories', inject('stack').cmsUrl), { headers })).status).toBe(401)
    }
  })

  it.each(['login', 'reset-password', 'forgot-password', 'unlock', 'verify/x', 'first-register'])(
    'is not to be had by Payload’s own door, %s',
    async (door) => {
      const { email, password } = inject('stack').accounts.administrator
      const { status, headers } = await askCms('anonymous', 'POST', `/api/users/${door}`, { email, password })
      expect([401, 404]).toContain(status)
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it('is kept by asking for it, to the hour, and not renewed by Payload’s token', async () => {
    const session = await signIn(await newMember())
    const { body } = await withSession(session, 'POST', '/api/users/refresh-token?refresh=', {})
    expect(Number(body['exp']) - Date.now() / 1000).toBeGreaterThan(29 * 60)
    expect(JSON.stringify(body)).not.toContain(session)
    expect((await askCms('anonymous', 'POST', '/api/users/refresh-token', {})).status).toBeGreaterThanOrEqual(401)
  })
})

describe('all sessions of an account end at once', () => {
  const ends: [string, (member: Member, session: string) => Promise<unknown>][] = [
    ['it is left', (_, session) => withSession(session, 'POST', '/api/users/logout')],
    [
      'its password changes',
      ({ password }, session) =>
        withSession(session, 'POST', '/api/account/own/change-password', {
          current: password,
          password: 'six mots encore bien plus longs',
        }),
    ],
    ['its roles change', ({ id }) => askCms('administrator', 'PATCH', `/api/users/${id}`, { roles: ['treasurer'] })],
    ['it is closed', ({ id }) => askCms('administrator', 'POST', `/api/accounts/${id}/close`, {})],
    ['an administrator ends them', ({ id }) => askCms('administrator', 'POST', `/api/accounts/${id}/end-sessions`, {})],
    ['it is deleted', ({ id }) => askCms('administrator', 'DELETE', `/api/users/${id}`)],
  ]
  it.each(ends)('when %s', async (_, end) => {
    const member = await newMember()
    const session = await signIn(member)
    expect(await isIn(session)).toBe(true)
    await end(member, session)
    expect(await isIn(session)).toBe(false)
  })
})

async function ticketOf({ email, password }: Member): Promise<string> {
  return ((await knock('sign-in', { email, password })).body as { ticket: string }).ticket
}

describe('a session, at the door of every request', () => {
  it('ends after half an hour without a request and after eight hours whatever was done', async () => {
    const member = await newMember()
    const travel = (column: 'seen_at' | 'begun_at', minutes: number) =>
      inDatabase(
        inject('stack').databaseUrl,
        `update account_sessions set ${column} = now() - interval '${minutes} minutes' where account = '${member.id}'`,
      )
    for (const [column, limit] of [
      ['seen_at', 30],
      ['begun_at', 8 * 60],
    ] as const) {
      const session = await signIn(member)
      await travel(column, limit - 1)
      expect([column, await isIn(session)]).toEqual([column, true])
      await travel(column, limit + 1)
      expect([column, await isIn(session)]).toEqual([column, false])
      expect((await withSession(session, 'POST', '/api/users/refresh-token', {})).status).toBeGreaterThanOrEqual(401)
    }
  })

  it('is of no use to the page of another site, whatever it sends along', async () => {
    const member = await newMember()
    const session = await signIn(member)
    for (const headers of [
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      {},
    ])
      for (const path of ['/api/account/own/end-others', '/api/users/logout']) {
        const answer = await fetch(new URL(path, inject('stack').cmsUrl), {
          method: 'POST',
          headers: {
            ...(headers as Record<string, string>),
            Cookie: `newsroom=${session}`,
            'Content-Type': 'application/json',
          },
          body: '{}',
        })
        expect(answer.status).toBeLessThan(500)
      }
    expect(await isIn(session)).toBe(true)
  })

  it('shows a text on a page that is kept by nobody, and in whose title nothing of it stands', async () => {
    const session = await signIn(await newMember())
    const { body } = await withSession(session, 'GET', '/api/stories?draft=true&limit=1&locale=fr')
    const [story] = (body as { docs: { id: string; title: string }[] }).docs
    for (const part of ['', '/versions']) {
      const path = `/admin/collections/stories/${story?.id}${part}?locale=fr`
      const page = await fetch(new URL(path, inject('stack').cmsUrl), {
        headers: { Authorization: `Session ${session}` },
      })
      expect(page.headers.get('cache-control')).toContain('no-store')
      const html = await page.text()
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
      expect(title).not.toBe('')
      expect(title).not.toContain(story?.title)
      expect(html).toContain(story?.id)
    }
  })
})

describe('what Payload keeps for itself', () => {
  it('is each person’s own: nobody reads another’s preferences', async () => {
    const key = `test-${randomUUID()}`
    expect(
      (await askCms('author', 'POST', `/api/payload-preferences/${key}`, { value: 'secret of the author' })).status,
    ).toBe(200)
    const own = await askCms('author', 'GET', `/api/payload-preferences/${key}`)
    expect(JSON.stringify(own.body)).toContain('secret of the author')
    for (const who of ['reviewer', 'administrator', 'site', 'anonymous'] as const)
      expect(JSON.stringify((await askCms(who, 'GET', `/api/payload-preferences/${key}`)).body)).not.toContain('secret')
    await askCms('author', 'DELETE', `/api/payload-preferences/${key}`)
  })

  it('shows who is editing what to staff alone', async () => {
    expect((await askCms('author', 'GET', '/api/payload-locked-documents')).status).toBe(200)
    expect((await askCms('site', 'GET', '/api/payload-locked-documents')).status).toBe(404)
    expect((await askCms('anonymous', 'GET', '/api/payload-locked-documents')).status).toBe(401)
  })
})
