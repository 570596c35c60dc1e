import { createHash } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSession, SESSION_COOKIE } from '../../../shared/local/testing/open-session.ts'
import config from '../payload.config.ts'
import { moneyActs, type MoneyAct } from '../people/permissions.ts'
import { ROLES, type Role } from '../people/roles.ts'
import { answerStaff } from './answer-staff.ts'
import { refusalWords } from './refusal-words.ts'

let payload: Payload
const sessions = new Map<Role, string>()

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  const stack = inject('stack')
  for (const role of ROLES) sessions.set(role, await openSession(stack, stack.accounts[role].email))
})
afterAll(() => payload.destroy())

type Knock = { act?: MoneyAct; method?: 'GET' | 'POST'; headers: Record<string, string>; body?: BodyInit }

/** What the door answered, and what it handed on to whoever stands behind it: null where nobody was asked. */
async function knock({ act = 'refund_donation', method = 'POST', headers, body = '{}' }: Knock) {
  let handedOn: unknown = null
  const request = new Request(`${inject('stack').cmsUrl}/api/desk/trial`, {
    method,
    headers,
    // A stream is sent as it comes, without saying how long it is.
    ...(method === 'POST' && { body, duplex: 'half' }),
  })
  const response = await answerStaff(request, act, async (asked) => {
    handedOn = asked.body
    return Response.json({ outcome: 'done' })
  })
  return { status: response.status, handedOn }
}

const cookieOf = (role: Role) => ({ cookie: `${SESSION_COOKIE}=${sessions.get(role)}` })
const fromAdmin = () => ({ origin: inject('stack').cmsUrl })
const REFUSED = { status: 403, handedOn: null }

describe('the door for staff', () => {
  it('hands on what the treasurer asks from the admin', async () => {
    const headers = { ...cookieOf('treasurer'), ...fromAdmin() }
    expect(await knock({ headers, body: '{"amount":1}' })).toEqual({ status: 200, handedOn: { amount: 1 } })
    expect(await knock({ headers, body: '' })).toEqual({ status: 200, handedOn: {} })
    expect(await knock({ act: 'see_desk', method: 'GET', headers })).toEqual({ status: 200, handedOn: {} })
  })

  it('takes a GET without an origin from the admin’s own pages, as browsers send it', async () => {
    const headers = { ...cookieOf('treasurer'), 'sec-fetch-site': 'same-origin' }
    expect(await knock({ act: 'see_desk', method: 'GET', headers })).toEqual({ status: 200, handedOn: {} })
  })

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', ''])(
    'is shut to the treasurer’s cookie on a page of "%s"',
    async (origin) => {
      const headers = { ...cookieOf('treasurer'), origin }
      expect(await knock({ headers })).toEqual(REFUSED)
      expect(await knock({ act: 'see_desk', method: 'GET', headers })).toEqual(REFUSED)
    },
  )

  it('is shut to the cookie with a POST that names no origin, and to a GET from another site', async () => {
    expect(await knock({ headers: cookieOf('treasurer') })).toEqual(REFUSED)
    for (const site of ['cross-site', 'same-site', 'none']) {
      const headers = { ...cookieOf('treasurer'), 'sec-fetch-site': site }
      expect(await knock({ act: 'export_donations', method: 'GET', headers })).toEqual(REFUSED)
    }
  })

  it('asks a visitor to log in, and whoever brings a session that is none', async () => {
    const unknown = { status: 401, handedOn: null }
    expect(await knock({ headers: fromAdmin() })).toEqual(unknown)
    expect(await knock({ headers: { ...fromAdmin(), cookie: `${SESSION_COOKIE}=nonsense` } })).toEqual(unknown)
    const token = sessions.get('treasurer') ?? ''
    // What somebody has who can read the database, and what they would make of it.
    const digest = createHash('sha256').update(token).digest('base64url')
    for (const none of [digest, `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`, token.slice(0, -1), ''])
      expect(await knock({ headers: { authorization: `Session ${none}` } })).toEqual(unknown)
    // The control: the token itself is one.
    const known = await knock({ headers: { authorization: `Session ${token}` } })
    expect(known.status).toBe(200)
  })

  it('does for each role what the table of permissions says, and the key of the site opens none of it', async () => {
    for (const [act, allowed] of Object.entries(moneyActs) as [MoneyAct, readonly Role[]][]) {
      for (const role of ROLES) {
        const { handedOn } = await knock({ act, headers: { ...cookieOf(role), ...fromAdmin() } })
        expect([act, role, handedOn !== null]).toEqual([act, role, allowed.includes(role)])
      }
      expect(await knock({ act, headers: { authorization: `Bearer ${inject('stack').serviceKey}` } })).toEqual(REFUSED)
    }
  })

  it('reads 16 KB and no more, whatever length is announced', async () => {
    const headers = { ...cookieOf('treasurer'), ...fromAdmin() }
    const bodyOf = (bytes: number) => `{"x":"${'x'.repeat(bytes - 8)}"}`
    const tooLarge = { status: 413, handedOn: null }
    expect((await knock({ headers, body: bodyOf(16 * 1024) })).status).toBe(200)
    expect(await knock({ headers, body: bodyOf(16 * 1024 + 1) })).toEqual(tooLarge)
    expect(await knock({ headers, body: new Blob([bodyOf(16 * 1024 + 1)]).stream() })).toEqual(tooLarge)
    const lying = { ...headers, 'content-length': '2' }
    expect(await knock({ headers: lying, body: bodyOf(20_000) })).toEqual(tooLarge)
  })

  it('says why it stays shut in the language of who stands before it, which is what they chose in the admin', async () => {
    const ask = async (headers: Record<string, string>, body: BodyInit) => {
      const request = new Request(`${inject('stack').cmsUrl}/api/desk/trial`, {
        method: 'POST',
        headers: { ...fromAdmin(), ...headers },
        body,
      })
      return (await answerStaff(request, 'refund_donation', () => Promise.resolve(Response.json({})))).json()
    }
    const saying = (message: unknown) => ({ errors: [{ message }] })
    const { cookie } = cookieOf('treasurer')
    const inRussian = await ask({ cookie: `${cookie}; payload-lng=ru` }, 'x'.repeat(20_000))
    expect(inRussian).toEqual(saying(expect.stringMatching(/^Это слишком длинно: не больше 16 КБ/)))
    expect(await ask({ ...cookieOf('author'), 'accept-language': 'uk' }, '{}')).toEqual(
      saying(refusalWords.not_allowed.uk),
    )
    expect(await ask({ 'accept-language': 'de' }, '{}')).toEqual(saying(refusalWords.not_signed_in.de))
  })

  it.each(['null', '[]', '"refund"', '{', '{"amount":1}{"amount":2}', '{"amount":1,"amount":2}'])(
    'hands on no body but one JSON object: %s',
    async (body) => {
      const headers = { ...cookieOf('treasurer'), ...fromAdmin() }
      expect(await knock({ headers, body })).toEqual({ status: 400, handedOn: null })
    },
  )

  it('says that the service fails where what is behind it throws', async () => {
    const request = new Request(`${inject('stack').cmsUrl}/api/desk/trial`, {
      headers: { ...cookieOf('treasurer'), ...fromAdmin() },
    })
    const { status } = await answerStaff(request, 'see_desk', () => Promise.reject(new Error('the database is gone')))
    expect(status).toBe(503)
  })
})
