import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { postgresOf } from '../database/database-of.ts'
import { REVIEWED_COLLECTIONS } from '../review/reviewed.ts'
import { refreshTextStates } from './keep-text-states.ts'

/**
 * Writes down where texts stand that were written before anybody kept it; finds nothing to do a second time. What is
 * public then counts as finished for the source as it is: nothing is known of what it was.
 */
export async function fillInTextStates(payload: Payload): Promise<void> {
  for (const collection of REVIEWED_COLLECTIONS) {
    const { rows } = await postgresOf(payload).drizzle.execute<{ id: string }>(sql`
      select id from ${sql.identifier(collection)} text
      where not exists (select from text_sources source where source.document = text.id)
    `)
    for (const { id } of rows) {
      const req = await createLocalReq({}, payload)
      await asOneAct(req, () => refreshTextStates(req, collection, id))
    }
  }
}
