import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf, postgresOf } from '../database/database-of.ts'
import { REQUEST_LIFE } from '../people/two-people/decide-request.ts'
import { hashPart } from '../review/describe-content.ts'
import { writeTrail } from '../trail/keep-trail.ts'
import type { SaidByPlace } from './find-in-settings.ts'

/**
 * Whether another administrator entered exactly the same within a day. If not, what was entered is noted (as a hash: what
 * is not public yet is kept nowhere), outside the transaction of `req`, which is about to be undone.
 */
export async function enteredByTwo(req: PayloadRequest, said: SaidByPlace): Promise<boolean> {
  const hash = hashPart(Object.fromEntries(said))
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    delete from settings_entries entry using users_roles role
    where entry.hash = ${hash} and entry.entered_by <> ${req.user?.id ?? null}::uuid
      and entry.at > now() - make_interval(hours => ${REQUEST_LIFE})
      and role.parent_id = entry.entered_by and role.value = 'administrator'
      and not exists (select from account_closures closure where closure.account = entry.entered_by)
    returning entry.entered_by
  `)
  if (rows.length > 0) return true
  const { drizzle } = postgresOf(req.payload)
  await drizzle.execute(sql`
    insert into settings_entries (entered_by, hash) values (${req.user?.id ?? null}::uuid, ${hash})
    on conflict (entered_by) do update set hash = excluded.hash, at = now()
  `)
  await writeTrail(drizzle, { act: 'settings_asked', actor: req.user?.id ?? null })
  return false
}
