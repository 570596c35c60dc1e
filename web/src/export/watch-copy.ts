import type { Known } from './gather-copy.ts'
import { exportOnce, withdrawCopy, type Exported, type ExportOrder } from './run-export.ts'

export type Looked = ({ outcome: 'made' } & Exported) | { outcome: 'kept' | 'withdrawn'; reason: string }

/**
 * Looks, each time it is called, whether there is something new, and renews the copy; takes it away when for as long as
 * the lease nobody could say what is public. A copy that stood there before counts: it may hold what was taken down since.
 */
export function createWatch(
  order: ExportOrder,
  leaseSeconds: number,
  now: () => number = Date.now,
): () => Promise<Looked> {
  const known: Known = new Map()
  let last: string | null = null
  let heard = now()

  return async () => {
    const asked = now()
    try {
      const made = await exportOnce(order, known, last)
      last = made.seal
      heard = asked
      return { outcome: 'made', ...made }
    } catch (error) {
      if (now() - heard <= leaseSeconds * 1000) return { outcome: 'kept', reason: reasonOf(error) }
      last = null
      return withdrawCopy(order).then(
        () => ({ outcome: 'withdrawn', reason: reasonOf(error) }),
        (refused: unknown) => ({ outcome: 'kept', reason: reasonOf(refused) }),
      )
    }
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
