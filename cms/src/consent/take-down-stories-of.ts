import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { asSystem } from '../people/as-system.ts'
import { inLanguage } from '../review/read-content.ts'
import { recordConsentEvent } from './consent-history.ts'
import { judgeConsent } from './judge-consent.ts'
import { noteLapse } from './lapses.ts'
import type { KnownConsent } from './read-consent.ts'

/**
 * What becomes of the stories of a consent that ended: none of them is public any more, in any language. In the
 * transaction of `req`, for whoever asks. Safe to repeat. Gives the ids of those that were public.
 */
export async function takeDownStoriesOf(
  req: PayloadRequest,
  consent: string,
  cause: 'expired' | 'withdrawn',
): Promise<string[]> {
  const stories = await publicStoriesOf(req, consent)
  for (const [story, languages] of stories) {
    if (cause === 'expired') await noteLapse(req, { story, consent, languages })
    await unpublish(req, story)
  }
  const ids = [...stories.keys()]
  if (ids.length > 0) await recordConsentEvent(req, { consent, event: `taken_down_${cause}` })
  return ids
}

/** After a consent was changed: the languages of its stories that it no longer covers are not public any more. */
export async function takeDownUncovered(req: PayloadRequest, consent: KnownConsent): Promise<void> {
  const now = new Date()
  for (const [id, languages] of await publicStoriesOf(req, consent.id)) {
    const uncovered = languages.filter((locale) => judgeConsent(consent, locale, now) !== null)
    if (uncovered.length === languages.length) await unpublish(req, id)
    else for (const locale of uncovered) await unpublishIn(req, id, locale)
  }
}

/** A story that is public without any consent having been chosen for it. */
export async function unpublish(req: PayloadRequest, id: string): Promise<void> {
  const locale = isLocale(req.locale) ? req.locale : 'fr'
  await req.payload.update({
    ...asSystem('what a person no longer agrees to is not public, whoever notices'),
    collection: 'stories',
    id,
    data: { _status: 'draft' },
    depth: 0,
    unpublishAllLocales: true,
    req: inLanguage(req, locale),
  })
}

async function unpublishIn(req: PayloadRequest, id: string, locale: Locale): Promise<void> {
  await req.payload.update({
    ...asSystem('what a person no longer agrees to is not public, whoever notices'),
    collection: 'stories',
    id,
    locale,
    data: { _status: 'draft' },
    depth: 0,
    req: inLanguage(req, locale),
  })
}

async function publicStoriesOf(req: PayloadRequest, consent: string): Promise<ReadonlyMap<string, Locale[]>> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: string; locale: string }>(sql`
    select story.id, text._locale::text as locale
    from stories story join stories_locales text on text._parent_id = story.id
    where story.consent_id = ${consent} and text._status = 'published'
    order by story.id, text._locale
  `)
  const found = new Map<string, Locale[]>()
  for (const { id, locale } of rows) if (isLocale(locale)) found.set(id, [...(found.get(id) ?? []), locale])
  return found
}
