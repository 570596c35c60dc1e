import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { databaseOf, type Drizzle } from '../database/database-of.ts'
import { sayTo } from '../languages/say-to.ts'
import { peopleFaults } from './people-words.ts'

/** Without an administrator nobody can ever make one again, except from the shell. */
export const keepLastAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const wasOne = operation === 'update' && isAdministrator(originalDoc)
  if (wasOne && data['roles'] !== undefined && !isAdministrator(data)) await refuseIfLast(req, originalDoc.id)
  return data
}

export const keepLastAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseIfLast(req, id)
}

/** Throws 409 when nobody else is an administrator whose account is open. `within`: a transaction that `req` is not in. */
export async function refuseIfLast(req: PayloadRequest, id: unknown, within?: Pick<Drizzle, 'execute'>): Promise<void> {
  const database = within ?? (await databaseOf(req))
  // Two administrators demoting each other at the same moment take turns here.
  await database.execute(sql`select pg_advisory_xact_lock(hashtext('last administrator'))`)
  const { rows } = await database.execute<{ is_administrator: boolean; others: number }>(sql`
    select
      exists (select from users_roles where parent_id = ${id} and value = 'administrator') as is_administrator,
      (select count(*)::int from users_roles where parent_id <> ${id} and value = 'administrator'
        and not exists (select from account_closures closures where closures.account = parent_id)) as others
  `)
  const found = rows[0]
  if (found?.is_administrator && found.others === 0) throw new APIError(sayTo(req, peopleFaults.lastAdministrator), 409)
}

function isAdministrator(user: { roles?: unknown } | undefined): boolean {
  return Array.isArray(user?.roles) && user.roles.includes('administrator')
}
