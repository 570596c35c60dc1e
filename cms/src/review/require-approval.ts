import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import { isLocale, LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import { APIError, createLocalReq, type PayloadRequest } from 'payload'
import type { ConsentRefusal } from '../consent/judge-consent.ts'
import { forgetLapse } from '../consent/lapses.ts'
import { judgeContentConsent } from '../consent/refuse-by-consent.ts'
import { consentRefusalWords } from '../consent/story-consent-words.ts'
import { booksOf, databaseOf } from '../database/database-of.ts'
import { forgetNeverWordHits } from '../never-words/note-never-word-hits.ts'
import { readNeverWords } from '../never-words/read-never-words.ts'
import { neverWordRefusalWords } from '../never-words/never-word-words.ts'
import { sayTo } from '../languages/say-to.ts'
import type { Words } from '../languages/words.ts'
import { endApproval, isApproved } from './approvals.ts'
import { hashContent, type Content } from './describe-content.ts'
import { refuseByNeverWords, type NeverWordRefusal } from './find-in-content.ts'
import { pictureFaultWords } from '../media/face-words.ts'
import type { PictureFault } from '../media/face-state.ts'
import { findPictureFaults } from './find-picture-faults.ts'
import { holdWhatGateSees } from './gate-lock.ts'
import { readContent } from './read-content.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { noteSeen } from '../withdrawal/unseen/are-unseen.ts'
import { withdrawalFaults } from '../withdrawal/withdrawal-faults.ts'
import { isHidden } from '../withdrawal/withheld-stories.ts'
import { reviewFaults } from './review-words.ts'
import type { ReviewedCollection, ReviewedText } from './reviewed.ts'
import { holdsUntranslated } from '../translation/structure/mark-untranslated.ts'

/**
 * The one gate: after any write of a document's public rows, whatever way it came (form, REST, Local API, restored
 * version, copy, the system itself), each language that is public now must be exactly what somebody approved, under a
 * consent that covers it now, and without a word that was entered as one never to be published. It looks at what stands
 * in the database at the end of the write, not at what was asked for. Throws, and so undoes the write, when one is not.
 *
 * PostgreSQL holds the second half: rows of a public text cannot be committed by whoever did not pass here
 * (`hold_unapproved_texts`), nor those of a story that no consent covers (`hold_without_consent`).
 */
export async function requireApproval(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
): Promise<void> {
  await holdWhatGateSees(req)
  const languages = await publicLanguages(req, collection, document)
  const before = await publicLanguages(await createLocalReq({}, req.payload), collection, document)
  const takenDown = before.filter((locale) => !languages.includes(locale))
  // Of a hidden story too one language can be taken down, so that it does not come back with the others.
  const becomesMore = languages.length > 0 && takenDown.length === 0
  if (collection === 'stories' && becomesMore && (await isHidden(poolOf(req), document)))
    throw new APIError(sayTo(req, withdrawalFaults.hidden), 403)
  const asBefore: Locale[] = []
  const refused: { locale: Locale; why: GateRefusal }[] = []
  for (const locale of languages) {
    const passage = await passGate(req, { collection, document, locale })
    if (passage === 'as_before') asBefore.push(locale)
    else if (passage === 'passed') await forgetWarnings(req, { collection, document, locale })
    else refused.push({ locale, why: passage })
  }
  const [first] = refused
  if (first !== undefined) {
    const named = refused
      .filter(({ why }) => isDeepStrictEqual(why, first.why))
      .map(({ locale }) => LOCALE_NAMES[locale])
    throw new APIError(sayGate(req, first.why).replace('{languages}', named.join(', ')), 403)
  }
  for (const locale of takenDown) await endApproval(req, { collection, document, locale })
  if (collection === 'stories' && languages.length > 0) await noteSeen(await booksOf(req), document)
  await tellDatabase(req, document, asBefore)
}

/** What was said of a text while it could not be public, or should not be. */
async function forgetWarnings(req: PayloadRequest, { collection, document, locale }: ReviewedText): Promise<void> {
  await forgetNeverWordHits(req, { collection, locale, documents: [document] })
  if (collection === 'stories') await forgetLapse(req, document, locale)
}

/** Whether readers of this language see exactly what may be public, or still what they saw before. */
export async function isPublicAsApproved(req: PayloadRequest, text: ReviewedText): Promise<boolean> {
  const passage = await passGate(req, text)
  return passage === 'passed' || passage === 'as_before'
}

type GateRefusal = 'not_approved' | 'untranslated_left' | ConsentRefusal | NeverWordRefusal | { picture: PictureFault }

/** `as_before`: it might not become public now, but it was, in exactly these words. */
async function passGate(req: PayloadRequest, text: ReviewedText): Promise<'passed' | 'as_before' | GateRefusal> {
  const content = await readContent(req, text, { draft: false })
  if (content === null) return 'passed'
  const hash = hashContent(content)
  const refusal = await refuse(req, text, { content, hash })
  if (refusal === null) return 'passed'
  return (await wasPublicBefore(req, text, hash)) ? 'as_before' : refusal
}

async function refuse(
  req: PayloadRequest,
  text: ReviewedText,
  { content, hash }: { content: Content; hash: string },
): Promise<GateRefusal | null> {
  if (!(await isApproved(req, text, hash))) return 'not_approved'
  if (holdsUntranslated(content)) return 'untranslated_left'
  const { refusal } = await judgeContentConsent(req, text, content)
  if (refusal !== null) return refusal
  const [faulty] = await findPictureFaults(req, content.pictures, text.locale)
  if (faulty !== undefined) return { picture: faulty.fault }
  return refuseByNeverWords(text.collection, content, await readNeverWords(req, text, content))
}

function sayGate(req: PayloadRequest, refusal: GateRefusal): string {
  if (typeof refusal !== 'object') return sayTo(req, gateWords(refusal))
  return sayTo(req, reviewFaults.pictureNotReady).replace('{why}', sayTo(req, pictureFaultWords[refusal.picture]))
}

function gateWords(refusal: Exclude<GateRefusal, object>): Words {
  if (refusal === 'not_approved') return reviewFaults.notApproved
  if (refusal === 'untranslated_left') return reviewFaults.untranslatedLeft
  if (refusal === 'never_word_found' || refusal === 'never_words_unreadable') return neverWordRefusalWords[refusal]
  return consentRefusalWords[refusal]
}

async function tellDatabase(req: PayloadRequest, document: string, asBefore: readonly Locale[]): Promise<void> {
  const database = await databaseOf(req)
  const untouched = asBefore.map((locale) => `${document}:${locale} `).join('')
  await database.execute(sql`
    select set_config('campaign.approved',
        coalesce(current_setting('campaign.approved', true), '') || ${`${document} `}, true),
      set_config('campaign.as_before', coalesce(current_setting('campaign.as_before', true), '') || ${untouched}, true)
  `)
}

export async function publicLanguages(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
): Promise<Locale[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ locale: string }>(sql`
    select _locale::text as locale from ${sql.identifier(`${collection}_locales`)}
    where _parent_id = ${document} and _status = 'published' order by _locale
  `)
  return rows.map(({ locale }) => locale).filter((locale) => isLocale(locale))
}

/**
 * Taking one language down leaves the others as they are, and must never be refused: what readers see of them is
 * what they saw before. Asked outside the transaction, where the rows before it still stand.
 */
async function wasPublicBefore(req: PayloadRequest, text: ReviewedText, hash: string): Promise<boolean> {
  const before = await readContent(await createLocalReq({}, req.payload), text, { draft: false })
  return before !== null && hashContent(before) === hash
}
