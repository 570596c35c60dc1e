import { setTimeout as wait } from 'node:timers/promises'
import type { ContentRevision, KnownRevision, PublishedContents } from '@campaign/shared/content/published.ts'
import type { Log } from '../server/log.ts'
import { NOTHING_KNOWN, type CmsClient } from './cms-client.ts'
import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import { followProgress } from './follow-progress.ts'
import { createLease } from './lease.ts'
import { firstSnapshot, nextSnapshot, warm, withholdStories, withProgress, type Snapshot } from './snapshot.ts'
import type { Changed } from './tags.ts'
import { whatChanged } from './what-changed.ts'

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
  /** Called in the same breath in which `current` changes, with what is not true any more. */
  onChange: (changed: Changed) => void
  /** How often the revision is asked for. */
  intervalMs?: number
  /** After how many seconds of silence stories are no longer shown. */
  leaseSeconds: number
  /** In milliseconds; the clock of the process unless a test has one of its own. */
  now?: () => number
}

const MISSES_BEFORE_SILENCE = 2

/** With the time the questions take, less than a second from a change to its being heard of. */
const ASKED_EVERY_MS = 800

/**
 * How long the answer is waited for. Not longer while the CMS is quick: a question that is lost must not hold up the news
 * of what was taken down. But a CMS under load that answers each question after three seconds is there, and a site that
 * gave up on each after two would never hear it, until its lease on stories is over.
 */
const PATIENCE_MS = { quick: 2000, slow: 6000 }
/** From this on it counts as slow: well before it is not heard any more. */
const SLOW_FROM_MS = 1000

/**
 * Follows the content revision of the CMS. Each instance of the site asks for itself, so there is nothing to
 * coordinate and no door for a caller from outside. While the CMS is silent, what was read last stays.
 */
export function createContentStore({
  cms,
  log,
  onChange,
  leaseSeconds,
  intervalMs = ASKED_EVERY_MS,
  now = Date.now,
}: StoreSettings): ContentStore {
  const stopping = new AbortController()
  const progress = followProgress(cms, log, now)
  const lease = createLease({ seconds: leaseSeconds, now })
  let snapshot: Snapshot | null = null
  /** What was acted on; the contents were read a moment later, and may know of more. */
  let known: KnownRevision = NOTHING_KNOWN
  let misses = 0
  /** Why the CMS could not be heard, as it was told last. */
  let reason = ''
  let pace: keyof typeof PATIENCE_MS = 'quick'

  async function readRevision(): Promise<ContentRevision> {
    const began = performance.now()
    const patience = PATIENCE_MS[pace]
    pace = 'slow'
    const heard = await cms.readRevision(known, patience)
    if (performance.now() - began < SLOW_FROM_MS) pace = 'quick'
    return heard
  }

  async function look(): Promise<void> {
    await followRevision(await readRevision())
    // Not before what was taken down is gone: these figures are late on purpose, and a slow CMS takes seconds for them.
    const figures = await progress.current()
    if (snapshot !== null && figures !== snapshot.progress) show(withProgress(snapshot, figures), PROGRESS)
  }

  async function followRevision(heard: ContentRevision): Promise<void> {
    // After a silence it may be another CMS or a restored database: the same number need not mean the same contents.
    const isServing = snapshot !== null && !snapshot.areStoriesWithheld
    if (isServing && misses === 0 && isSame(heard, known)) return
    const contents = await cms.readPublished().catch((error: unknown) => {
      // What was withdrawn is heard of, and nobody says what it was.
      if (heard.withdrawals !== known.withdrawals) withhold()
      throw error
    })
    follow(contents, heard, snapshot?.progress ?? (await progress.current()))
    const { revision, withdrawals, mark } = heard
    known = { revision, withdrawals, mark }
  }

  function follow(contents: PublishedContents, heard: ContentRevision, figures: CampaignProgress): void {
    const former = snapshot?.areStoriesWithheld === true ? null : snapshot
    const before = former?.parts.contents ?? null
    if (isSame(heard, known) && JSON.stringify(contents) === JSON.stringify(before)) return
    const changed = whatChanged(before, contents, heard.changed)
    const next = former === null ? firstSnapshot(contents, figures, cms) : nextSnapshot(former, contents, changed)
    show(next, changed)
    log.info({ revision: contents.revision }, 'contents changed')
    // What fails here is read again when a page wants it.
    warm(next).catch((error: unknown) => log.warn({ err: error }, 'could not read ahead'))
  }

  function show(next: Snapshot, changed: Changed): void {
    snapshot = next
    onChange(changed)
  }

  function withhold(): void {
    if (snapshot === null || snapshot.areStoriesWithheld) return
    const stories = snapshot.parts.contents.stories.map(({ id }) => id)
    show(withholdStories(snapshot), new Set([...stories, 'stories', 'pictures']))
    // The CMS then counts this site among those that have not come back, and says everything anew.
    known = NOTHING_KNOWN
  }

  /** Looked at with every request, for a process may be stopped for an hour and go on as if nothing had been. */
  function current(): Snapshot | null {
    if (snapshot !== null && !snapshot.areStoriesWithheld && lease.isOver()) {
      withhold()
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
      reason = ''
    } catch (error) {
      misses += 1
      if (misses >= MISSES_BEFORE_SILENCE) tellOnce(error)
    }
  }

  /** A CMS that does not answer while it starts may answer wrongly once it has started: each reason is told. */
  function tellOnce(error: unknown): void {
    const next = error instanceof Error ? error.message : String(error)
    if (next === reason) return
    reason = next
    log.warn({ err: error, misses }, 'the CMS does not answer')
  }

  async function keepLooking(): Promise<void> {
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
    start: () => void keepLooking(),
    stop: () => stopping.abort(),
  }
}

const PROGRESS: Changed = new Set(['progress'])

function isSame(one: KnownRevision, other: KnownRevision): boolean {
  return one.revision === other.revision && one.withdrawals === other.withdrawals && one.mark === other.mark
}
