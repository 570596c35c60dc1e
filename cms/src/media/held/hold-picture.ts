import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import { environment } from '../../environment.ts'
import { openPicture, sealPicture } from './seal-picture.ts'

/** In the place of whatever was held of this picture before, in the transaction of `req`. */
export async function holdPicture(
  req: PayloadRequest,
  media: string,
  { files, sentBy }: { files: readonly { name: string; bytes: Uint8Array }[]; sentBy: string | null },
): Promise<void> {
  const database = await databaseOf(req)
  await letGoOfPicture(req, media)
  for (const { name, bytes } of files)
    await database.execute(sql`
      insert into held_pictures (name, media, sealed, sent_by)
      values (${name}, ${media}, ${sealPicture(environment.MEDIA_KEY, name, bytes)}, ${sentBy})
    `)
}

export async function letGoOfPicture(req: PayloadRequest, media: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from held_pictures where media = ${media}`)
}

/** The bytes that are held under this name; null: none are, or the key is no more the one they were sealed with. */
export async function readHeldPicture(req: PayloadRequest, name: string): Promise<Buffer | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ sealed: Uint8Array }>(
    sql`select sealed from held_pictures where name = ${name}`,
  )
  const [row] = rows
  if (row === undefined) return null
  try {
    return openPicture(environment.MEDIA_KEY, name, row.sealed)
  } catch {
    return null
  }
}
