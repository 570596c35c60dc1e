import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { CONSENT_VERSION } from '@campaign/shared/donations/consent.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CMS_TYPESCRIPT } from '../../../shared/local/processes/cms-typescript.ts'
import { startStripeDouble, type StripeDouble } from '../../../shared/local/stripe-double/start-stripe-double.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { beginCheckout } from '../payments/giving/begin-checkout.ts'
import { keepNotice } from '../payments/notices/keep-notice.ts'
import { parseCheckout } from '../donations/parse-checkout.ts'
import { readNotice } from '../payments/notices/read-notice.ts'
import { connectStripe, type StripeClient } from '../payments/stripe/stripe-client.ts'
import { sweepDonations } from '../payments/settling/sweep-donations.ts'
import { openLedger, until, type Ledger } from '../payments/trial/ledger.ts'
import { requeueNotices } from './requeue-notices.ts'
import { publishCampaignRow } from '../testing/publish-campaign-row.ts'

const CMS = path.resolve(import.meta.dirname, '../..')

/** A database and a Stripe of our own: the workers of the stack would take these jobs. */
let environment: Record<string, string>
let ledger: Ledger
let double: StripeDouble
let stripe: StripeClient
let campaign: string
const workers: ChildProcess[] = []

beforeAll(async () => {
  const { databaseUrl, environment: ofStack } = stackUnderTest()
  const url = new URL(databaseUrl)
  url.pathname = `/worker_${randomUUID().replaceAll('-', '')}`
  const admin = openLedger(databaseUrl)
  await admin.books.query(`CREATE DATABASE ${url.pathname.slice(1)}`)
  await admin.close()

  double = await startStripeDouble({ port: 0, webhookUrl: null, webhookSecret: 'whsec_worker' })
  environment = { ...ofStack, DATABASE_URL: url.href, STRIPE_API_BASE: double.apiBase }
  migrate()
  ledger = openLedger(url.href)
  stripe = connectStripe({ secretKey: stackUnderTest().stripe.secretKey, apiBase: double.apiBase })
  campaign = await newCampaign()
})

afterAll(async () => {
  await double.stop()
  await ledger.close()
})

beforeEach(() => control('POST', '/reset'))
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => endWorker(worker, 'SIGKILL')))
})

function migrate(): void {
  const run = spawnSync(process.execPath, [...CMS_TYPESCRIPT, 'src/migrate.ts'], {
    cwd: CMS,
    env: { NODE_ENV: 'test', ...environment },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`migrating failed: ${run.stdout}${run.stderr}`)
}

async function newCampaign(): Promise<string> {
  const { rows } = await ledger.books.query<{ id: string }>(
    `INSERT INTO campaigns (title, giving) VALUES ('trial', 'open') RETURNING id`,
  )
  const id = rows[0]?.id ?? ''
  await publishCampaignRow(ledger.books, { campaign: id })
  return id
}

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [...CMS_TYPESCRIPT, 'src/work/worker.ts'], {
    cwd: CMS,
    env: { NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  workers.push(worker)
  await new Promise<void>((resolve, reject) => {
    worker.once('exit', () => reject(new Error('the worker ended before it was ready')))
    worker.stdout.on('data', (said: Buffer) => said.toString().includes('The worker is ready.') && resolve())
  })
  return worker
}

/** Ids of the jobs somebody works at. */
async function activeNotices(): Promise<string[]> {
  const { rows } = await ledger.books.query<{ id: string }>(
    `SELECT id FROM pgboss.job WHERE state = 'active' AND name = 'payment-notices'`,
  )
  return rows.map(({ id }) => id)
}

async function endWorker(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode
  const ended = once(worker, 'exit')
  worker.kill(signal)
  await ended
  return worker.exitCode
}

async function control<Answer>(method: string, at: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${double.controlUrl}${at}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (await answer.json()) as Answer
}

function formOf(attempt: string, amount: string): object {
  return {
    locale: 'fr',
    campaign,
    currency: 'EUR',
    amount,
    frequency: 'once',
    consent: CONSENT_VERSION,
    attempt,
    proof: 'work',
  }
}

/** Writes a donation, opens its page and pays on it. Gives the attempt. */
async function give(amount = '50'): Promise<string> {
  const attempt = randomUUID()
  const parsed = parseCheckout(formOf(attempt, amount))
  if (parsed.outcome !== 'order') throw new Error('the form is not in order')
  const till = {
    books: ledger.books,
    stripe,
    siteUrl: 'http://site.test',
    livemode: false,
    deadline: Date.now() + 5000,
  }
  const answer = await beginCheckout(parsed.order, till)
  if (answer.outcome !== 'redirect') throw new Error('there is no payment page')
  await control('POST', '/pay', { session: answer.url.split('/').at(-1) })
  return attempt
}

/** Stores all that Stripe has to say, as its webhooks would. */
async function storeNotices(): Promise<number> {
  const events = await control<object[]>('GET', '/events')
  for (const event of events) {
    const notice = readNotice(JSON.stringify(event), { livemode: false })
    if (notice === null) throw new Error('the event cannot be read')
    await keepNotice(ledger.books, notice)
  }
  return events.length
}

async function countWaiting(): Promise<number> {
  const { rows } = await ledger.books.query<{ count: string }>(
    `SELECT count(*) FROM payment_events WHERE state = 'received'`,
  )
  return Number(rows[0]?.count)
}

async function expectPaidOnce(attempt: string): Promise<void> {
  const donation = await ledger.donationOf(attempt)
  expect(donation).toMatchObject({ state: 'succeeded', fee: expect.any(Number) as number })
  const history = await ledger.historyOf(donation.id)
  expect(history.filter(({ to_state: to }) => to === 'succeeded')).toHaveLength(1)
}

describe('workers', () => {
  it('migrating a second time changes nothing', () => {
    expect(migrate).not.toThrow()
  })

  it('two at once work each event through once', { timeout: 90_000 }, async () => {
    const attempts: string[] = []
    for (let at = 0; at < 40; at += 1) attempts.push(await give())
    await storeNotices()
    await Promise.all([startWorker(), startWorker()])
    await until(async () => expect(await countWaiting()).toBe(0), 30_000)
    for (const attempt of attempts) await expectPaidOnce(attempt)

    const { rows } = await ledger.books.query<{ attempts: string; count: string }>(
      `SELECT attempts, count(*) FROM payment_events WHERE state = 'processed' GROUP BY attempts`,
    )
    expect(rows).toEqual([{ attempts: '1', count: '160' }])
    const heard = await ledger.books.query('SELECT FROM pgboss.worker_heartbeat')
    expect(heard.rows.length).toBeGreaterThanOrEqual(2)
  })

  it('one that is killed in the middle loses nothing and doubles nothing', { timeout: 150_000 }, async () => {
    // Half a minute in earnest; the way a lost job comes back is the same.
    await ledger.books.query(`UPDATE pgboss.queue SET expire_seconds = 5 WHERE name = 'payment-notices'`)
    const attempts: string[] = []
    for (let at = 0; at < 10; at += 1) attempts.push(await give())
    await storeNotices()
    await control('POST', '/faults', { mode: 'delay', delay: 400, times: 10_000 })
    const [first] = await Promise.all([startWorker(), startWorker()])
    await new Promise((resolve) => setTimeout(resolve, 600))
    await endWorker(first, 'SIGKILL')
    const { rows } = await ledger.books.query(`SELECT FROM pgboss.job WHERE state = 'active'`)
    expect(rows.length).toBeGreaterThan(0)
    await until(async () => expect(await countWaiting()).toBe(0), 90_000)
    for (const attempt of attempts) await expectPaidOnce(attempt)
  })

  it('one that is asked to stop ends what it has begun, and ends well', { timeout: 60_000 }, async () => {
    await give()
    await storeNotices()
    await control('POST', '/faults', { mode: 'delay', delay: 500, times: 100 })
    // A worker that was killed may have left one behind.
    const before = await activeNotices()
    const worker = await startWorker()
    await until(async () => expect(await countWaiting()).toBeLessThan(4))
    const began = Date.now()
    expect(await endWorker(worker, 'SIGTERM')).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect((await activeNotices()).filter((job) => !before.includes(job))).toEqual([])
  })
})

describe('an event that cannot be worked through', () => {
  it('is tried again, then kept for a person to look at', { timeout: 60_000 }, async () => {
    await ledger.books.query(`UPDATE pgboss.queue SET retry_limit = 1, retry_delay = 1 WHERE name = 'payment-notices'`)
    const attempt = await give()
    await storeNotices()
    await control('POST', '/faults', { mode: 'error', status: 503, times: 10_000, method: 'GET' })
    await startWorker()
    const { rows: events } = await ledger.books.query<{ event: string }>(
      `SELECT event FROM payment_events WHERE state = 'received'`,
    )
    await until(async () => {
      for (const { event } of events) {
        expect(await ledger.event(event)).toMatchObject({
          state: 'dead',
          reason: 'payment_provider_unavailable',
          attempts: 2,
        })
      }
    }, 30_000)
    expect((await ledger.donationOf(attempt)).state).toBe('awaiting_payment')
  })
})

describe('the sweep', () => {
  const atOnce = { pause: 0, patience: 0 }

  it('settles donations of which every notice was lost', async () => {
    const attempts = [await give('10'), await give('20'), await give('30')]
    await sweepDonations(ledger.books, stripe, atOnce)
    for (const attempt of attempts) {
      await expectPaidOnce(attempt)
      const { id } = await ledger.donationOf(attempt)
      expect((await ledger.historyOf(id)).at(-1)).toMatchObject({ cause: 'sweep', event: null })
    }
  })

  it('asks after a fee that was not known yet', async () => {
    await control('PUT', '/payments', { balanceTransactionDelay: 1000 })
    const attempt = await give()
    await sweepDonations(ledger.books, stripe, atOnce)
    expect(await ledger.donationOf(attempt)).toMatchObject({ state: 'succeeded', fee: null })
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await sweepDonations(ledger.books, stripe, atOnce)
    expect((await ledger.donationOf(attempt)).fee).toBeGreaterThan(0)
  })

  it('leaves donations alone that are too young, and those that were asked about just now', async () => {
    const attempt = await give()
    await sweepDonations(ledger.books, stripe, { pause: 0, patience: 3600 })
    expect((await ledger.donationOf(attempt)).state).toBe('awaiting_payment')
  })

  it('gives up on a donation that never got a page, after the page would have closed', async () => {
    const attempt = randomUUID()
    await control('POST', '/faults', { mode: 'error', status: 503, times: 10, method: 'POST' })
    const parsed = parseCheckout(formOf(attempt, '50'))
    if (parsed.outcome !== 'order') throw new Error('the form is not in order')
    const till = {
      books: ledger.books,
      stripe,
      siteUrl: 'http://site.test',
      livemode: false,
      deadline: Date.now() + 5000,
    }
    expect(await beginCheckout(parsed.order, till)).toMatchObject({ outcome: 'refused' })

    await sweepDonations(ledger.books, stripe, atOnce)
    expect((await ledger.donationOf(attempt)).state).toBe('created')
    await ledger.books.query(
      `UPDATE donations SET created_at = now() - interval '3 hours', asked_at = NULL WHERE attempt = $1`,
      [attempt],
    )
    await sweepDonations(ledger.books, stripe, atOnce)
    expect((await ledger.donationOf(attempt)).state).toBe('expired')
  })

  it('stops at once while Stripe does not answer, and goes on the next time', async () => {
    const attempts = [await give(), await give(), await give()]
    await control('POST', '/faults', { mode: 'error', status: 503, times: 1, method: 'GET' })
    await sweepDonations(ledger.books, stripe, atOnce)
    const states = await Promise.all(attempts.map(async (attempt) => (await ledger.donationOf(attempt)).state))
    expect(states).toContain('awaiting_payment')
    await sweepDonations(ledger.books, stripe, atOnce)
    for (const attempt of attempts) await expectPaidOnce(attempt)
  })

  it('queues an event again whose job was lost', { timeout: 60_000 }, async () => {
    const attempt = await give()
    await storeNotices()
    await ledger.books.query(`DELETE FROM pgboss.job WHERE name = 'payment-notices'`)
    await ledger.books.query(
      `UPDATE payment_events SET created_at = now() - interval '2 minutes' WHERE state = 'received'`,
    )
    expect(await requeueNotices(ledger.books)).toBe(4)
    expect(await requeueNotices(ledger.books)).toBe(0)
    await startWorker()
    await until(() => expectPaidOnce(attempt))
  })
})
