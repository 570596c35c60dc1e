import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/**
 * Two stories that point at one another, saved at the same moment, would end in a deadlock and a 500 for one of them:
 * each save locks its own row against every row that refers to it, and then asks for the other. So a save first locks
 * all it will touch, in the order of their ids, its own row for writing and the others against disappearing.
 */
export const lockInOrder: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const own = originalDoc?.id as string | undefined
  const others = [...idsOf(data['related']), ...idsOf(originalDoc?.['related'])]
  const database = await databaseOf(req)
  for (const id of [...new Set([...(own === undefined ? [] : [own]), ...others])].toSorted()) {
    const strength = id === own ? sql`for update` : sql`for key share`
    await database.execute(sql`select from stories where id::text = ${id} ${strength}`)
  }
  return data
}

/** Related stories come as ids or as stories, depending on who asks. */
function idsOf(related: unknown): string[] {
  if (!Array.isArray(related)) return []
  return related.flatMap((story: unknown) => {
    if (typeof story === 'string') return [story]
    if (typeof story === 'object' && story !== null && 'id' in story && typeof story.id === 'string') return [story.id]
    return []
  })
}
