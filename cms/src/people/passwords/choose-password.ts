import type { Payload } from 'payload'
import { accountDatabase, findAccount, keepPassword } from '../account-database.ts'
import { beginSession, endSessions } from '../sessions/keep-sessions.ts'
import { hasSecondFactor } from '../second-factor/keep-second-factor.ts'
import { TICKET_LIFE, writeTicket } from '../signing-in/sign-in-ticket.ts'
import { decidePassword, type PasswordVerdict } from './decide-password.ts'
import { hashPassword, isPassword } from './hash-password.ts'
import { readLink, useLink } from './mail-link.ts'
import { writeTrail } from '../../trail/keep-trail.ts'

export type ChosenPassword =
  | { outcome: 'link_invalid' }
  | { outcome: Exclude<PasswordVerdict, 'good'> }
  /** The password holds; what opens the newsroom is still the second factor. */
  | { outcome: 'code_wanted' | 'set_up_wanted'; ticket: string; account: string }

/** Through a link from a mail. A password that may not be chosen leaves the link as it is. */
export async function choosePassword(payload: Payload, link: string, password: string): Promise<ChosenPassword> {
  const database = accountDatabase(payload)
  const id = await readLink(database, link)
  const account = id === null ? null : await findAccount(database, id)
  if (account === null || account.isClosed) return { outcome: 'link_invalid' }
  const verdict = decidePassword(password, [account.name, account.email])
  if (verdict !== 'good') return { outcome: verdict }

  const hashed = await hashPassword(password)
  const isUsed = await database.transaction(async (transaction) => {
    if (!(await useLink(transaction, link))) return false
    await keepPassword(transaction, account.id, hashed)
    await endSessions(transaction, account.id)
    await writeTrail(transaction, { act: 'password_reset', actor: account.id, collection: 'users' })
    return true
  })
  const kept = await findAccount(database, account.id)
  if (!isUsed || !kept?.password) return { outcome: 'link_invalid' }
  const opens = (await hasSecondFactor(database, account.id)) ? 'code' : 'set_up'
  const ticket = writeTicket({
    account: account.id,
    opens,
    passwordSince: kept.password.since,
    until: Date.now() + TICKET_LIFE,
  })
  return { outcome: opens === 'code' ? 'code_wanted' : 'set_up_wanted', ticket, account: account.id }
}

export type ChangedPassword =
  { outcome: 'changed'; session: string } | { outcome: 'wrong_password' | Exclude<PasswordVerdict, 'good'> }

/** By whoever is in, who shows the password of now. All sessions end, and a new one begins. */
export async function changePassword(
  payload: Payload,
  id: string,
  { current, next }: { current: string; next: string },
  userAgent: string | null = null,
): Promise<ChangedPassword> {
  const database = accountDatabase(payload)
  const account = await findAccount(database, id)
  if (!(await isPassword(current, account?.password ?? null)) || account === null) return { outcome: 'wrong_password' }
  const verdict = decidePassword(next, [account.name, account.email])
  if (verdict !== 'good') return { outcome: verdict }
  const hashed = await hashPassword(next)
  const session = await database.transaction(async (transaction) => {
    await keepPassword(transaction, id, hashed)
    await endSessions(transaction, id)
    await writeTrail(transaction, { act: 'password_changed', actor: id, collection: 'users' })
    return beginSession(transaction, id, userAgent)
  })
  return { outcome: 'changed', session }
}
