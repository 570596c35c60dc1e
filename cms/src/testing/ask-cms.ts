import { inject } from 'vitest'
import type { Role } from '../people/roles.ts'

/** Somebody at the door of the CMS: a member of staff, the site with its key, or a visitor nobody knows. */
export type Somebody = Role | 'site' | 'anonymous'

export type Answer = { status: number; headers: Headers; body: unknown }

const sessions = new Map<Role, Promise<string>>()

/** Asks the running CMS over HTTP as `who`; `body` is sent as JSON, a FormData as it is. */
export async function askCms(who: Somebody, method: string, path: string, body?: unknown): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(new URL(path, inject('stack').cmsUrl), {
    method,
    headers: {
      ...(await credentials(who)),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    redirect: 'manual',
  })
  return { status: response.status, headers: response.headers, body: parse(await response.text()) }
}

export async function credentials(who: Somebody): Promise<Record<string, string>> {
  if (who === 'anonymous') return {}
  if (who === 'site') return { Authorization: `Bearer ${inject('stack').serviceKey}` }
  const session = sessions.get(who) ?? logIn(who)
  sessions.set(who, session)
  return { Authorization: `JWT ${await session}` }
}

async function logIn(role: Role): Promise<string> {
  const response = await fetch(new URL('/api/users/login', inject('stack').cmsUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(inject('stack').accounts[role]),
  })
  const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  if (token === undefined) throw new Error(`${role} could not log in: ${response.status}`)
  return token
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
