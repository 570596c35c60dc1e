import { describe, expect, inject, it } from 'vitest'
import { askCms } from '../../testing/ask-cms.ts'
import { inDatabase } from '../../testing/in-database.ts'
import { isIn, newMember, signIn, withSession, type Member } from '../testing/members.ts'

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
