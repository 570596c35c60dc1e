import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { startMailCatcher, type MailCatcher } from '../../../shared/local/mail-catcher/start-mail-catcher.ts'
import { inTransaction, openBooks, type BooksPool } from '../donations/books.ts'
import { connectMail } from '../mail/connect-mail.ts'
import { until } from '../payments/trial/ledger.ts'
import { connectStripe } from '../payments/stripe/stripe-client.ts'
import { openTexts } from '../work/open-texts.ts'
import { startWorker } from '../work/start-worker.ts'
import type { Working } from '../work/work-through.ts'
import { raiseAlarm, type Alarm } from './raise-alarm.ts'
import { sendAlarmMail, type AlarmPost } from './send-alarm-mail.ts'

type Mail = { text: string; headers: Record<string, string> }

let books: BooksPool
let catcher: MailCatcher
const workers: Working[] = []

beforeAll(async () => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 16 })
  catcher = await startMailCatcher({ smtpPort: 0, httpPort: 0 })
  // Seconds in earnest; how a mail is tried again is the same.
  await books.query(`UPDATE pgboss.queue SET retry_delay = 1, expire_seconds = 1 WHERE name = 'alarm-mails'`)
})
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())))
afterAll(async () => {
  await catcher.stop()
  await books.end()
})

function postTo(smtpUrl: string): AlarmPost {
  return {
    transport: connectMail(smtpUrl),
    from: { name: 'Russie-Libertés', address: 'no-reply@site.test' },
    to: 'treasurer@demo.example',
    cmsUrl: 'https://cms.test',
  }
}

async function work(post: AlarmPost | null): Promise<Working> {
  const stripe = connectStripe(inject('ground').stripe)
  const worker = await startWorker({
    books,
    stripe,
    livemode: false,
    post,
    silentHours: 0,
    unusedPictureDays: 180,
    sweepEvery: 3600,
    mediaFolder: '/nowhere',
    openTexts,
  })
  workers.push(worker)
  return worker
}

async function raise(change: Partial<Alarm> = {}): Promise<string> {
  const subject = randomUUID()
  await inTransaction(books, (transaction) => raiseAlarm(transaction, { kind: 'event_dead', subject, ...change }))
  const { rows } = await books.query<{ id: string }>('SELECT id FROM alarms WHERE subject = $1', [subject])
  return rows[0]?.id ?? ''
}

async function mailsAbout(alarm: string, { httpUrl } = catcher): Promise<Mail[]> {
  const answer = await fetch(`${httpUrl}/messages`)
  const mails = (await answer.json()) as Mail[]
  return mails.filter(({ text }) => text.includes(alarm))
}

async function jobOf(alarm: string): Promise<string | undefined> {
  const { rows } = await books.query<{ state: string }>('SELECT state::text FROM pgboss.job WHERE id = $1', [alarm])
  return rows[0]?.state
}

describe('the mail about an alarm', () => {
  it('goes out once, however many workers there are, and says nothing of a donor', async () => {
    await Promise.all([work(postTo(catcher.smtpUrl)), work(postTo(catcher.smtpUrl))])
    const secret = { reason: 'CANARY', ours: { amount: 123_456 }, theirs: { email: 'canary@example.org' } }
    const alarms = await Promise.all(Array.from({ length: 10 }, () => raise(secret)))
    for (const alarm of alarms) {
      await until(async () => expect(await jobOf(alarm)).toBe('completed'))
      const [mail, second] = await mailsAbout(alarm)
      expect(second).toBeUndefined()
      expect(mail?.headers['message-id']).toContain(`alarm-${alarm}@cms.test`)
      expect(JSON.stringify(mail)).not.toMatch(/canary|123.?456|evt_/i)
    }
  })

  it('waits for a mail server that is down', { timeout: 40_000 }, async () => {
    const first = await startMailCatcher({ smtpPort: 0, httpPort: 0 })
    const port = Number(new URL(first.smtpUrl).port)
    await first.stop()
    await work(postTo(first.smtpUrl))
    const alarm = await raise()
    await until(async () => expect(await jobOf(alarm)).toBe('retry'))
    const later = await startMailCatcher({ smtpPort: port, httpPort: 0 })
    try {
      await until(async () => expect(await jobOf(alarm)).toBe('completed'), 30_000)
      expect(await mailsAbout(alarm, later)).toHaveLength(1)
    } finally {
      await later.stop()
    }
  })

  it('that was sent just before its worker was killed is sent once more, as the same message', async () => {
    const alarm = await raise()
    const post = postTo(catcher.smtpUrl)
    // What a worker does, up to the moment at which it would say that it is done.
    await books.query(
      `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 minute' WHERE id = $1`,
      [alarm],
    )
    await sendAlarmMail(books, post, alarm)
    // And what pg-boss's upkeep does with a job whose time is up.
    await books.query(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE id = $1`, [alarm])
    await work(post)
    await until(async () => expect(await jobOf(alarm)).toBe('completed'))
    const mails = await mailsAbout(alarm)
    expect(mails).toHaveLength(2)
    expect(mails[0]?.headers['message-id']).toBe(mails[1]?.headers['message-id'])
  })

  it('is not sent where somebody has dealt with it already', async () => {
    const alarm = await raise()
    await books.query('UPDATE alarms SET dealt_with_at = now() WHERE id = $1', [alarm])
    await work(postTo(catcher.smtpUrl))
    await until(async () => expect(await jobOf(alarm)).toBe('completed'))
    expect(await mailsAbout(alarm)).toEqual([])
  })

  it('is not sent where mail is not set up, and nothing fails for that', async () => {
    const alarm = await raise()
    await work(null)
    await until(async () => expect(await jobOf(alarm)).toBe('completed'))
    expect(await mailsAbout(alarm)).toEqual([])
  })
})
