import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { databaseOf } from '../../database/database-of.ts'
import { languageOf } from '../../languages/pick-words.ts'
import { sayTo } from '../../languages/say-to.ts'
import { sendRequestNews } from '../passwords/account-mail.ts'
import { peopleFaults } from '../people-words.ts'
import { isGuarded, type GuardedRole } from './decide-request.ts'
import { askForTwo } from './requests.ts'

/**
 * A role that takes two administrators is not given by writing it into an account: it is taken out again, and asked
 * for. Nobody asks for themselves.
 */
export const holdGuardedRoles: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!Array.isArray(data['roles'])) return data
  const held: readonly unknown[] = originalDoc?.roles ?? []
  const wanted = data['roles'].filter(isGuarded).filter((role) => !held.includes(role))
  if (wanted.length === 0) return data
  if (!req.user || req.user.id === originalDoc?.id) throw new APIError(sayTo(req, peopleFaults.takesTwo), 403)
  req.context['rolesToAskFor'] = wanted
  return { ...data, roles: data['roles'].filter((role: GuardedRole) => !wanted.includes(role)) }
}

export const askForGuardedRoles: CollectionAfterChangeHook = async ({ doc, req }) => {
  const wanted = (req.context['rolesToAskFor'] ?? []) as GuardedRole[]
  if (wanted.length === 0 || !req.user) return doc
  const database = await databaseOf(req)
  for (const kind of wanted) await askForTwo(database, { kind, account: doc.id, askedBy: req.user.id })
  await tellOtherAdministrators(req)
  return doc
}

export async function tellOtherAdministrators(req: Pick<PayloadRequest, 'payload' | 'user' | 'i18n'>): Promise<void> {
  const { rows } = await (
    await databaseOf(req as PayloadRequest)
  ).execute<{ email: string }>(sql`
    select email from users join users_roles roles on roles.parent_id = users.id and roles.value = 'administrator'
    where users.id <> ${req.user?.id ?? null}
      and not exists (select from account_closures closures where closures.account = users.id)
  `)
  for (const { email } of rows) void sendRequestNews(req.payload, { to: email, language: languageOf(req.i18n) })
}
