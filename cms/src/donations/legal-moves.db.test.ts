import { DONATION_STATES, mayFollow } from '@campaign/shared/donations/donation-states.ts'
import { mayFollowSubscription, SUBSCRIPTION_STATES } from '@campaign/shared/donations/subscription-states.ts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from './books.ts'

let books: BooksPool
beforeAll(() => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 2 })
})
afterAll(() => books.end())

async function askDatabase(rule: string, earlier: string, later: string): Promise<boolean> {
  const { rows } = await books.query<{ may: boolean }>(`SELECT ${rule}($1, $2) AS may`, [earlier, later])
  return rows[0]?.may === true
}

describe('the table of legal moves in the database', () => {
  it.each(DONATION_STATES)(
    'lets a donation that is %s become what the rules let it become, and nothing else',
    async (from) => {
      for (const to of DONATION_STATES) {
        const may = to === from || mayFollow(from, to)
        expect([to, await askDatabase('donation_may_follow', from, to)]).toEqual([to, may])
      }
    },
  )

  it.each(SUBSCRIPTION_STATES)('lets a monthly gift that is %s become what the rules let it become', async (from) => {
    for (const to of SUBSCRIPTION_STATES) {
      const may = to === from || mayFollowSubscription(from, to)
      expect([to, await askDatabase('subscription_may_follow', from, to)]).toEqual([to, may])
    }
  })
})
