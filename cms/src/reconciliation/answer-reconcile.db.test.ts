import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTrial, type Trial } from '../payments/trial/gifts.ts'
import { treasurerOf } from '../payments/trial/treasurer.ts'
import { answerReconcile } from './answer-reconcile.ts'

let trial: Trial
let by: string
beforeAll(async () => {
  trial = openTrial()
  by = await treasurerOf(trial.books)
})
afterAll(async () => {
  await emptyQueue()
  await trial.close()
})
beforeEach(emptyQueue)

async function emptyQueue(): Promise<void> {
  await trial.books.query(`DELETE FROM pgboss.job WHERE name = 'reconcile'`)
}

async function ask(): Promise<[number, unknown]> {
  const response = await answerReconcile({ books: trial.books, by })
  return [response.status, await response.json()]
}

describe('asking for a reconciliation from the desk', () => {
  it('queues one run, in the name of whoever asked, however often the button is pressed', async () => {
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.toSorted(([one], [other]) => one - other)).toEqual([
      [200, { outcome: 'already_asked' }],
      [200, { outcome: 'already_asked' }],
      [202, { outcome: 'asked' }],
    ])
    const { rows } = await trial.books.query(`SELECT data FROM pgboss.job WHERE name = 'reconcile'`)
    expect(rows).toEqual([{ data: { cause: 'staff', asked: by } }])
  })

  it('queues another one while a run is under way', async () => {
    await ask()
    await trial.books.query(`UPDATE pgboss.job SET state = 'active', started_on = now() WHERE name = 'reconcile'`)
    expect(await ask()).toEqual([202, { outcome: 'asked' }])
    expect(await ask()).toEqual([200, { outcome: 'already_asked' }])
  })
})
