import { getPayload, handleEndpoints, type Payload, type TypedUser } from 'payload'
import { inject } from 'vitest'
import config from '../../payload.config.ts'
import type { Role } from '../../people/roles.ts'

export type Newsroom = {
  payload: Payload
  /** REST, as Payload answers it behind the door; the same code, without a server. */
  ask: (who: Role, method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>
  file: (who: Role | 'site', name: string) => Promise<{ status: number; bytes: Buffer; headers: Headers }>
  /** A member of staff, as the doors of our own are handed one. */
  asked: (
    who: Role,
    body: object,
  ) => Promise<{ request: Request; user: TypedUser; payload: Payload; body: Record<string, unknown> }>
}

/** The CMS in this process, on the database of the test. */
export async function openNewsroom(): Promise<Newsroom> {
  const { cmsUrl, accounts, serviceKey } = inject('stack')
  const payload = await getPayload({ config, disableOnInit: true })
  const logins = new Map<Role, Promise<{ token: string; user: TypedUser }>>()

  function logIn(who: Role) {
    const login = logins.get(who) ?? enter(who)
    logins.set(who, login)
    return login
  }
  async function enter(who: Role) {
    const request = new Request(new URL('/api/users/login', cmsUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(accounts[who]),
    })
    const response = await handleEndpoints({ config, request })
    // Payload gives the session to a cookie alone.
    const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
    if (token === undefined) throw new Error(`${who} could not log in: ${response.status}`)
    return { token, user: ((await response.json()) as { user: TypedUser }).user }
  }
  async function knock(who: Role | 'site', method: string, path: string, body?: unknown): Promise<Response> {
    const credentials = who === 'site' ? `Bearer ${serviceKey}` : `JWT ${(await logIn(who)).token}`
    const isForm = body instanceof FormData
    const request = new Request(new URL(path, cmsUrl), {
      method,
      headers: {
        authorization: credentials,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    return handleEndpoints({ config, request })
  }
  return {
    payload,
    ask: async (who, method, path, body) => {
      const response = await knock(who, method, path, body)
      return { status: response.status, body: await response.json().catch(() => null) }
    },
    file: async (who, name) => {
      const response = await knock(who, 'GET', `/api/media/file/${name}`)
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
    },
    asked: async (who, body) => ({
      request: new Request(cmsUrl),
      user: (await logIn(who)).user,
      payload,
      body: body as Record<string, unknown>,
    }),
  }
}
