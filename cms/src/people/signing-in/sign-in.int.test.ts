import { describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../../shared/local/testing/open-session.ts'
import { askCms } from '../../testing/ask-cms.ts'
import { inDatabase } from '../../testing/in-database.ts'
import { isIn, knock, newMember, signIn, withSession, type Member } from '../testing/members.ts'

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

  it.each([1025, 5000, 1_000_000])('is worked out for no password of %i letters, at no door', async (length) => {
    const long = 'x'.repeat(length)
    const member = await newMember()
    const session = await signIn(member)
    const doors = {
      'sign-in': () => knock('sign-in', { email: member.email, password: long }),
      password: () => knock('password', { link: 'x', password: long }),
      'change-password': () =>
        withSession(session, 'POST', '/api/account/own/change-password', { current: long, password: long }),
    }
    for (const [door, ask] of Object.entries(doors)) {
      const times: number[] = []
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const startedAt = performance.now()
        expect([door, [400, 413].includes((await ask()).status)]).toEqual([door, true])
        times.push(performance.now() - startedAt)
      }
      // The work on a password takes about 200.
      expect([door, Math.min(...times) < 150]).toEqual([door, true])
    }
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
    for (let round = 0; round < 6; round += 1)
      for (const [index, data] of asked.entries()) {
        const startedAt = performance.now()
        expect(await knock('sign-in', data)).toMatchObject({ status: 401, body: { outcome: 'refused' } })
        times[index]?.push(performance.now() - startedAt)
      }
    // What else the machine does only adds to it. The work on a password takes 200: one answered without it would be seen.
    const shortest = times.map((each) => Math.min(...each))
    expect(Math.max(...shortest) - Math.min(...shortest)).toBeLessThan(100)
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

  it('takes over no session that somebody laid under the browser before', async () => {
    const member = await newMember()
    const ticket = await ticketOf(member)
    await letCodeCountAgain(inject('stack'), member.email)
    const laid = 'A'.repeat(43)
    const code = { ticket, code: currentCode(member.secondFactor) }
    const answer = await knock('sign-in', code, { Cookie: `newsroom=${laid}`, Origin: inject('stack').cmsUrl })
    const session = /newsroom=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? ''
    expect([answer.status, session === laid, await isIn(laid), await isIn(session)]).toEqual([200, false, false, true])
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

async function ticketOf({ email, password }: Member): Promise<string> {
  return ((await knock('sign-in', { email, password })).body as { ticket: string }).ticket
}
