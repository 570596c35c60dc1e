import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asOneAct } from '../../database/as-one-act.ts'
import { booksOf, databaseOf } from '../../database/database-of.ts'
import { asSystem } from '../../people/as-system.ts'
import { moveRevision } from '../../publication/revision.ts'
import { findPublicTextsWith } from '../../review/keep-approved-pictures.ts'
import { inLanguage } from '../../review/read-content.ts'
import { publicLanguages } from '../../review/require-approval.ts'
import type { ReviewedText } from '../../review/reviewed.ts'
import { removeFiles } from '../../withdrawal/erasing/remove-files.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { endPicture } from '../end-picture.ts'

/**
 * What becomes of pictures whose faces are no longer agreed to: no text shows them any more, and there is nothing left of
 * them but their records. A text that showed one is taken down in each language in which it did, for what was approved is
 * the text with that picture. In the transaction of `req`, for whoever asks; the files go after its commit
 * (`destroyEndedFaces`). `consent`: of pictures that lean on that one alone, for nobody is told to have ended another.
 * Safe to repeat.
 */
export async function endFaceConsents(req: PayloadRequest, { consent }: { consent?: string } = {}): Promise<Ended> {
  const database = await databaseOf(req)
  const leaning =
    consent === undefined
      ? sql``
      : sql`and exists (select from face_consents face where face.media = media.id and face.consent = ${consent})`
  const { rows } = await database.execute<{ id: string }>(sql`
    select id from media where face_state = 'consented' and not shows_faces(id) ${leaning} order by id for update
  `)
  const ended: Ended = { pictures: rows.map(({ id }) => id), wereShown: false }
  for (const { id } of rows) if (await endFaceConsent(req, id)) ended.wereShown = true
  return ended
}

/** `wereShown`: a reader may have been given one of them. Of the others no site hears: it never knew of them. */
export type Ended = { pictures: string[]; wereShown: boolean }

/** The same for what ended by itself, and the files of all that ended. Called with the site's question for the revision. */
export async function destroyEndedFaces(payload: Payload): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const ended = await asOneAct(req, async () => {
    const found = await endFaceConsents(req)
    if (found.wereShown) await moveRevision(req, 'everything')
    return found
  })
  await removeFiles(poolOf(req))
  return ended.pictures
}

/** Whether a reader may have been given it. */
async function endFaceConsent(req: PayloadRequest, media: string): Promise<boolean> {
  const database = await databaseOf(req)
  const texts = await findPublicTextsWith(req, media)
  const shown = await database.execute(sql`select from shown_pictures where picture = ${media} limit 1`)
  await takeDown(req, texts)
  await endPicture(await booksOf(req), media, {
    ...{ faceState: 'consent_ended', act: 'faces_destroyed' },
    by: req.user?.id ?? null,
  })
  return texts.length > 0 || shown.rows.length > 0
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
