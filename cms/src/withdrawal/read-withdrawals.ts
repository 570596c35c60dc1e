import type { Books } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { readWithdrawalCount } from './record-act.ts'
import { tellInstance, type Standing } from './tell-instance.ts'
import type { Cause } from './withdrawal.ts'

export type HiddenStory = {
  story: string
  cause: Cause
  hiddenAt: string
  hiddenBy: string | null
  restoreAskedBy: string | null
  restoreAskedAt: string | null
}

export type InstanceState = { name: string; standing: Standing; heardAt: string }

/** What is hidden, and where each running site stands towards the last withdrawal. Moments in UTC. */
export type Withdrawals = {
  hidden: HiddenStory[]
  instances: InstanceState[]
  /** How many withdrawals there were: what a site must have heard of. */
  count: number
  leaseSeconds: number
}

export async function readWithdrawals(books: Books): Promise<Withdrawals> {
  const lease = environment.STORIES_LEASE_SECONDS
  const { rows: hidden } = await books.query<HiddenStory>(`
    SELECT story, cause, hidden_at AS "hiddenAt", hidden_by AS "hiddenBy", restore_asked_by AS "restoreAskedBy",
      restore_asked_at AS "restoreAskedAt"
    FROM hidden_stories hidden WHERE EXISTS (SELECT FROM stories WHERE id = hidden.story) ORDER BY hidden_at DESC, story
  `)
  const { rows: instances } = await books.query<{ name: string; withdrawals: string; heardAt: Date; now: Date }>(`
    SELECT name, withdrawals, heard_at AS "heardAt", now() AS now FROM site_instances ORDER BY name, heard_at DESC
  `)
  // After the sites: a withdrawal in between must not count as confirmed.
  const count = await readWithdrawalCount(books)
  return {
    hidden,
    count,
    leaseSeconds: lease,
    instances: instances.map(({ name, withdrawals, heardAt, now }) => ({
      name,
      heardAt: heardAt.toISOString(),
      standing: tellInstance({ name, withdrawals: Number(withdrawals), heardAt }, { count, lease, now }),
    })),
  }
}
