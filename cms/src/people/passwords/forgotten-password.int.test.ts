import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { describe, expect, inject, it } from 'vitest'
import { askCms } from '../testing/ask-cms.ts'
import { makeDoc } from '../testing/make-texts.ts'

const PASSWORD = 'quatre mots sans rapport'

type Mail = { to: string[]; subject: string; html: string; text: string }

async function mailTo(address: string): Promise<Mail | undefined> {
  for (let tries = 0; tries < 50; tries += 1) {
    const mails = (await (await fetch(`${inject('stack').mail.httpUrl}/messages`)).json()) as Mail[]
    const found = mails.find((mail) => JSON.stringify(mail).includes(address))
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}

async function newUser(): Promise<string> {
  const email = `${randomUUID()}@demo.example`
  await makeDoc('/api/users', { email, name: 'Quelqu’un', password: PASSWORD, roles: ['author'] }, 'administrator')
  return email
}

/** Asks for a new password as somebody who calls our server by another name. */
function askUnderAnotherName(email: string): Promise<number> {
  const { hostname, port } = new URL(inject('stack').cmsUrl)
  const body = JSON.stringify({ email })
  return new Promise((resolve, reject) => {
    const headers = {
      Host: 'evil.example',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    request({ hostname, port, path: '/api/users/forgot-password', method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end(body)
  })
}

describe('a forgotten password', () => {
  it('is answered alike whether the account exists or not', async () => {
    const email = await newUser()
    const known = await askCms('anonymous', 'POST', '/api/users/forgot-password', { email })
    const unknown = await askCms('anonymous', 'POST', '/api/users/forgot-password', { email: 'nobody@demo.example' })
    expect([known.status, unknown.status]).toEqual([200, 200])
    expect(known.body).toEqual(unknown.body)
  })

  it('is replaced through the mail, once, by one that is long enough', async () => {
    const email = await newUser()
    await askCms('anonymous', 'POST', '/api/users/forgot-password', { email })
    const token = /\/admin\/reset\/([0-9a-f]+)/.exec(JSON.stringify(await mailTo(email)))?.[1]
    expect(token).toBeDefined()

    const reset = (password: string) => askCms('anonymous', 'POST', '/api/users/reset-password', { token, password })
    expect((await reset('court')).status).toBe(400)
    expect((await reset('cinq autres mots bien longs')).status).toBe(200)
    expect((await reset('encore un mot de passe long')).status).toBe(403)
    const logIn = (password: string) => askCms('anonymous', 'POST', '/api/users/login', { email, password })
    expect((await logIn(PASSWORD)).status).toBe(401)
    expect((await logIn('cinq autres mots bien longs')).status).toBe(200)
  })

  it('leads to our own address, whatever name the request called us by', async () => {
    const email = await newUser()
    await askUnderAnotherName(email)
    const mail = JSON.stringify((await mailTo(email)) ?? '')
    expect(mail).toContain(`${inject('stack').cmsUrl}/admin/reset/`)
    expect(mail).not.toContain('evil.example')
  })
})
