import { getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import config from '../payload.config.ts'
import { credentials, type Somebody } from '../testing/ask-cms.ts'
import { guardRest } from './guard-rest.ts'

// In the process of the CMS itself, for what a question does to it is not seen from outside.

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

const behind = (request: Request) => handleEndpoints({ config, request })
const atDoor = guardRest(config, { GET: behind, POST: behind, PATCH: behind })

/** What every object there is has: names a question gave it would stand here. */
const whatAllHave = () => Object.getOwnPropertyNames(Object.prototype)
const usual = whatAllHave()

const QUERIES = [
  '__proto__[polluted]=1',
  '__proto__.polluted=1',
  'constructor[prototype][polluted]=1',
  'where[__proto__][polluted]=1',
  'where[constructor][prototype][polluted]=1',
  'where[and][0][__proto__][polluted]=1',
  'where[title][__proto__][polluted]=1',
  'where={"__proto__":{"polluted":1}}',
  'select[__proto__][polluted]=true',
  'populate[__proto__][polluted]=true',
  'joins[__proto__][polluted]=1',
  'sort=__proto__.polluted',
  'locale=__proto__',
  'fallback-locale=constructor',
]
const BODIES = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"title":"x","body":{"root":{"__proto__":{"polluted":1},"children":[]}}}',
  '{"title":"x","related":[{"constructor":{"prototype":{"polluted":1}}}]}',
  '{"title":{"__proto__":{"polluted":1}}}',
]

async function ask(who: Somebody, query: string, body?: string): Promise<number[]> {
  const url = new URL('/api/stories', inject('stack').cmsUrl)
  url.search = `draft=true&locale=fr&${query}`
  const headers = { ...(await credentials(who)), 'Content-Type': 'application/json' }
  const method = body === undefined ? 'GET' : 'POST'
  const asked = () => new Request(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const address = { params: Promise.resolve({ slug: ['stories'] }) }
  // Payload, too, which the door keeps all of it from.
  return [(await atDoor(asked(), address)).status, (await behind(asked())).status]
}

it.each(QUERIES)('a question leaves all objects as they were: %s', async (query) => {
  for (const who of ['author', 'site', 'anonymous'] as const) {
    const [status] = await ask(who, query)
    expect([who, [400, 401, 403].includes(status ?? 0)]).toEqual([who, true])
    expect(whatAllHave()).toEqual(usual)
  }
})

it.each(BODIES)('so does a text: %s', async (body) => {
  const [status] = await ask('author', '', body)
  expect(status).toBe(400)
  expect(whatAllHave()).toEqual(usual)
})

it('a name that all objects were given would be seen (the control)', () => {
  const merged = JSON.parse('{"__proto__":{"polluted":1}}') as Record<string, Record<string, unknown>>
  const target: Record<string, Record<string, unknown>> = {}
  try {
    // As carelessly as it is done where this has happened.
    for (const [name, values] of Object.entries(merged)) Object.assign((target[name] ??= {}), values)
    expect(whatAllHave()).not.toEqual(usual)
  } finally {
    delete (Object.prototype as { polluted?: unknown }).polluted
  }
  expect(whatAllHave()).toEqual(usual)
})
