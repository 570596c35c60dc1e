import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { findPicturesIn } from '../review/read-content.ts'

/**
 * Notes which pictures stand in a story, with each save. A picture that is taken out again while somebody writes is in
 * no version afterwards, for all that is saved by itself is one version: often it is the very one that gave a person
 * away. It goes with the story when that is erased.
 */
export async function rememberPictures(req: PayloadRequest, story: Record<string, unknown>): Promise<void> {
  const pictures = findPicturesIn(req, 'stories', story)
  if (pictures.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into story_pictures (story, picture)
    select ${String(story['id'])}::uuid, id from media where id::text in ${pictures} on conflict do nothing
  `)
}
