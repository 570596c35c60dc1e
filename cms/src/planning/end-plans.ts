import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterDeleteHook } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/** What was to be public of a text goes with it: at its time there would be nothing to publish. */
export const endPlans: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update planned_publications set state = 'cancelled', ended_by = ${req.user?.id ?? null}, ended_at = now()
    where collection = ${collection.slug} and document = ${String(id)} and state = 'waiting'
  `)
}
