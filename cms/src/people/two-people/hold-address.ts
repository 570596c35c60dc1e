import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import { sayTo } from '../../languages/say-to.ts'
import { accountDatabase } from '../account-database.ts'
import { peopleFaults } from '../people-words.ts'
import { hasSecondFactor } from '../second-factor/keep-second-factor.ts'
import { isGuarded } from './decide-request.ts'
import { listOpenRequests } from './requests.ts'

/**
 * Links to a password go to the address of an account, and whoever has one links the telephone while none is linked. So one
 * administrator alone does not change the address of somebody whom two have made a reviewer or an administrator, or
 * will, before that person's own telephone stands in the way: it would make the role theirs.
 */
export const holdAddress: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const asked: unknown = data['email']
  if (operation !== 'update' || typeof asked !== 'string' || plain(asked) === plain(originalDoc.email)) return data
  const id = String(originalDoc.id)
  const isHeld = ((originalDoc.roles ?? []) as unknown[]).some(isGuarded)
  const isOpen = isHeld && !(await hasSecondFactor(accountDatabase(req.payload), id))
  if (isOpen || (await listOpenRequests(await databaseOf(req), id)).length > 0)
    throw new APIError(sayTo(req, peopleFaults.addressHeld), 403)
  return data
}

function plain(address: unknown): string {
  return String(address).trim().toLowerCase()
}
