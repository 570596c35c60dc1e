import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { recordConsentEvent } from '../../consent/consent-history.ts'
import { databaseOf } from '../../database/database-of.ts'
import { asSystem } from '../../people/as-system.ts'
import { moveRevision } from '../../publication/revision.ts'
import { findPublicTextsWith } from '../../review/keep-approved-pictures.ts'
import { inLanguage } from '../../review/read-content.ts'
import { publicLanguages } from '../../review/require-approval.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { keepTrail } from '../../trail/keep-trail.ts'
import { removeFiles } from '../../withdrawal/erasing/remove-files.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'

/**
 * What becomes of pictures whose faces are no longer agreed to: no text shows them any more, and there is nothing left of
 * them but their records. A text that showed one is taken down in each language in which it did, for what was approved is
 * the text with that picture. In the transaction of `req`, for whoever asks; the files go after its commit
 * (`destroyEndedFaces`). `consent`: of pictures that lean on that one alone, for nobody is told to have ended another.
 * Safe to repeat. Gives the ids of those pictures.
 */
export async function endFaceConsents(req: PayloadRequest, { consent }: { consent?: string } = {}): Promise<string[]> {
  const database = await databaseOf(req)
  const leaning =
    consent === undefined
      ? sql``
      : sql`and exists (select from face_consents face where face.media = media.id and face.consent = ${consent})`
  const { rows } = await database.execute<{ id: string }>(sql`
    select id from media where face_state = 'consented' and not shows_faces(id) ${leaning} order by id for update
  `)
  for (const { id } of rows) await endFaceConsent(req, id)
  return rows.map(({ id }) => id)
}

/** The same for what ended by itself, and the files of all that ended. Called with the site's question for the revision. */
export async function destroyEndedFaces(payload: Payload): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let ended: string[]
  try {
    ended = await endFaceConsents(req)
    if (ended.length > 0) await moveRevision(req, 'everything')
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  await removeFiles(poolOf(req))
  return ended
}

async function endFaceConsent(req: PayloadRequest, media: string): Promise<void> {
  const database = await databaseOf(req)
  await takeDown(req, await findPublicTextsWith(req, media))
  const { rows } = await database.execute<{ consent: string }>(
    sql`delete from face_consents where media = ${media} returning consent`,
  )
  for (const consent of new Set(rows.map((row) => row.consent)))
    await recordConsentEvent(req, { consent, event: 'faces_destroyed' })
  await database.execute(sql`
    insert into files_to_remove (stem) select split_part(filename, '.', 1) from media where id = ${media} and filename <> ''
    on conflict do nothing
  `)
  await database.execute(
    sql`update media set face_state = 'consent_ended', faces = null, filesize = null where id = ${media}`,
  )
  await keepTrail(req, { act: 'faces_destroyed', collection: 'media', document: media })
}

/** All at once where every language of a text shows the picture, as those of a cover do. */
async function takeDown(req: PayloadRequest, texts: readonly ReviewedText[]): Promise<void> {
  const whole = new Set<string>()
  for (const { collection, document, locale } of texts) {
    if (whole.has(document)) continue
    const shown = texts.filter((text) => text.document === document)
    const isWhole = shown.length === (await publicLanguages(req, collection, document)).length
    if (isWhole) whole.add(document)
    await req.payload.update({
      ...asSystem('a face that is no longer agreed to is not public, whoever notices'),
      ...{ collection, id: document, locale, depth: 0, unpublishAllLocales: isWhole },
      data: { _status: 'draft' },
      req: inLanguage(req, locale),
    })
  }
}
