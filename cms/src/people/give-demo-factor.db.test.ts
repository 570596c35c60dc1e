import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { lackSecondFactor } from '../../../shared/local/contents/lack-second-factor.ts'
import config from '../payload.config.ts'
import { accountDatabase } from './account-database.ts'
import { giveDemoFactor } from './give-demo-factor.ts'
import { makeSecret } from './second-factor/check-code.ts'
import { beginSecondFactor } from './second-factor/keep-second-factor.ts'
import { showCode, showPassword } from './signing-in/sign-in.ts'
import { makeAccount, type TestAccount } from './testing/make-account.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

const BROWSER = { device: null, userAgent: null }
const lacks = ({ email }: TestAccount) => lackSecondFactor(inject('stack').databaseUrl, [email])
const isGiven = (account: TestAccount, secondFactor = account.secondFactor) =>
  giveDemoFactor(accountDatabase(payload), { email: account.email, secondFactor })

/** As it was before second factors: a password, and nothing else. */
async function accountFromBefore(): Promise<TestAccount> {
  const account = await makeAccount(payload)
  await accountDatabase(payload).execute(sql`delete from account_second_factors where account = ${account.id}`)
  return account
}

async function comesIn({ email, password, secondFactor }: TestAccount): Promise<string> {
  const shown = await showPassword(payload, { email, password }, BROWSER)
  if (!('ticket' in shown)) return shown.outcome
  return (await showCode(payload, { ticket: shown.ticket, code: currentCode(secondFactor) }, BROWSER)).outcome
}

describe('a demo account from before second factors', () => {
  it('comes in with the code that is printed, once it was given its own', async () => {
    const account = await accountFromBefore()
    expect(await lacks(account)).toBe(true)
    // The control: without it the printed code opens nothing.
    expect(await comesIn(account)).not.toBe('signed_in')
    expect(await isGiven(account)).toBe(true)
    expect(await lacks(account)).toBe(false)
    expect(await comesIn(account)).toBe('signed_in')
    expect(await isGiven(account), 'a second time').toBe(false)
  })

  it('is given it also where somebody had begun to set one up', async () => {
    const account = await accountFromBefore()
    await beginSecondFactor(accountDatabase(payload), account.id)
    expect(await lacks(account)).toBe(true)
    expect(await isGiven(account)).toBe(true)
    expect(await comesIn(account)).toBe('signed_in')
  })
})

it('a second factor that somebody set up stays', async () => {
  const account = await makeAccount(payload)
  expect(await lacks(account)).toBe(false)
  expect(await isGiven(account, makeSecret())).toBe(false)
  expect(await comesIn(account)).toBe('signed_in')
})

it('no account is made for an address that has none', async () => {
  const email = `${randomUUID()}@demo.example`
  expect(await lackSecondFactor(inject('stack').databaseUrl, [email])).toBe(false)
  expect(await giveDemoFactor(accountDatabase(payload), { email, secondFactor: makeSecret() })).toBe(false)
})
