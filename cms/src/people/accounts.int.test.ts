import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { makeDoc } from '../testing/make-texts.ts'

const PASSWORD = 'quatre mots sans rapport'

function newcomer(fields: object = {}) {
  return { email: `${randomUUID()}@demo.example`, name: 'Quelqu’un', password: PASSWORD, roles: ['author'], ...fields }
}

const logIn = (data: object) => askCms('anonymous', 'POST', '/api/users/login', data)

async function idOf(role: 'author' | 'administrator'): Promise<string> {
  const { body } = await askCms(role, 'GET', '/api/users/me')
  return (body as { user: { id: string } }).user.id
}

describe('one’s own account', () => {
  it('can change its name, and neither its roles nor its e-mail', async () => {
    const id = await idOf('author')
    const { status } = await askCms('author', 'PATCH', `/api/users/${id}?depth=0`, {
      name: 'author',
      roles: ['author', 'administrator'],
      email: 'root@demo.example',
    })
    expect(status).toBe(200)
    const { body } = await askCms('author', 'GET', '/api/users/me')
    expect(body).toMatchObject({ user: { roles: ['author'], email: inject('stack').accounts.author.email } })
  })

  it('is not found by others, not even to ask whether it exists', async () => {
    const administrator = await idOf('administrator')
    const found = await askCms('author', 'GET', `/api/users/${administrator}`)
    const missing = await askCms('author', 'GET', `/api/users/${randomUUID()}`)
    expect(found.status).toBe(404)
    expect(found.body).toEqual(missing.body)
  })
})

describe('becoming staff', () => {
  it('is not possible from outside, by no page and by no route', async () => {
    for (const who of ['anonymous', 'author', 'administrator', 'site'] as const)
      expect([401, 404]).toContain((await askCms(who, 'POST', '/api/users/first-register', newcomer())).status)
    const page = await askCms('anonymous', 'GET', '/admin/create-first-user')
    expect(page.status).toBe(200)
    expect(String(page.body)).not.toContain('confirm-password')
  })

  it.each(['court', 'quatorze carac', 'x'.repeat(513)])('takes no password of the length of %j', async (password) => {
    const { status, body } = await askCms('administrator', 'POST', '/api/users', newcomer({ password }))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('15')
  })

  it('takes a role from the list and no other', async () => {
    for (const roles of [['root'], [], null, 'administrator ', [{ $ne: 1 }]])
      expect((await askCms('administrator', 'POST', '/api/users', newcomer({ roles }))).status).toBe(400)
  })
})

describe('the last administrator', () => {
  it('cannot stop being one or be deleted; with a second one they can', async () => {
    const id = await idOf('administrator')
    const { body } = await askCms('administrator', 'GET', '/api/users?where[roles][in]=administrator&limit=50&depth=0')
    const others = (body as { docs: { id: string }[] }).docs.filter((user) => user.id !== id)
    for (const other of others) await askCms('administrator', 'PATCH', `/api/users/${other.id}`, { roles: ['author'] })

    expect((await askCms('administrator', 'PATCH', `/api/users/${id}`, { roles: ['author'] })).status).toBe(409)
    expect((await askCms('administrator', 'DELETE', `/api/users/${id}`)).status).toBe(409)
    const second = await makeDoc('/api/users', newcomer({ roles: ['administrator'] }), 'administrator')
    expect((await askCms('administrator', 'PATCH', `/api/users/${second.id}`, { roles: ['author'] })).status).toBe(200)

    for (const other of others)
      await askCms('administrator', 'PATCH', `/api/users/${other.id}`, { roles: ['administrator'] })
  })
})

describe('logging in', () => {
  it.each([
    { email: { equals: '' }, password: PASSWORD },
    { email: ['a'], password: PASSWORD },
    { email: 'a@demo.example', password: { $ne: 1 } },
    { email: 'a@demo.example', password: 'x'.repeat(1_000_000) },
    { email: 'a\0@demo.example', password: PASSWORD },
    [],
  ])('with %j is refused at once', async (data) => {
    const { status } = await logIn(data)
    expect([400, 413]).toContain(status)
  })

  it('sets a cookie that scripts cannot read, and gives the token in no other way', async () => {
    const { status, headers, body } = await logIn(inject('stack').accounts.author)
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
    expect(body).not.toHaveProperty('token')
  })

  it('is closed for a while after six wrong passwords, for the right one too', async () => {
    const user = newcomer()
    const { id } = await makeDoc('/api/users', user, 'administrator')
    for (let attempt = 0; attempt < 6; attempt += 1)
      expect((await logIn({ email: user.email, password: 'faux faux faux faux' })).status).toBe(401)
    expect((await logIn({ email: user.email, password: PASSWORD })).status).toBe(401)
    await askCms('administrator', 'POST', '/api/users/unlock', { email: user.email })
    expect((await logIn({ email: user.email, password: PASSWORD })).status).toBe(200)
    expect(id).toBeTruthy()
  })

  it('says the same of a wrong password and of an account that does not exist', async () => {
    const wrong = await logIn({ email: inject('stack').accounts.treasurer.email, password: 'faux faux faux faux' })
    const nobody = await logIn({ email: 'nobody@demo.example', password: 'faux faux faux faux' })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(wrong.body).toEqual(nobody.body)
    await logIn(inject('stack').accounts.treasurer)
  })

  it('ends with the account: a deleted member of staff is out at once', async () => {
    const user = newcomer()
    const { id } = await makeDoc('/api/users', user, 'administrator')
    const token = /payload-token=([^;]+)/.exec(
      (await logIn({ email: user.email, password: PASSWORD })).headers.get('set-cookie') ?? '',
    )?.[1]
    const me = () =>
      fetch(new URL('/api/stories?locale=fr', inject('stack').cmsUrl), { headers: { Authorization: `JWT ${token}` } })
    expect((await me()).status).toBe(200)
    await askCms('administrator', 'DELETE', `/api/users/${id}`)
    expect((await me()).status).toBe(401)
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
