import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { readConsent, type KnownConsent } from '../../consent/read-consent.ts'
import { databaseOf } from '../../database/database-of.ts'
import type { ShownFace } from './shown-face.ts'

/** Whose decision it is that faces are shown, and who sent the picture; null: nobody knows. */
export type Showing = { faces: readonly ShownFace[]; shownBy: string; sentBy: string | null }

/** In the place of what was known of this picture before, in the transaction of `req`; null: it shows no face. */
export async function keepFaceConsents(req: PayloadRequest, media: string, showing: Showing | null): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from face_consents where media = ${media}`)
  for (const { x, y, width, height, consent } of showing?.faces ?? [])
    await database.execute(sql`
      insert into face_consents (media, consent, x, y, width, height, sent_by, shown_by)
      values (${media}, ${consent}, ${x}, ${y}, ${width}, ${height}, ${showing?.sentBy ?? null}, ${showing?.shownBy ?? null})
    `)
}

/** The faces a picture shows, in the order in which they were answered for. */
export async function readShownFaces(req: PayloadRequest, media: string): Promise<ShownFace[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownFace>(
    sql`select x, y, width, height, consent from face_consents where media = ${media} order by id`,
  )
  return rows
}

/** The consent of each face, by picture; null for one that is not there. Pictures that show no face are not in it. */
export async function readFaceConsents(
  req: PayloadRequest,
  pictures: readonly string[],
): Promise<ReadonlyMap<string, (KnownConsent | null)[]>> {
  const found = new Map<string, (KnownConsent | null)[]>()
  if (pictures.length === 0) return found
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ media: string; consent: string }>(
    sql`select media, consent from face_consents where media in ${[...pictures]} order by id`,
  )
  for (const { media, consent } of rows)
    found.set(media, [...(found.get(media) ?? []), await readConsent(req, consent)])
  return found
}

/** The account that sent what is kept of this picture; null: nobody knows, or nobody has to. */
export async function readSender(req: PayloadRequest, media: string): Promise<string | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ sender: string | null }>(sql`
    select sent_by as sender from held_pictures where media = ${media} and sent_by is not null
    union all select sent_by from face_consents where media = ${media} and sent_by is not null limit 1
  `)
  return rows[0]?.sender ?? null
}
