import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inTransaction, openBooks, type BooksPool } from '../donations/books.ts'
import { raiseAlarm, type Alarm } from './raise-alarm.ts'

let books: BooksPool
beforeAll(() => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 8 })
})
afterAll(() => books.end())

const aboutPayment = (): Alarm => ({ kind: 'payment_stuck', subject: randomUUID(), reason: 'waits' })
const raise = (alarm: Alarm) => inTransaction(books, (transaction) => raiseAlarm(transaction, alarm))

/** Of each alarm about `subject`: how often it was raised, and the state of the job of its mail. */
async function told({ subject }: Alarm) {
  const { rows } = await books.query(
    `SELECT times::int, reason, dealt_with_at IS NULL AS is_open, job.state::text AS mail FROM alarms
     LEFT JOIN pgboss.job ON job.name = 'alarm-mails' AND job.id = alarms.id
     WHERE subject = $1 ORDER BY alarms.created_at`,
    [subject],
  )
  return rows as unknown[]
}

async function countJobs(): Promise<number> {
  const { rows } = await books.query(`SELECT FROM pgboss.job WHERE name = 'alarm-mails'`)
  return rows.length
}

describe('an alarm', () => {
  it('that is new has one mail on its way', async () => {
    const alarm = aboutPayment()
    expect(await raise(alarm)).toBe(true)
    expect(await told(alarm)).toEqual([{ times: 1, reason: 'waits', is_open: true, mail: 'created' }])
  })

  it('that is raised again while it is open is the same, counted, and makes no second mail', async () => {
    const alarm = aboutPayment()
    const results = await Promise.all(Array.from({ length: 20 }, () => raise({ ...alarm, reason: 'waits_longer' })))
    expect(results.filter(Boolean)).toHaveLength(1)
    expect(await told(alarm)).toEqual([{ times: 20, reason: 'waits_longer', is_open: true, mail: 'created' }])
    const { rows } = await books.query(`SELECT FROM pgboss.job JOIN alarms ON alarms.id = job.id WHERE subject = $1`, [
      alarm.subject,
    ])
    expect(rows).toHaveLength(1)
  })

  it('that is raised again after it was dealt with is a new one, with a mail of its own', async () => {
    const alarm = aboutPayment()
    await raise(alarm)
    await books.query('UPDATE alarms SET dealt_with_at = now() WHERE subject = $1', [alarm.subject])
    expect(await raise(alarm)).toBe(true)
    expect(await told(alarm)).toMatchObject([
      { is_open: false, mail: 'created' },
      { is_open: true, mail: 'created' },
    ])
  })

  it('of what did not come to pass is not there, nor is its mail', async () => {
    const alarm = aboutPayment()
    const before = await countJobs()
    const undone = inTransaction(books, async (transaction) => {
      await raiseAlarm(transaction, alarm)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await told(alarm)).toEqual([])
    expect(await countJobs()).toBe(before)
  })
})
