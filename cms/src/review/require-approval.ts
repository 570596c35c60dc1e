import { sql } from '@payloadcms/db-postgres'
import { isLocale, LOCALE_NAMES, type Locale } from '@campaign/shared/locales/locales.ts'
import { APIError, createLocalReq, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { sayTo } from '../languages/say-to.ts'
import { endApproval, isApproved } from './approvals.ts'
import { hashContent } from './describe-content.ts'
import { pictureFaultWords } from '../media/face-words.ts'
import { findPictureFaults, type FaultyPicture } from './find-picture-faults.ts'
import { readContent } from './read-content.ts'
import { reviewFaults } from './review-words.ts'
import type { ReviewedCollection, ReviewedText } from './reviewed.ts'

/**
 * The one gate: after any write of a document's public rows, whatever way it came (form, REST, Local API, restored
 * version, copy, the system itself), each language that is public now must be exactly what somebody approved. It looks
 * at what stands in the database at the end of the write, not at what was asked for. Throws, and so undoes the write,
 * when one is not.
 *
 * PostgreSQL holds the second half: rows of a public text cannot be committed by whoever did not pass here
 * (`hold_unapproved_texts`).
 */
export async function requireApproval(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
): Promise<void> {
  const unapproved: Locale[] = []
  const languages = await publicLanguages(req, collection, document)
  for (const locale of languages) {
    if (!(await isPublicAsApproved(req, { collection, document, locale }))) unapproved.push(locale)
  }
  for (const locale of unapproved) {
    const [faulty] = await faultsOf(req, { collection, document, locale })
    if (faulty === undefined) continue
    const why = sayTo(req, pictureFaultWords[faulty.fault])
    throw new APIError(sayTo(req, reviewFaults.pictureNotReady).replace('{why}', why), 403)
  }
  if (unapproved.length > 0) {
    const named = unapproved.map((locale) => LOCALE_NAMES[locale]).join(', ')
    throw new APIError(sayTo(req, reviewFaults.notApproved).replace('{languages}', named), 403)
  }
  for (const locale of await publicLanguages(await createLocalReq({}, req.payload), collection, document))
    if (!languages.includes(locale)) await endApproval(req, { collection, document, locale })
  const database = await databaseOf(req)
  await database.execute(sql`
    select set_config('campaign.approved',
      coalesce(current_setting('campaign.approved', true), '') || ${`${document} `}, true)
  `)
}

/** Whether readers of this language see exactly what somebody approved, or still what they saw before. */
export async function isPublicAsApproved(req: PayloadRequest, text: ReviewedText): Promise<boolean> {
  const content = await readContent(req, text, { draft: false })
  if (content === null) return true
  const hash = hashContent(content)
  const mayBecomePublic =
    (await isApproved(req, text, hash)) && (await findPictureFaults(req, content.pictures)).length === 0
  return mayBecomePublic || (await wasPublicBefore(req, text, hash))
}

/** Pictures that keep a text from being public, whoever approved it. */
async function faultsOf(req: PayloadRequest, text: ReviewedText): Promise<FaultyPicture[]> {
  const content = await readContent(req, text, { draft: false })
  return content === null ? [] : findPictureFaults(req, content.pictures)
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
 * Taking one language down rewrites the others as they are, and must never be refused: what readers see of them is
 * what they saw before. Asked outside the transaction, where the rows before it still stand.
 */
async function wasPublicBefore(req: PayloadRequest, text: ReviewedText, hash: string): Promise<boolean> {
  const before = await readContent(await createLocalReq({}, req.payload), text, { draft: false })
  return before !== null && hashContent(before) === hash
}
