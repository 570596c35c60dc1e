import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../../shared/local/testing/open-session.ts'
import { askCms, type Answer } from '../../testing/ask-cms.ts'
import type { Role } from '../roles.ts'

export type Member = { id: string; email: string; password: string; secondFactor: string }

/** A door of accounts, as somebody who is not in yet. */
export async function knock(door: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(new URL(`/api/account/${door}`, inject('stack').cmsUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) }
}

/** Somebody an administrator has named; their address, which is new. */
export async function invite(roles: readonly Role[] = ['author']): Promise<string> {
  const email = `${randomUUID()}@demo.example`
  const { status } = await askCms('administrator', 'POST', '/api/users', { email, name: 'Quelqu’un', roles })
  if (status !== 201) throw new Error(`nobody was invited: ${status}`)
  return email
}

/** The letters that came for this address, newest first, once there are `count`. */
export async function lettersTo(email: string, count = 1): Promise<string[]> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const mails = (await (await fetch(`${inject('stack').mail.httpUrl}/messages`)).json()) as object[]
    const found = mails.map((mail) => JSON.stringify(mail)).filter((mail) => mail.includes(email))
    if (found.length >= count) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no letter came for ${email}`)
}

export async function findLink(email: string): Promise<string> {
  const link = linkIn((await lettersTo(email))[0] ?? '')
  if (link === undefined) throw new Error('there is no link in the letter')
  return link
}

export function linkIn(letter: string): string | undefined {
  return /choose-password#([\w-]+)/.exec(letter)?.[1]
}

/** An author who was invited, has chosen a password and linked a telephone. */
export async function newMember(): Promise<Member> {
  const email = await invite()
  const password = 'quatre mots sans rapport'
  const { ticket } = (await knock('password', { link: await findLink(email), password })).body as { ticket: string }
  const { secret } = (await knock('second-factor', { ticket })).body as { secret: string }
  await knock('second-factor', { ticket, code: currentCode(secret) })
  const { body } = await askCms('administrator', 'GET', `/api/users?where[email][equals]=${email}&depth=0`)
  const [doc] = (body as { docs: { id: string }[] }).docs
  return { id: doc?.id ?? '', email, password, secondFactor: secret }
}

/** Both steps at the door; the session. */
export async function signIn({ email, password, secondFactor }: Omit<Member, 'id'>): Promise<string> {
  const { ticket } = (await knock('sign-in', { email, password })).body as { ticket: string }
  await letCodeCountAgain(inject('stack'), email)
  const { status, headers } = await knock('sign-in', { ticket, code: currentCode(secondFactor) })
  const session = /newsroom=([^;]+)/.exec(headers.getSetCookie()[0] ?? '')?.[1]
  if (session === undefined) throw new Error(`${email} could not sign in: ${status}`)
  return session
}

type Answered = { status: number; headers: Headers; body: Record<string, unknown> }

/** Payload's routes and our doors, as whoever has this session. */
export async function withSession(session: string, method: string, path: string, body?: object): Promise<Answered> {
  const answer = await fetch(new URL(path, inject('stack').cmsUrl), {
    method,
    headers: { Authorization: `Session ${session}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}

export async function isIn(session: string): Promise<boolean> {
  return (await withSession(session, 'GET', '/api/access')).status === 200
}
