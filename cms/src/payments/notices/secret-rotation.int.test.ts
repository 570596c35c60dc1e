import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inheritForTests } from '../../../../shared/local/environment.ts'
import { findFreePort } from '../../../../shared/local/ports/find-free-port.ts'
import { stackUnderTest } from '../../../../shared/local/testing/stack-under-test.ts'
import { openLedger, until, type Ledger } from '../trial/ledger.ts'

const CMS = path.resolve(import.meta.dirname, '../../..')
const NEW = 'whsec_the_new_one'
const OLD = 'whsec_the_one_before'

/** A second CMS on the same books, which is having its secret changed. */
let cms: ChildProcess
let url: string
let ledger: Ledger

beforeAll(async () => {
  ledger = openLedger()
  const port = await findFreePort()
  url = `http://127.0.0.1:${port}`
  cms = spawn(process.execPath, ['serve.mjs', 'start'], {
    cwd: CMS,
    env: {
      ...inheritForTests(),
      ...stackUnderTest().environment,
      NODE_ENV: 'production',
      CMS_PORT: String(port),
      STRIPE_WEBHOOK_SECRET: NEW,
      STRIPE_WEBHOOK_SECRET_OLD: OLD,
    },
    stdio: 'ignore',
  })
  await until(async () => {
    if (!(await fetch(`${url}/readyz`)).ok) throw new Error('the second CMS is not ready')
  }, 60_000)
})

afterAll(async () => {
  const ended = once(cms, 'exit')
  cms.kill('SIGKILL')
  await ended
  await ledger.close()
})

/** Delivers an event signed with each of these secrets: the status, and whether it is stored. */
async function deliver(secrets: readonly string[]): Promise<[status: number, isStored: boolean]> {
  const id = `evt_${randomUUID().replaceAll('-', '')}`
  const data = { object: { object: 'customer', id: 'cus_1' } }
  const body = JSON.stringify({ id, object: 'event', type: 'customer.created', livemode: false, created: 1, data })
  const now = Math.floor(Date.now() / 1000)
  const marks = secrets.map((secret) => createHmac('sha256', secret).update(`${now}.${body}`).digest('hex'))
  const answer = await fetch(`${url}/api/stripe/webhook`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'stripe-signature': [`t=${now}`, ...marks.map((mark) => `v1=${mark}`)].join(','),
    },
  })
  await answer.arrayBuffer()
  return [answer.status, (await ledger.event(id)) !== null]
}

it.each([
  ['the new secret', [NEW], 200],
  ['the one before', [OLD], 200],
  ['both, as Stripe does while it changes them', [OLD, NEW], 200],
  ['one that is neither, beside the one before', ['whsec_of_somebody', OLD], 200],
  ['one that is neither', ['whsec_of_somebody'], 400],
  ['nothing', [], 400],
])('while the secret is being changed, an event signed with %s', async (_, secrets, status) => {
  expect(await deliver(secrets)).toEqual([status, status === 200])
})

it('the secret of another endpoint opens nothing here', async () => {
  expect(await deliver([stackUnderTest().stripe.webhookSecret])).toEqual([400, false])
})
