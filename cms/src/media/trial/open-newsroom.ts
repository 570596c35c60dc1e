import { getPayload, handleEndpoints, type Payload, type TypedUser } from 'payload'
import { inject } from 'vitest'
import config from '../../payload.config.ts'
import type { Role } from '../../people/roles.ts'
import { credentials } from '../../testing/ask-cms.ts'

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
  const { cmsUrl, accounts } = inject('stack')
  const payload = await getPayload({ config, disableOnInit: true })

  async function personOf(who: Role): Promise<TypedUser> {
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: accounts[who].email } },
    })
    const [person] = docs
    if (person === undefined) throw new Error(`there is no ${who}`)
    return { ...person, collection: 'users' }
  }
  async function knock(who: Role | 'site', method: string, path: string, body?: unknown): Promise<Response> {
    const isForm = body instanceof FormData
    const request = new Request(new URL(path, cmsUrl), {
      method,
      headers: {
        ...(await credentials(who)),
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
      user: await personOf(who),
      payload,
      body: body as Record<string, unknown>,
    }),
  }
}
