import { APIError, createLocalReq } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { StaffRequest } from '../desk/answer-staff.ts'
import { languageOf } from '../languages/pick-words.ts'
import { refuse } from '../rest/refuse.ts'
import { accountDatabase, findAccount } from './account-database.ts'
import { refuseIfLast } from './keep-last-administrator.ts'
import { sendInvitation, sendPasswordLink } from './passwords/account-mail.ts'
import { makeLink } from './passwords/mail-link.ts'
import { endSessions } from './sessions/keep-sessions.ts'
import { tellOtherAdministrators } from './two-people/ask-for-guarded-roles.ts'
import { answerRequest, askForTwo } from './two-people/requests.ts'

export const ACCOUNT_ACTS = ['invite', 'close', 'reopen', 'end-sessions', 'ask-second-factor'] as const
export type AccountAct = (typeof ACCOUNT_ACTS)[number]

export function isAccountAct(act: string): act is AccountAct {
  return (ACCOUNT_ACTS as readonly string[]).includes(act)
}

const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** `POST /api/accounts/{id}/{act}`: what one administrator may do with another's account. */
export async function keepAccount(act: AccountAct, id: string, { payload, user }: StaffRequest): Promise<Response> {
  const database = accountDatabase(payload)
  const account = isId(id) ? await findAccount(database, id) : null
  if (account === null) return refuse(404)
  const req = await createLocalReq({ user }, payload)

  if (act === 'invite') {
    if (account.isClosed) return done('closed', 409)
    const purpose = account.password === null ? 'invitation' : 'password'
    const letter = { to: account.email, language: languageOf(req.i18n), link: await makeLink(database, id, purpose) }
    const isSent = await (purpose === 'invitation'
      ? sendInvitation(payload, letter)
      : sendPasswordLink(payload, letter))
    return isSent ? done('sent') : done('not_sent', 503)
  }
  if (act === 'ask-second-factor') {
    if (id === user.id) return done('about_yourself', 403)
    await askForTwo(database, { kind: 'second_factor', account: id, askedBy: user.id })
    await tellOtherAdministrators(req)
    return done('asked')
  }
  if (act === 'end-sessions') {
    await endSessions(database, id)
    return done('ended')
  }
  if (act === 'reopen') {
    await database.execute(sql`delete from account_closures where account = ${id}`)
    return done('reopened')
  }
  if (id === user.id) return done('about_yourself', 403)
  try {
    await refuseIfLast(req, id)
  } catch (error) {
    if (error instanceof APIError) return done('last_administrator', 409)
    throw error
  }
  await database.execute(sql`insert into account_closures (account) values (${id}) on conflict do nothing`)
  await endSessions(database, id)
  return done('closed')
}

/** `POST /api/account-requests/{id}/{verdict}`: the second administrator's word. */
export async function keepRequest(
  id: string,
  verdict: 'confirmed' | 'refused',
  { payload, user }: StaffRequest,
): Promise<Response> {
  if (!isId(id)) return refuse(404)
  const { outcome } = await answerRequest(accountDatabase(payload), { id, verdict, decidedBy: user.id })
  if (outcome === 'not_found') return refuse(404)
  return done(outcome, outcome === verdict ? 200 : outcome === 'already_decided' || outcome === 'expired' ? 409 : 403)
}

function done(outcome: string, status = 200): Response {
  return Response.json({ outcome }, { status })
}
