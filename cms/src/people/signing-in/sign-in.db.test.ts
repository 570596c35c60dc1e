import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentCode } from '../../../../shared/local/contents/current-code.ts'
import config from '../../payload.config.ts'
import { accountDatabase } from '../account-database.ts'
import { changePassword, choosePassword } from '../passwords/choose-password.ts'
import { makeLink } from '../passwords/mail-link.ts'
import { findSession, listSessions } from '../sessions/keep-sessions.ts'
import { makeAccount, type TestAccount } from '../testing/make-account.ts'
import { CODE_PACE, COMMON_PACE, PASSWORD_PACE, takeTry } from './keep-pace.ts'
import { beginSetUp, confirmSetUp, showCode, showPassword, type Browser } from './sign-in.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

const STRANGER: Browser = {
  device: null,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
}
const WRONG = 'cinq mots qui ne vont pas'

async function ticketOf({ email, password }: TestAccount, browser = STRANGER): Promise<string> {
  const shown = await showPassword(payload, { email, password }, browser)
  if (!('ticket' in shown)) throw new Error(`no ticket: ${shown.outcome}`)
  return shown.ticket
}

async function signIn(account: TestAccount, browser = STRANGER) {
  await letCountAgain(account)
  const ticket = await ticketOf(account, browser)
  const shown = await showCode(payload, { ticket, code: currentCode(account.secondFactor) }, browser)
  if (shown.outcome !== 'signed_in') throw new Error(`not in: ${shown.outcome}`)
  return shown
}

const database = () => accountDatabase(payload)
const letCountAgain = ({ id }: TestAccount) =>
  database().execute(sql`update account_second_factors set last_step = 0 where account = ${id}`)
const refill = () => database().execute(sql`delete from account_paces`)

describe('signing in', () => {
  it('takes the password and then the code; each alone is nothing', async () => {
    const account = await makeAccount(payload)
    const { email, password } = account
    expect(await showPassword(payload, { email, password: WRONG }, STRANGER)).toEqual({ outcome: 'refused' })
    expect(await showPassword(payload, { email: 'nobody@demo.example', password }, STRANGER)).toEqual({
      outcome: 'refused',
    })
    const { session } = await signIn(account)
    expect(await findSession(database(), session)).toMatchObject({ account: account.id })
    expect(await listSessions(database(), account.id)).toMatchObject([{ browser: 'firefox', system: 'linux' }])
  })

  it('takes each code once, at the same moment too', async () => {
    const account = await makeAccount(payload)
    const ticket = await ticketOf(account)
    const code = currentCode(account.secondFactor)
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(async () => (await showCode(payload, { ticket, code }, STRANGER)).outcome),
    )
    expect(outcomes.toSorted()).toEqual(['code_refused', 'code_refused', 'code_refused', 'signed_in'])
  })

  it('takes no code from two steps away, and no ticket that was changed, is old or is of another password', async () => {
    const account = await makeAccount(payload)
    const ticket = await ticketOf(account)
    for (const away of [-2, 2]) {
      const code = currentCode(account.secondFactor, Date.now() + away * 30_000)
      expect(await showCode(payload, { ticket, code }, STRANGER)).toEqual({ outcome: 'code_refused' })
    }
    const code = currentCode(account.secondFactor)
    const forged = `${Buffer.from('{"account":"x"}').toString('base64url')}.${ticket.split('.')[1]}`
    for (const bad of ['', 'x', `${ticket}x`, forged])
      expect(await showCode(payload, { ticket: bad, code }, STRANGER)).toEqual({ outcome: 'ticket_ended' })
    await changePassword(payload, account.id, { current: account.password, next: 'six mots encore bien plus longs' })
    expect(await showCode(payload, { ticket, code }, STRANGER)).toEqual({ outcome: 'ticket_ended' })
  })

  it('lets nobody replace a second factor that holds with a ticket for a code', async () => {
    const ticket = await ticketOf(await makeAccount(payload))
    expect(await beginSetUp(payload, ticket)).toEqual({ outcome: 'ticket_ended' })
    expect(await confirmSetUp(payload, { ticket, code: '123456' }, STRANGER)).toEqual({ outcome: 'ticket_ended' })
  })

  it('after a thousand guesses, refuses the right code too; a browser that was in before is not held up', async () => {
    const account = await makeAccount(payload)
    const { device } = await signIn(account)
    const ticket = await ticketOf(account)
    const right = currentCode(account.secondFactor)
    for (let guess = 0; guess < 1000; guess += 1) {
      const code = String(guess).padStart(6, '0')
      if (code !== right) expect((await showCode(payload, { ticket, code }, STRANGER)).outcome).toBe('code_refused')
    }
    await letCountAgain(account)
    expect((await showCode(payload, { ticket, code: right }, STRANGER)).outcome).toBe('code_refused')
    expect((await showCode(payload, { ticket, code: right }, { ...STRANGER, device })).outcome).toBe('signed_in')
    expect(CODE_PACE.burst).toBeLessThan(20)
  })
})

describe('a pace', () => {
  it('lets as many in as it says, at the same moment too, and not one more', async () => {
    const pace = { burst: 8, seconds: 1e9 }
    const tries = (count: number, name: string) =>
      Promise.all(Array.from({ length: count }, () => takeTry(database(), name, pace)))
    for (let round = 0; round < 5; round += 1) {
      const name = `of a test: ${randomUUID()}`
      expect(await tries(pace.burst, name)).not.toContain(false)
      expect(await tries(2, name)).not.toContain(true)
    }
  })
})

describe('ten thousand passwords from everywhere', () => {
  it('slow strangers down, and not the browser of somebody who was in before', async () => {
    const account = await makeAccount(payload)
    const { device } = await signIn(account)
    await refill()
    const guess = (email: string) => showPassword(payload, { email, password: WRONG }, STRANGER)
    for (let n = 0; n < PASSWORD_PACE.burst; n += 1) await guess(account.email)
    const { email, password } = account
    expect((await showPassword(payload, { email, password }, STRANGER)).outcome).toBe('refused')
    expect((await signIn(account, { ...STRANGER, device })).outcome).toBe('signed_in')

    // Whoever guesses at many addresses at once empties the common store, for strangers alone.
    await database().execute(sql`update account_paces set tokens = -1000`)
    const other = await makeAccount(payload)
    const tried = await Promise.all(
      Array.from({ length: COMMON_PACE.burst + 10 }, (_, n) => guess(`${n}@nobody.example`)),
    )
    expect(new Set(tried.map(({ outcome }) => outcome))).toEqual(new Set(['refused']))
    await refill()
    expect((await signIn(other)).outcome).toBe('signed_in')
  }, 60_000)

  it('keep no address, of a network or of a person, and are forgotten', async () => {
    const { rows } = await database().execute<{ columns: string }>(sql`
      select string_agg(column_name, ',' order by column_name) as columns from information_schema.columns
      where table_name = 'account_paces'
    `)
    expect(rows[0]?.columns).toBe('at,is_let,key,tokens')
  })
})

describe('setting up', () => {
  it('comes before anything else, and gives ten recovery codes that count once', async () => {
    const account = await makeAccount(payload)
    await database().execute(sql`delete from account_second_factors where account = ${account.id}`)
    const ticket = await ticketOf(account)
    const begun = await beginSetUp(payload, ticket)
    if (begun.outcome !== 'secret') throw new Error(begun.outcome)
    expect((await confirmSetUp(payload, { ticket, code: '000000' }, STRANGER)).outcome).toBe('code_refused')
    const set = await confirmSetUp(payload, { ticket, code: currentCode(begun.secret) }, STRANGER)
    if (set.outcome !== 'signed_in') throw new Error(set.outcome)
    expect(set.recoveryCodes).toHaveLength(10)
    expect((await confirmSetUp(payload, { ticket, code: currentCode(begun.secret) }, STRANGER)).outcome).toBe(
      'ticket_ended',
    )

    const [first = ''] = set.recoveryCodes
    const use = async (code: string) =>
      (await showCode(payload, { ticket: await ticketOf(account), code }, STRANGER)).outcome
    expect(await use(` ${first.toLowerCase().replaceAll('-', ' ')}`)).toBe('signed_in')
    expect(await use(first)).toBe('code_refused')
  })

  it('leaves neither secret nor code readable in the database', async () => {
    const account = await makeAccount(payload)
    const { rows } = await database().execute<{ secret: Buffer }>(
      sql`select secret from account_second_factors where account = ${account.id}`,
    )
    expect(rows[0]?.secret.toString('latin1')).not.toContain(account.secondFactor)
    expect(rows[0]?.secret.toString('hex')).not.toContain(Buffer.from(account.secondFactor).toString('hex'))
  })
})

describe('a link from a mail', () => {
  it('gives a password once, ends the sessions, and keeps the second factor', async () => {
    const account = await makeAccount(payload)
    const { session } = await signIn(account)
    const link = (await makeLink(database(), account.id, 'password')).split('#')[1] ?? ''
    expect(await choosePassword(payload, link, 'court')).toEqual({ outcome: 'too_short' })
    expect(await choosePassword(payload, link, 'passwordpassword')).toEqual({ outcome: 'too_common' })
    const next = 'cinq autres mots bien longs'
    expect((await choosePassword(payload, link, next)).outcome).toBe('code_wanted')
    expect((await choosePassword(payload, link, next)).outcome).toBe('link_invalid')
    expect(await findSession(database(), session)).toBeNull()
    expect((await signIn({ ...account, password: next })).outcome).toBe('signed_in')
  })

  it('ends with its hour, and with the next link', async () => {
    const { id } = await makeAccount(payload)
    const secret = async () => (await makeLink(database(), id, 'password')).split('#')[1] ?? ''
    const former = await secret()
    const link = await secret()
    expect((await choosePassword(payload, former, WRONG)).outcome).toBe('link_invalid')
    await database().execute(sql`update account_links set ends_at = now() where account = ${id}`)
    expect((await choosePassword(payload, link, WRONG)).outcome).toBe('link_invalid')
  })
})

describe('a session', () => {
  it('ends after half an hour without a request, and after eight hours whatever was done', async () => {
    const account = await makeAccount(payload)
    const { session } = await signIn(account)
    const age = (column: 'seen_at' | 'begun_at', minutes: number) =>
      database().execute(sql`
        update account_sessions set ${sql.identifier(column)} = now() - make_interval(mins => ${minutes})
        where account = ${account.id}
      `)
    await age('seen_at', 29)
    expect(await findSession(database(), session)).not.toBeNull()
    await age('seen_at', 31)
    expect(await findSession(database(), session)).toBeNull()
    await age('seen_at', 0)
    await age('begun_at', 8 * 60 - 1)
    expect(await findSession(database(), session)).not.toBeNull()
    await age('begun_at', 8 * 60 + 1)
    expect(await findSession(database(), session)).toBeNull()
  })
})
