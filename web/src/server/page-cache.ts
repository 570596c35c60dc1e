import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A page as it goes over the wire, the same for every reader. */
export type KeptPage = { body: Buffer; contentType: string; etag: string }

export type PageCache = {
  /** The page kept for exactly this path. Looking never makes room for a path: unknown ones cost no memory. */
  find: (path: string) => KeptPage | undefined
  /**
   * Makes the page of `path`, once for all who ask at the same moment, and keeps it when `make` says so and nothing
   * was forgotten while it was being made.
   */
  share: <Made extends { keep: KeptPage | null }>(path: string, make: () => Promise<Made>) => Promise<Made>
  /** Forgets every page, and lets nobody join or keep what was begun before. */
  forget: () => void
  /** Bytes of the pages kept. */
  size: () => number
}

/** What an entry costs beside its body: key, headers, bookkeeping. A guess on the safe side. */
const OVERHEAD_BYTES = 1024

export function createPageCache({ maxBytes }: { maxBytes: number }): PageCache {
  const kept = new LRUCache<string, KeptPage>({
    maxSize: maxBytes,
    sizeCalculation: (page) => page.body.length + OVERHEAD_BYTES,
  })
  const underWay = new Map<string, Promise<{ keep: KeptPage | null }>>()
  // A page begun under an older revision may hold a text that has been taken down since. It may still be shown to the
  // reader who asked before the change was heard of, but it must not stay.
  let generation = 0

  async function makeAndKeep<Made extends { keep: KeptPage | null }>(path: string, make: () => Promise<Made>) {
    const bornIn = generation
    const made = await make()
    if (made.keep !== null && bornIn === generation) kept.set(path, made.keep)
    return made
  }

  return {
    find: (path) => kept.get(path),

    share: <Made extends { keep: KeptPage | null }>(path: string, make: () => Promise<Made>) => {
      const running = underWay.get(path)
      if (running) return running as Promise<Made>
      const making = makeAndKeep(path, make).finally(() => {
        if (underWay.get(path) === making) underWay.delete(path)
      })
      underWay.set(path, making)
      return making
    },

    forget: () => {
      generation += 1
      kept.clear()
      underWay.clear()
    },

    size: () => kept.calculatedSize,
  }
}

/** Strong, from the bytes alone: it tells a reader that a page changed, never when. */
export function keepable(body: string | Buffer, contentType: string): KeptPage {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { body: bytes, contentType, etag: `"${digest}"` }
}

/** RFC 9110, 13.1.2: weak comparison, a list, or "*". */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)
}
