import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../../database/as-one-act.ts'
import { databaseOf } from '../../database/database-of.ts'
import { keepTrail } from '../../trail/keep-trail.ts'

export type PictureKept = { outcome: 'kept' | 'not_found' | 'not_ending' }

/**
 * The reviewer `req.user` keeps a picture that was named as one that nothing shows: its time begins anew. Not for ever,
 * for then nobody would ever look at it again.
 */
export function keepUnusedPicture(req: PayloadRequest, media: string): Promise<PictureKept> {
  return asOneAct(
    req,
    () => keep(req, media),
    ({ outcome }) => outcome === 'kept',
  )
}

async function keep(req: PayloadRequest, media: string): Promise<PictureKept> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ ending: boolean }>(
    sql`select ends_on is not null as ending from media where id = ${media} for update`,
  )
  const [picture] = rows
  if (picture === undefined) return { outcome: 'not_found' }
  if (!picture.ending) return { outcome: 'not_ending' }
  await database.execute(sql`
    update media set kept_at = now(), kept_by = ${req.user?.id ?? null}, ends_on = null where id = ${media}
  `)
  await keepTrail(req, { act: 'picture_kept', collection: 'media', document: media })
  return { outcome: 'kept' }
}
