import { setTimeout as wait } from 'node:timers/promises'
import type { ContentRevision } from '@campaign/shared/content/published.ts'
import type { Log } from '../server/log.ts'
import type { CmsClient } from './cms-client.ts'
import { followProgress } from './follow-progress.ts'
import { createLease } from './lease.ts'
import { createSnapshot, warm, withholdStories, type Snapshot } from './snapshot.ts'

export type ContentStore = {
  /** What was public when the CMS was last heard; null until it has been heard once. */
  current: () => Snapshot | null
  /** False while the CMS does not answer. One missed answer is not yet silence. */
  isCmsReachable: () => boolean
  start: () => void
  stop: () => void
}

type StoreSettings = {
  cms: CmsClient
  log: Log
  /** Called in the same breath in which `current` changes. */
  onChange: () => void
  /** How often the revision is asked for. */
  intervalMs?: number
  /** After how many seconds of silence stories are no longer shown. */
  leaseSeconds: number
  /** In milliseconds; the clock of the process unless a test has one of its own. */
  now?: () => number
}

const MISSES_BEFORE_SILENCE = 2

/**
 * Follows the content revision of the CMS. Each instance of the site asks for itself, so there is nothing to
 * coordinate and no door for a caller from outside. While the CMS is silent, what was read last stays.
 */
export function createContentStore({
  cms,
  log,
  onChange,
  leaseSeconds,
  intervalMs = 1000,
  now = Date.now,
}: StoreSettings): ContentStore {
  const stopping = new AbortController()
  const progress = followProgress(cms, log, now)
  const lease = createLease({ seconds: leaseSeconds, now })
  let snapshot: Snapshot | null = null
  let misses = 0

  async function look(): Promise<void> {
    const { revision, withdrawals } = await cms.readRevision(served())
    const figures = await progress.current()
    if (snapshot !== null && figures !== snapshot.progress) {
      snapshot = { ...snapshot, progress: figures }
      onChange()
    }
    // After a silence it may be another CMS or a restored database: the same number need not mean the same contents.
    const known = snapshot?.areStoriesWithheld === true ? undefined : snapshot?.contents
    if (revision === known?.revision && withdrawals === known.withdrawals && misses === 0) return
    const contents = await cms.readPublished()
    if (JSON.stringify(contents) === JSON.stringify(known)) return

    const next = createSnapshot(contents, figures, cms)
    snapshot = next
    onChange()
    log.info({ revision: contents.revision }, 'contents changed')
    // What fails here is read again when a page wants it.
    warm(next).catch((error: unknown) => log.warn({ err: error }, 'could not read ahead'))
  }

  /** Nothing while stories are withheld: the CMS then counts this site among those that have not come back. */
  function served(): ContentRevision {
    if (snapshot === null) return { revision: 0, withdrawals: 0 }
    const { revision, withdrawals } = snapshot.contents
    return { revision, withdrawals }
  }

  /** Looked at with every request, for a process may be stopped for an hour and go on as if nothing had been. */
  function current(): Snapshot | null {
    if (snapshot !== null && !snapshot.areStoriesWithheld && lease.isOver()) {
      snapshot = withholdStories(snapshot)
      onChange()
      log.warn('the CMS was silent for so long that no stories are shown')
    }
    return snapshot
  }

  async function lookOnce(): Promise<void> {
    try {
      const asked = lease.now()
      await look()
      lease.renew(asked)
      if (misses >= MISSES_BEFORE_SILENCE) log.info('the CMS answers again')
      misses = 0
    } catch (error) {
      misses += 1
      if (misses === MISSES_BEFORE_SILENCE) log.warn({ err: error }, 'the CMS does not answer')
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      const began = performance.now()
      await lookOnce()
      const left = Math.max(0, intervalMs - (performance.now() - began))
      await wait(left, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    current,
    isCmsReachable: () => misses < MISSES_BEFORE_SILENCE,
    start: () => void follow(),
    stop: () => stopping.abort(),
  }
}
