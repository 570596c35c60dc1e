import { createLocalReq, type PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { languageOf } from '../languages/pick-words.ts'
import { isApiError } from '../rest/payload-error.ts'
import { refuse } from '../rest/refuse.ts'
import { accountDatabase, findAccount, type Account } from './account-database.ts'
import { refuseIfLast } from './keep-last-administrator.ts'
import { sendInvitation, sendPasswordLink } from './passwords/account-mail.ts'
import { makeLink, type LinkPurpose } from './passwords/mail-link.ts'
import { endSessions } from './sessions/keep-sessions.ts'
import { tellOtherAdministrators } from './two-people/ask-for-guarded-roles.ts'
import { answerRequest, askForTwo, endGuardedRoles } from './two-people/requests.ts'
import type { Drizzle } from '../database/database-of.ts'
import { writeTrail } from '../trail/keep-trail.ts'
import type { TrailAct } from '../trail/trail-acts.ts'

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
  const isOwn = id === user.id

  if (act === 'ask-second-factor') {
    if (isOwn) return done('about_yourself', 403)
    await askForTwo(database, { kind: 'second_factor', account: id, askedBy: user.id })
    await tellOtherAdministrators(req)
    return done('asked')
  }
  if (act === 'close' && isOwn) return done('about_yourself', 403)
  if (act === 'invite' && account.isClosed) return done('closed', 409)
  try {
    // What is done and what is written down of it are one transaction.
    return await database.transaction((transaction) => CARRIED_OUT[act](transaction, { req, account, by: user.id }))
  } catch (error) {
    if (error instanceof NotSent) return done('not_sent', 503)
    if (isApiError(error)) return done('last_administrator', 409)
    throw error
  }
}

type Transaction = Pick<Drizzle, 'execute'>
type Ordered = { req: PayloadRequest; account: Account; by: string }

class NotSent extends Error {}

const CARRIED_OUT: Record<
  Exclude<AccountAct, 'ask-second-factor'>,
  (transaction: Transaction, ordered: Ordered) => Promise<Response>
> = {
  invite: async (transaction, { req, account, by }) => {
    const purpose = account.password === null ? 'invitation' : 'password'
    const link = await makeLink(transaction, account.id, purpose)
    await note(transaction, { act: 'account_invited', cause: purpose }, { account, by })
    // Before it stands: where no letter goes out, the link that was sent before stays good, and nobody was invited.
    const send = purpose === 'invitation' ? sendInvitation : sendPasswordLink
    if (!(await send(req.payload, { to: account.email, language: languageOf(req.i18n), link }))) throw new NotSent()
    return done('sent')
  },
  'end-sessions': async (transaction, { account, by }) => {
    if ((await endSessions(transaction, account.id)) > 0)
      await note(transaction, { act: 'session_ended' }, { account, by })
    return done('ended')
  },
  reopen: async (transaction, { account, by }) => {
    const { rows } = await transaction.execute(
      sql`delete from account_closures where account = ${account.id} returning account`,
    )
    if (rows.length > 0) await note(transaction, { act: 'account_reopened' }, { account, by })
    return done('reopened')
  },
  close: async (transaction, { req, account, by }) => {
    await refuseIfLast(req, account.id, transaction)
    const { rows } = await transaction.execute(
      sql`insert into account_closures (account) values (${account.id}) on conflict do nothing returning account`,
    )
    await endSessions(transaction, account.id)
    if (rows.length > 0) await note(transaction, { act: 'account_closed' }, { account, by })
    // One administrator opens it again: an old yes of two counts no more.
    if (await endGuardedRoles(transaction, account.id))
      await note(transaction, { act: 'roles_changed' }, { account, by })
    return done('closed')
  },
}

function note(
  transaction: Transaction,
  entry: { act: TrailAct; cause?: LinkPurpose },
  { account, by }: Pick<Ordered, 'account' | 'by'>,
): Promise<void> {
  return writeTrail(transaction, { ...entry, actor: by, collection: 'users', document: account.id })
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
