import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { CMS_TYPESCRIPT } from '../../../shared/local/processes/cms-typescript.ts'
import { openTrial, type Trial } from '../payments/trial/gifts.ts'
import { until } from '../payments/trial/ledger.ts'
import { double } from '../payments/trial/stripe-double.ts'
import { emptyBooks, payUnheard } from './trial/gifts.ts'

let trial: Trial
beforeAll(() => {
  trial = openTrial()
})
afterAll(() => trial.close())
beforeEach(async () => {
  await double.reset()
  await double.webhooks({ dropShare: 1 })
  await emptyBooks(trial)
})

type Ended = { code: number | null; signal: string | null; said: string }

/** `npm run reconcile`, as a process of its own. */
function startCommand(change: Record<string, string> = {}): { kill: () => void; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...CMS_TYPESCRIPT, 'src/reconcile.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { NODE_ENV: 'production' as const, ...inject('stack').environment, ...change },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, said })))
  return { kill: () => void child.kill('SIGKILL'), ended }
}

async function countHeard(): Promise<{ settled: number; booked: number }> {
  const { rows } = await trial.books.query<{ settled: number; booked: number }>(
    `SELECT count(*) FILTER (WHERE state = 'succeeded')::int AS settled,
       count(*) FILTER (WHERE fee IS NOT NULL)::int AS booked FROM donations`,
  )
  return rows[0] ?? { settled: 0, booked: 0 }
}

describe('npm run reconcile', () => {
  it('can be killed at any moment: the next run repairs what is left', async () => {
    await payUnheard(trial, 25)
    const first = startCommand()
    await until(async () => expect((await countHeard()).settled).toBeGreaterThanOrEqual(3))
    first.kill()
    expect(await first.ended).toMatchObject({ signal: 'SIGKILL' })
    expect((await countHeard()).settled).toBeLessThan(25)

    // The database may hear a moment later that the other process is gone.
    const second = await until(async () => {
      const ended = await startCommand().ended
      expect(ended.said).not.toContain('Another reconciliation is under way')
      return ended
    }, 30_000)
    expect(second).toMatchObject({ code: 0, said: expect.stringContaining('Everything was looked at.') })
    expect(await countHeard()).toEqual({ settled: 25, booked: 25 })
    const { rows } = await trial.books.query('SELECT state FROM reconciliations ORDER BY started_at')
    expect(rows).toEqual([{ state: 'failed' }, { state: 'done' }])
    const waiting = await trial.books.query(`SELECT FROM payment_events WHERE state = 'received'`)
    expect(waiting.rowCount).toBe(0)
  }, 60_000)

  it('ends with 1 on a difference of one cent', async () => {
    await payUnheard(trial, 1)
    expect((await startCommand().ended).code).toBe(0)
    await trial.books.query('UPDATE donations SET net = net + 1')
    expect(await startCommand().ended).toMatchObject({ code: 1, said: expect.stringContaining('Differences: 1') })
  })

  it('ends with 2 where not everything could be looked at', async () => {
    await double.fault({ mode: 'error', status: 500, times: 1000 })
    expect(await startCommand().ended).toMatchObject({ code: 2, said: expect.stringContaining('run it again') })
    await double.endFaults()
    const nowhere = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/nothing' }
    expect(await startCommand(nowhere).ended).toMatchObject({ code: 2, said: expect.stringContaining('ECONNREFUSED') })
  })

  it('asks Stripe no more than twelve questions in any second, whatever there is to ask', async () => {
    const gifts = await payUnheard(trial, 12)
    for (const { stripeSession } of gifts) {
      await double.refund(stripeSession ?? '', { amount: 100 })
      await double.dispute(stripeSession ?? '')
    }
    await double.forgetCalls()
    expect((await startCommand().ended).code).toBe(0)
    const moments = (await double.calls()).map(({ at }) => at)
    expect(moments.length).toBeGreaterThan(24)
    const most = Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1000).length))
    expect(most).toBeLessThanOrEqual(12)
  })
})
