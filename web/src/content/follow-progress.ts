import type { CampaignProgress } from '@campaign/shared/donations/progress.ts'
import type { Log } from '../server/log.ts'
import type { CmsClient } from './cms-client.ts'

/** Often enough for figures that are late on purpose, and no trouble to a CMS that has donors to serve. */
const INTERVAL_MS = 10 * 60 * 1000

/**
 * Asks how far the campaigns are, at most every ten minutes. `current` gives the same object until something has
 * changed, and never fails: without an answer, what was heard last stays.
 */
export function followProgress(
  cms: Pick<CmsClient, 'readProgress'>,
  log: Pick<Log, 'warn'>,
  now: () => number = Date.now,
): { current: () => Promise<CampaignProgress> } {
  let heard: CampaignProgress = {}
  let askedAt = -Infinity
  return {
    current: async () => {
      if (now() - askedAt < INTERVAL_MS) return heard
      askedAt = now()
      try {
        const progress = await cms.readProgress()
        if (JSON.stringify(progress) !== JSON.stringify(heard)) heard = progress
      } catch (error) {
        log.warn({ err: error }, 'the progress of the campaigns could not be read')
      }
      return heard
    },
  }
}
