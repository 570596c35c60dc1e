import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { postgresOf } from '../database/database-of.ts'
import { logger } from '../log/logger.ts'
import { destroyEndedFaces } from '../media/consented/end-face-consents.ts'
import { codeOf } from '../payments/error-code.ts'
import { moveRevision } from '../publication/revision.ts'
import { eraseWithdrawn } from './erase-withdrawn.ts'
import { readConsent } from './read-consent.ts'
import { takeDownStoriesOf, unpublish } from './take-down-stories-of.ts'

/** How often somebody looks, in milliseconds: what lapsed is gone from the site a second or two after that. */
const PAUSE = 5000

/** After a failure, and while the stories are hidden by what readers may ask for alone. */
const PAUSE_AFTER_FAILURE = 60_000

let nextLook = 0
let isLooking = false

/**
 * Takes down the stories whose consent has ended, and destroys the pictures of faces of which that is so. Called with every question of a site for the revision, so it needs no
 * worker; looks once in five seconds. Never throws, so nobody has to wait for it. What it does is only for the newsroom
 * and the caches: readers get nothing without a consent that holds, whatever happens here.
 */
export async function takeDownLapsed(payload: Payload, now = Date.now()): Promise<void> {
  // A clock that was set back must not make it wait until the hour it had come to.
  const isPaused = now < nextLook && nextLook - now <= PAUSE_AFTER_FAILURE
  if (isLooking || isPaused) return
  isLooking = true
  nextLook = now + PAUSE
  try {
    const lapsed = await findLapsed(payload)
    for (const story of lapsed) await takeDown(payload, story)
    await eraseWithdrawn(payload)
    await destroyEndedFaces(payload)
  } catch (error) {
    nextLook = now + PAUSE_AFTER_FAILURE
    logger.error({ code: codeOf(error) }, 'stories whose consent has ended could not be taken down')
    await forgetPages(payload)
  } finally {
    isLooking = false
  }
}

type Lapsed = { story: string; consent: string | null }

/** Public stories that readers get no more, in at least one language. */
export async function findLapsed(payload: Payload): Promise<Lapsed[]> {
  const { rows } = await postgresOf(payload).drizzle.execute<Lapsed>(sql`
    select distinct story.id as story, story.consent_id as consent
    from stories_locales text join stories story on story.id = text._parent_id
    left join consents consent on consent.id = story.consent_id
    where text._status = 'published' and (
      consent.id is null or consent.withdrawn_at is not null
      or (consent.expires_on at time zone 'UTC')::date < today_in_paris()
    )
    limit 50
  `)
  return rows
}

async function takeDown(payload: Payload, { story, consent }: Lapsed): Promise<void> {
  const req = await createLocalReq({}, payload)
  await asOneAct(req, async () => {
    const known = await readConsent(req, consent)
    if (known === null) await unpublish(req, story)
    else await takeDownStoriesOf(req, known.id, known.isWithdrawn ? 'withdrawn' : 'expired')
  })
}

/** The site keeps pages until the revision moves on. */
async function forgetPages(payload: Payload): Promise<void> {
  try {
    await moveRevision(await createLocalReq({}, payload), 'everything')
  } catch (error) {
    logger.error({ code: codeOf(error) }, 'the revision could not be moved on')
  }
}
