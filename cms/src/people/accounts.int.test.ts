import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { askCms } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { draftStory } from '../testing/make-texts.ts'
import { findLink, invite, isIn, knock, newMember, signIn, withSession } from './testing/members.ts'

async function idOf(role: 'author' | 'administrator'): Promise<string> {
  const { body } = await askCms(role, 'GET', '/api/users/me')
  return (body as { user: { id: string } }).user.id
}

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
    // Under the same name each has a record of their own, whatever account they name.
    const { user } = (await askCms('author', 'GET', '/api/users/me')).body as { user: { id: string } }
    const forged = { value: 'written by another', user: { relationTo: 'users', value: user.id } }
    await askCms('reviewer', 'POST', `/api/payload-preferences/${key}`, forged)
    await askCms('reviewer', 'DELETE', `/api/payload-preferences/${key}`)
    expect((await askCms('author', 'GET', `/api/payload-preferences/${key}`)).body).toEqual(own.body)
    await askCms('author', 'DELETE', `/api/payload-preferences/${key}`)
  })

  it('shows who is editing what to staff alone', async () => {
    expect((await askCms('author', 'GET', '/api/payload-locked-documents')).status).toBe(200)
    expect((await askCms('site', 'GET', '/api/payload-locked-documents')).status).toBe(404)
    expect((await askCms('anonymous', 'GET', '/api/payload-locked-documents')).status).toBe(401)
  })

  it('lets everybody say of themselves alone that they work on a text, and take off no lock of another', async () => {
    const { id: text } = await draftStory()
    const idsOf = async (who: 'author' | 'reviewer') =>
      ((await askCms(who, 'GET', '/api/users/me')).body as { user: { id: string } }).user.id
    const [author, reviewer] = [await idsOf('author'), await idsOf('reviewer')]
    const lock = (value: string) => ({
      document: { relationTo: 'stories', value: text },
      user: { relationTo: 'users', value },
    })
    const locks = '/api/payload-locked-documents'
    expect((await askCms('author', 'POST', locks, lock(reviewer))).status).toBe(403)
    const made = await askCms('author', 'POST', locks, lock(author))
    expect(made.status).toBe(201)
    const own = `${locks}/${(made.body as { doc: { id: string } }).doc.id}`
    const held = async () => {
      const { docs } = (await askCms('author', 'GET', `${locks}?where[document.value][equals]=${text}`)).body as {
        docs: { user: { value: { id: string } } }[]
      }
      return docs.map(({ user }) => user.value.id)
    }
    expect((await askCms('reviewer', 'DELETE', own)).status).toBe(403)
    expect((await askCms('reviewer', 'PATCH', own, { user: lock(author).user })).status).toBe(403)
    expect((await askCms('reviewer', 'PATCH', own, { globalSlug: 'settings' })).status).toBe(403)
    expect(await held()).toEqual([author])
    // The control: what is one's own, one may do; and taking over is saying it of oneself.
    expect((await askCms('reviewer', 'PATCH', own, { user: lock(reviewer).user })).status).toBe(200)
    expect(await held()).toEqual([reviewer])
    expect((await askCms('author', 'DELETE', own)).status).toBe(403)
    expect((await askCms('reviewer', 'DELETE', own)).status).toBe(200)
    expect(await held()).toEqual([])
  })
})
