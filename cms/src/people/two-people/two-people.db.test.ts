import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../../payload.config.ts'
import { environment } from '../../environment.ts'
import { accountDatabase } from '../account-database.ts'
import { keepAccount, type AccountAct } from '../keep-accounts.ts'
import { forgetSecondFactor, hasSecondFactor } from '../second-factor/keep-second-factor.ts'
import { beginSession, findSession } from '../sessions/keep-sessions.ts'
import { makeAccount, type TestAccount } from '../testing/make-account.ts'
import { confirmAsOperator } from './confirm-as-operator.ts'
import { answerRequest, askForTwo, listOpenRequests } from './requests.ts'

let payload: Payload
let one: TestAccount
let other: TestAccount
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  one = await makeAccount(payload, 'administrator')
  other = await makeAccount(payload, 'administrator')
})
afterAll(() => payload.destroy())

const database = () => accountDatabase(payload)

async function rolesOf(account: string): Promise<string[]> {
  const { rows } = await database().execute<{ value: string }>(
    sql`select value::text from users_roles where parent_id = ${account} order by value`,
  )
  return rows.map(({ value }) => value)
}

async function ask(account: string, kind: 'reviewer' | 'administrator' | 'second_factor' = 'reviewer') {
  await askForTwo(database(), { kind, account, askedBy: one.id })
  const [request] = await listOpenRequests(database(), account)
  return request?.id ?? ''
}

const answer = async (id: string, decidedBy: string) =>
  (await answerRequest(database(), { id, verdict: 'confirmed', decidedBy })).outcome

/** As one administrator, at the door. */
async function keep(act: AccountAct, account: string): Promise<Response> {
  const user = await payload.findByID({ overrideAccess: true, collection: 'users', id: one.id, depth: 0 })
  const request = new Request(environment.CMS_URL)
  return keepAccount(act, account, { payload, user: { ...user, collection: 'users' }, request, body: {} })
}

describe('the address of somebody whom two have let in', () => {
  const move = (id: string) =>
    payload.update({
      overrideAccess: true,
      ...{ collection: 'users', id, depth: 0 },
      data: { email: `${randomUUID()}@demo.example` },
    })

  it('is not changed before their own telephone stands in the way, nor while a request waits', async () => {
    const person = await makeAccount(payload, 'reviewer')
    // The control: with a telephone of their own.
    await move(person.id)
    await forgetSecondFactor(database(), person.id)
    await expect(move(person.id)).rejects.toThrow(/téléphone/)
    const author = await makeAccount(payload)
    const request = await ask(author.id)
    await expect(move(author.id)).rejects.toThrow(/demande/)
    await answerRequest(database(), { id: request, verdict: 'refused', decidedBy: other.id })
    await move(author.id)
    const name = (
      await payload.update({
        overrideAccess: true,
        ...{ collection: 'users', id: person.id, depth: 0, data: { name: 'Autrement' } },
      })
    ).name
    expect(name).toBe('Autrement')
  })
})

describe('a reviewer is made', () => {
  it('by one administrator who asks and another who confirms; the person begins anew', async () => {
    const person = await makeAccount(payload)
    const session = await beginSession(database(), person.id, null)
    const request = await ask(person.id)
    expect(await answer(request, one.id)).toBe('own_request')
    expect(await answer(request, person.id)).toBe('about_yourself')
    expect(await rolesOf(person.id)).toEqual(['author'])
    expect(await answer(request, other.id)).toBe('confirmed')
    expect(await rolesOf(person.id)).toEqual(['author', 'reviewer'])
    expect(await findSession(database(), session)).toBeNull()
    expect(await answer(request, other.id)).toBe('already_decided')
  })

  it('not by one who is no administrator, nor by a request of yesterday', async () => {
    const person = await makeAccount(payload)
    const stranger = await makeAccount(payload, 'reviewer')
    const request = await ask(person.id)
    await expect(answer(request, stranger.id)).rejects.toThrow(/./)
    await database().execute(sql`alter table account_requests disable trigger user`)
    await database().execute(sql`update account_requests set at = now() - interval '25 hours' where id = ${request}`)
    await database().execute(sql`alter table account_requests enable trigger user`)
    expect(await answer(request, other.id)).toBe('expired')
    expect(await rolesOf(person.id)).toEqual(['author'])
  })

  it('not through the Local API with all rights, in any of its ways', async () => {
    const person = await makeAccount(payload)
    const data = { roles: ['author', 'reviewer'] as ('author' | 'reviewer')[] }
    const users = { collection: 'users', depth: 0 } as const
    const { id } = person
    await expect(payload.update({ ...users, overrideAccess: true, id, data })).rejects.toThrow('deux administrateurs')
    await expect(
      payload.update({ ...users, overrideAccess: true, where: { id: { equals: id } }, data }),
    ).resolves.toMatchObject({
      errors: [{ id: person.id }],
    })
    await expect(
      payload.create({
        ...users,
        overrideAccess: true,
        data: { email: 'zz@demo.example', name: 'x', roles: ['reviewer'] },
      }),
    ).rejects.toThrow('deux administrateurs')
    await expect(
      payload.db.updateOne({ collection: 'users', id: person.id, data: { roles: ['administrator'] } }),
    ).rejects.toThrow(/./)
    // The adapter alone, outside any transaction, has taken the old roles away before it is refused the new one.
    expect(['author', undefined]).toContain((await rolesOf(person.id))[0])
    expect(await rolesOf(person.id)).not.toContain('administrator')
  })

  it('not past Payload either: PostgreSQL refuses the role, the grant, the verdict and a change of what was asked', async () => {
    const person = await makeAccount(payload)
    const request = await ask(person.id, 'administrator')
    const attempts = [
      sql`insert into users_roles ("order", parent_id, value) values (9, ${person.id}, 'reviewer')`,
      sql`update users_roles set value = 'administrator' where parent_id = ${person.id}`,
      sql`insert into account_grants (account, role) values (${person.id}, 'reviewer')`,
      sql`insert into account_decisions (request, verdict, decided_by) values (${request}, 'confirmed', ${one.id})`,
      sql`insert into account_decisions (request, verdict, decided_by) values (${request}, 'confirmed', ${person.id})`,
      sql`update account_requests set kind = 'reviewer' where id = ${request}`,
      sql`delete from account_requests where id = ${request}`,
      sql`truncate account_decisions`,
    ]
    for (const attempt of attempts) await expect(database().execute(attempt)).rejects.toThrow(/./)
    expect(await rolesOf(person.id)).toEqual(['author'])
  })

  it('would be made by one alone if the database did not hold it', async () => {
    const person = await makeAccount(payload)
    await database()
      .transaction(async (transaction) => {
        await transaction.execute(sql`alter table users_roles disable trigger users_roles_are_granted`)
        await transaction.execute(
          sql`insert into users_roles ("order", parent_id, value) values (9, ${person.id}, 'reviewer')`,
        )
        await transaction.execute(sql`set constraints all immediate`)
        const { rows } = await transaction.execute(sql`select from users_roles where parent_id = ${person.id}`)
        expect(rows).toHaveLength(2)
        throw new Error('back')
      })
      .catch(() => {})
  })

  it('anew after the role was taken away: an old yes counts no more', async () => {
    const person = await makeAccount(payload, 'reviewer')
    await database().execute(sql`delete from users_roles where parent_id = ${person.id}`)
    await expect(
      database().execute(sql`insert into users_roles ("order", parent_id, value) values (1, ${person.id}, 'reviewer')`),
    ).rejects.toThrow(/./)
  })

  it('anew after the account was closed and opened again, which takes one', async () => {
    const person = await makeAccount(payload, 'reviewer')
    // The control: while it is open the role stands.
    expect(await rolesOf(person.id)).toEqual(['reviewer'])
    for (const act of ['close', 'reopen'] as const) expect((await keep(act, person.id)).status).toBe(200)
    expect(await rolesOf(person.id)).toEqual([])
    const request = await ask(person.id)
    expect(await answer(request, other.id)).toBe('confirmed')
    expect(await rolesOf(person.id)).toEqual(['reviewer'])
  })

  it('from the shell of the server where there is one administrator alone, and that is written down', async () => {
    const person = await makeAccount(payload)
    const request = await ask(person.id)
    expect(await confirmAsOperator(database(), request)).toBe(true)
    expect(await rolesOf(person.id)).toContain('reviewer')
    const { rows } = await database().execute(
      sql`select by_operator, decided_by from account_decisions where request = ${request}`,
    )
    expect(rows).toEqual([{ by_operator: true, decided_by: null }])
  })
})

it('a second factor is taken away by two, and the next sign-in begins a new one', async () => {
  const person = await makeAccount(payload)
  const request = await ask(person.id, 'second_factor')
  expect(await answer(request, one.id)).toBe('own_request')
  expect(await hasSecondFactor(database(), person.id)).toBe(true)
  expect(await answer(request, other.id)).toBe('confirmed')
  expect(await hasSecondFactor(database(), person.id)).toBe(false)
})
