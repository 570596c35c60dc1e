import { executeAuthStrategies, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openSession } from '../../../../shared/local/testing/open-session.ts'
import config from '../../payload.config.ts'
import { guardRest } from '../../rest/guard-rest.ts'
import { inDatabase } from '../../testing/in-database.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

/** Whom Payload takes somebody for, asked twice in the same request, who was let in and whose session ended at that moment. */
async function askWhileShutOut(method: string, path: string, body?: object): Promise<(string | undefined)[]> {
  const { databaseUrl, cmsUrl, accounts } = inject('stack')
  const { email } = accounts.reviewer
  const session = await openSession({ databaseUrl }, email)
  const found: (string | undefined)[] = []
  const handler = async ({ headers }: Request): Promise<Response> => {
    await inDatabase(databaseUrl, `delete from account_sessions where digest = sha256('${session}')`)
    for (let time = 0; time < 2; time += 1) found.push((await executeAuthStrategies({ headers, payload })).user?.email)
    return new Response()
  }
  const headers = { Authorization: `Session ${session}`, 'Content-Type': 'application/json' }
  const request = new Request(new URL(`/api${path}`, cmsUrl), {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const address = { params: Promise.resolve({ slug: path.slice(1).split('/') }) }
  await guardRest(config, { GET: handler, POST: handler, DELETE: handler })(request, address)
  return found
}

it('whom the door has let in is asked of PostgreSQL no second time for the same reading, and anew by whoever asks again', async () => {
  const { email } = inject('stack').accounts.reviewer
  expect(await askWhileShutOut('GET', '/stories')).toEqual([email, undefined])
  expect(await askWhileShutOut('DELETE', '/stories/00000000-0000-4000-8000-000000000001')).toEqual([email, undefined])
})

it('who sent a body, which may have taken its time, is found out anew once it is there', async () => {
  expect(await askWhileShutOut('POST', '/pages', { title: 'Écrit' })).toEqual([undefined, undefined])
})
