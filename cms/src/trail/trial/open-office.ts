import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { inject } from 'vitest'
import { postgresOf } from '../../database/database-of.ts'
import config from '../../payload.config.ts'
import { accountDatabase } from '../../people/account-database.ts'
import type { Role } from '../../people/roles.ts'
import { beginSession } from '../../people/sessions/keep-sessions.ts'
import { makeAccount, type TestAccount } from '../../people/testing/make-account.ts'
import { readTrail } from '../read-trail.ts'
import type { TrailAct } from '../trail-acts.ts'

/** The folder of all doors. */
export const DOORS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../app/api')

export type Colleague = TestAccount & { session: string }
export type Answered = { status: number; body: Record<string, unknown> }

/** The CMS in this process, with colleagues nobody else knows, each behind their own session. */
export type Office = {
  payload: Payload
  colleague: (role: Role) => Promise<Colleague>
  /** Payload's own routes, by the door they have. Throws unless it is answered with 200 or 201. */
  rest: (who: Colleague, method: string, address: string, body?: unknown) => Promise<Answered>
  /** A door of ours, by its folder ("desk/alarms/[id]/deal"). Throws unless it answers with 2xx. */
  knock: (
    who: Colleague | 'site' | null,
    door: string,
    params: Record<string, string>,
    body?: object,
  ) => Promise<Answered>
  rows: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** The acts that `work` leaves in the trail, whoever may read of them. */
  actsOf: (work: () => Promise<unknown>) => Promise<TrailAct[]>
}

export async function openOffice(): Promise<Office> {
  const payload = await getPayload({ config, disableOnInit: true })
  const { cmsUrl, serviceKey } = inject('stack')

  async function told(): Promise<Map<string, { act: TrailAct; times: number }>> {
    const { entries } = await readTrail(payload, { subjects: ['texts', 'accounts', 'money'] })
    const found = new Map<string, { act: TrailAct; times: number }>()
    for (const entry of entries) {
      const key = JSON.stringify(entry)
      found.set(key, { act: entry.act, times: (found.get(key)?.times ?? 0) + 1 })
    }
    return found
  }
  function requestOf(who: Colleague | 'site' | null, method: string, address: string, body: unknown): Request {
    const isForm = body instanceof FormData
    const authorization = who === 'site' ? `Bearer ${serviceKey}` : `Session ${who?.session ?? ''}`
    return new Request(new URL(address, cmsUrl), {
      method,
      headers: {
        ...(who !== null && { authorization }),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  return {
    payload,
    colleague: async (role) => {
      const account = await makeAccount(payload, role)
      return { ...account, session: await beginSession(accountDatabase(payload), account.id, null) }
    },
    rest: async (who, method, address, body) =>
      readGood(
        await handleEndpoints({ config, request: requestOf(who, method, address, body) }),
        `${method} ${address}`,
      ),
    knock: async (who, door, params, body = {}) => {
      const file = pathToFileURL(path.join(DOORS, door, 'route.ts')).href
      const { POST } = (await import(/* @vite-ignore */ file)) as {
        POST: (request: Request, address: { params: Promise<Record<string, string>> }) => Promise<Response>
      }
      const address = `/api/${door.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')}`
      const answered = await POST(requestOf(who, 'POST', address, body), { params: Promise.resolve(params) })
      return readGood(answered, `POST ${address}`)
    },
    rows: async (statement, values = []) =>
      (await postgresOf(payload).pool.query<Record<string, unknown>>(statement, values)).rows,
    actsOf: async (work) => {
      const before = await told()
      await work()
      const after = await told()
      return [...after].flatMap(([key, { act, times }]) =>
        Array.from({ length: times - (before.get(key)?.times ?? 0) }, () => act),
      )
    },
  }
}

async function readGood(answered: Response, what: string): Promise<Answered> {
  const body = (await answered.json().catch(() => ({}))) as Record<string, unknown>
  if (answered.status >= 300) throw new Error(`${what}: ${answered.status} ${JSON.stringify(body)}`)
  return { status: answered.status, body }
}
