import { getPayload, type Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { down, up } from '../migrations/20261123_050010_accounts.ts'
import config from '../payload.config.ts'
import { accountDatabase } from './account-database.ts'
import { makeAccount } from './testing/make-account.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

it('a database from before keeps its passwords and its roles, forward and back', async () => {
  const { id } = await makeAccount(payload, 'reviewer')
  const kept = sql`select hash, salt from account_credentials where account = ${id}`
  await expect(
    accountDatabase(payload).transaction(async (db) => {
      const args = { db, payload, req: {} } as never
      const before = (await db.execute(kept)).rows
      await down(args)
      expect((await db.execute(sql`select hash, salt from users where id = ${id}`)).rows).toEqual(before)
      await up(args)
      expect((await db.execute(kept)).rows).toEqual(before)
      expect((await db.execute(sql`select hash from users where id = ${id}`)).rows).toEqual([{ hash: null }])
      expect((await db.execute(sql`select role from account_grants where account = ${id}`)).rows).toEqual([
        { role: 'reviewer' },
      ])
      // Nobody is in any more, and nobody has a second factor: each is led to one at the next sign-in.
      expect((await db.execute(sql`select from account_second_factors`)).rows).toEqual([])
      throw new Error('and back again')
    }),
  ).rejects.toThrow('and back again')
})
