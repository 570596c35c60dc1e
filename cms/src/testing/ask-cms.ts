import { expect, inject } from 'vitest'
import { openSession, SESSION_COOKIE } from '../../../shared/local/testing/open-session.ts'
import type { Role } from '../people/roles.ts'

/** Somebody at the door of the CMS: a member of staff, the site with its key, or a visitor nobody knows. */
export type Somebody = Role | 'site' | 'anonymous'

export type Answer = { status: number; headers: Headers; body: unknown }

const sessions = new Map<string, Promise<string>>()

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
  return { Authorization: `Session ${await sessionOf(who)}` }
}

/** What the browser of a member of staff sends; it counts from our own pages alone. */
export async function cookieOf(role: Role): Promise<string> {
  return `${SESSION_COOKIE}=${await sessionOf(role)}`
}

/** The value of the session's cookie of a member of staff; one for all tests of a file. */
export async function sessionOf(role: Role): Promise<string> {
  const stack = inject('stack')
  // Files that share a process do not share what one of them may end.
  const key = `${role} in ${expect.getState().testPath}`
  const session = sessions.get(key) ?? openSession(stack, stack.accounts[role].email)
  sessions.set(key, session)
  return session
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
