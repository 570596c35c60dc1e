import { LRUCache } from 'lru-cache'
import { isTouched, type Changed } from '../content/tags.ts'
import { createImprover, type Improver } from './improve-kept.ts'
import { bytesOf, type KeptAnswer } from './kept-answer.ts'

export type PageCache = {
  /** The page kept for exactly this path. Looking never makes room for a path: unknown ones cost no memory. */
  find: (path: string) => KeptAnswer | undefined
  /**
   * Makes the page of `path`, once for all who ask at the same moment, and keeps it when `make` says so.
   */
  share: <Made extends { keep: KeptAnswer | null }>(path: string, make: () => Promise<Made>) => Promise<Made>
  /** Forgets every page made from what changed; one that is just being made from it is made again. */
  forget: (changed: Changed) => void
  /** Bytes of all that is kept. */
  size: () => number
  /** No more work in the background. */
  stop: () => void
}

export function createPageCache({
  maxBytes,
  improver = createImprover(),
}: {
  maxBytes: number
  improver?: Improver
}): PageCache {
  const kept = new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, sizeCalculation: bytesOf })
  const underWay = new Map<string, Promise<{ keep: KeptAnswer | null }>>()
  /** What each page that is being made has to hear of. */
  const listening = new Set<Changed[]>()

  /**
   * What a page was made from may change while it is made: then it is made again, so that nobody is shown what was taken
   * down a moment ago, not even who asked before.
   */
  async function makeAndKeep<Made extends { keep: KeptAnswer | null }>(path: string, make: () => Promise<Made>) {
    for (;;) {
      const heard: Changed[] = []
      listening.add(heard)
      try {
        const made = await make()
        const { keep } = made
        if (keep === null) return made
        if (heard.some((changed) => isTouched(keep.tags, changed))) continue
        kept.set(path, keep)
        improver.add({ find: () => kept.peek(path), replace: (better) => kept.set(path, better) })
        return made
      } finally {
        listening.delete(heard)
      }
    }
  }

  return {
    find: (path) => kept.get(path),

    share: <Made extends { keep: KeptAnswer | null }>(path: string, make: () => Promise<Made>) => {
      const running = underWay.get(path)
      if (running) return running as Promise<Made>
      const making = makeAndKeep(path, make).finally(() => {
        underWay.delete(path)
      })
      underWay.set(path, making)
      return making
    },

    forget: (changed) => {
      for (const heard of listening) heard.push(changed)
      if (changed === 'everything') kept.clear()
      else for (const [path, { tags }] of [...kept.entries()]) if (isTouched(tags, changed)) kept.delete(path)
    },

    size: () => kept.calculatedSize,
    stop: improver.stop,
  }
}
