import { z } from 'zod'
import type { Books } from '../donations/books.ts'

/** What a running site says of itself when it asks for the revision. */
export type Instance = {
  id: string
  name: string
  revision: number
  withdrawals: number
  /** It has stopped answering readers, and says so with its last question. */
  isLeaving: boolean
}

const counted = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const saying = z.object({
  instance: z.uuid(),
  name: z.string().max(80),
  revision: counted,
  withdrawals: counted,
  leaving: z.literal('yes').optional(),
})

/** Without news of it, a site is written down as often as this: it asks every second. */
const WRITTEN_EVERY_MS = 10_000
const KEPT_FOR = '1 day'

/** Null where a question says nothing of who asks, or nothing that can be understood. */
export function readInstance(address: string): Instance | null {
  const said = saying.safeParse(Object.fromEntries(new URL(address).searchParams))
  if (!said.success) return null
  const { instance: id, leaving, ...rest } = said.data
  return { id, ...rest, isLeaving: leaving === 'yes' }
}

/** Remembers what was written last, so that most questions write nothing. One of a process. */
export function createInstanceBook(now: () => number = Date.now) {
  const written = new Map<string, { said: string; at: number }>()

  /** Writes down what this site serves when that has changed, or when it was last written a while ago. */
  return async (books: Books, instance: Instance): Promise<void> => {
    if (instance.isLeaving) {
      written.delete(instance.id)
      await books.query(`DELETE FROM site_instances WHERE id = $1`, [instance.id])
      return
    }
    const said = `${instance.revision} ${instance.withdrawals}`
    const last = written.get(instance.id)
    if (last?.said === said && now() - last.at < WRITTEN_EVERY_MS) return
    written.set(instance.id, { said, at: now() })
    try {
      await books.query(
        `INSERT INTO site_instances AS former (id, name, revision, withdrawals, heard_at) VALUES ($1, $2, $3, $4, now())
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, revision = excluded.revision,
           withdrawals = excluded.withdrawals, heard_at = excluded.heard_at`,
        [instance.id, instance.name, instance.revision, instance.withdrawals],
      )
      await books.query(`DELETE FROM site_instances WHERE heard_at < now() - interval '${KEPT_FOR}'`)
    } catch (error) {
      written.delete(instance.id)
      throw error
    }
    for (const [id, { at }] of written) if (now() - at > 10 * WRITTEN_EVERY_MS) written.delete(id)
  }
}
