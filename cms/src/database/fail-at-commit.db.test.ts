import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { databaseOf, postgresOf } from './database-of.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const statusOf = async (story: string): Promise<unknown> => {
  const { rows } = await newsroom.run(
    sql`select _status::text as status from stories_locales where _parent_id = ${story}::uuid and _locale = 'fr'`,
  )
  return rows[0]?.['status']
}

/** A story that nobody approved is made public past all of our code, in a transaction that is still open. */
async function publishPastTheGate(): Promise<{ story: string; req: PayloadRequest }> {
  const story = await newsroom.writeStory()
  const req = await newsroom.reqOf('reviewer')
  await initTransaction(req)
  await (
    await databaseOf(req)
  ).execute(sql`update stories_locales set _status = 'published' where _parent_id = ${story}::uuid and _locale = 'fr'`)
  return { story, req }
}

describe('a transaction that PostgreSQL does not let be committed', () => {
  it('fails where that is asked, and leaves nothing', async () => {
    const { story, req } = await publishPastTheGate()
    await expect(commitTransaction(req)).rejects.toMatchObject({ cause: { code: '23001' } })
    await killTransaction(req)
    expect(await statusOf(story)).toBe('draft')
  })

  it('the control: Payload by itself says nothing of it', async () => {
    const { story, req } = await publishPastTheGate()
    const { sessions } = postgresOf(newsroom.payload)
    const session = sessions?.[String(await req.transactionID)]
    await session?.resolve()
    await killTransaction(req)
    expect(await statusOf(story)).toBe('draft')
  })

  it('fails too when its connection was cut', async () => {
    const req = await newsroom.reqOf('reviewer')
    await initTransaction(req)
    const { rows } = await (await databaseOf(req)).execute(sql`select pg_backend_pid() as pid`)
    await newsroom.run(sql`select pg_terminate_backend(${Number(rows[0]?.['pid'])})`)
    await expect(commitTransaction(req)).rejects.toThrow(/set constraints all immediate/)
    await killTransaction(req)
  })
})
