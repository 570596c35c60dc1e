import type { Payload } from 'payload'
import type { Transacting } from '../../database/database-of.ts'
import { writeTrail } from '../../trail/keep-trail.ts'
import { accountDatabase, findAccount, findAccountByEmail, type Account } from '../account-database.ts'
import { isPassword } from '../passwords/hash-password.ts'
import { beginSecondFactor, confirmSecret, hasSecondFactor, useCode } from '../second-factor/keep-second-factor.ts'
import { beginSession, endSession, endSessions, findSession } from '../sessions/keep-sessions.ts'
import { CODE_PACE, COMMON_PACE, giveTryBack, PASSWORD_PACE, takeTry } from './keep-pace.ts'
import { makeDevice, readDevice } from './known-device.ts'
import { tellOfWrongCodes } from './tell-of-wrong-codes.ts'
import { readTicket, TICKET_LIFE, writeTicket, type Ticket } from './sign-in-ticket.ts'

/** What the browser shows beside what the person types; `session`: the token of one it is in already. */
export type Browser = { device: string | null; userAgent: string | null; session?: string | null }

export type SignedIn = { outcome: 'signed_in'; session: string; device: string }
export type PasswordOutcome =
  /** Unknown, wrong, closed, or too many tries: nobody is told which. */
  { outcome: 'refused' } | { outcome: 'code_wanted' | 'set_up_wanted'; ticket: string }
export type CodeOutcome = SignedIn | { outcome: 'code_refused' | 'ticket_ended' }
export type SetUpOutcome = { outcome: 'secret'; secret: string; email: string } | { outcome: 'ticket_ended' }
export type ConfirmOutcome = (SignedIn & { recoveryCodes: string[] }) | { outcome: 'code_refused' | 'ticket_ended' }

/** The first step: address and password. */
export async function showPassword(
  payload: Payload,
  { email, password }: { email: string; password: string },
  browser: Browser,
): Promise<PasswordOutcome> {
  const database = accountDatabase(payload)
  const account = await findAccountByEmail(database, email)
  const device = account === null ? null : readDevice(browser.device, account.id)
  const name = device === null ? `address:${email.trim().toLowerCase()}` : `device:${device}`
  if (!(await takeTry(database, name, PASSWORD_PACE))) return { outcome: 'refused' }
  if (device === null && !(await takeTry(database, 'everybody', COMMON_PACE))) return { outcome: 'refused' }

  const isRight = await isPassword(password, account?.password ?? null)
  if (!isRight || !account?.password || account.isClosed) return { outcome: 'refused' }
  await giveTryBack(database, name, PASSWORD_PACE)
  const opens = (await hasSecondFactor(database, account.id)) ? 'code' : 'set_up'
  const ticket = writeTicket({
    account: account.id,
    opens,
    passwordSince: account.password.since,
    until: Date.now() + TICKET_LIFE,
  })
  return { outcome: opens === 'code' ? 'code_wanted' : 'set_up_wanted', ticket }
}

/** The second step: the code of the telephone, or one for recovery. */
export async function showCode(
  payload: Payload,
  { ticket, code }: { ticket: string; code: string },
  browser: Browser,
): Promise<CodeOutcome> {
  const account = await accountOf(payload, ticket, 'code')
  if (account === null) return { outcome: 'ticket_ended' }
  if (await tryCode(payload, account.id, code, browser)) return begin(accountDatabase(payload), account, browser)
  // Not waited for: how long an answer takes says nothing of what was done.
  setImmediate(() => void tellOfWrongCodes(payload, account).catch(() => {}))
  return { outcome: 'code_refused' }
}

/** Instead of the second step, for whoever has no second factor yet: a secret for the telephone. */
export async function beginSetUp(payload: Payload, ticket: string): Promise<SetUpOutcome> {
  const account = await accountForSetUp(payload, ticket)
  if (account === null) return { outcome: 'ticket_ended' }
  const secret = await beginSecondFactor(accountDatabase(payload), account.id)
  return { outcome: 'secret', secret, email: account.email }
}

/** The first code of the new secret: the factor holds, whoever was in by the old one is out, and the person is in. */
export async function confirmSetUp(
  payload: Payload,
  { ticket, code }: { ticket: string; code: string },
  browser: Browser,
): Promise<ConfirmOutcome> {
  const database = accountDatabase(payload)
  const account = await accountForSetUp(payload, ticket)
  if (account === null) return { outcome: 'ticket_ended' }
  return database.transaction(async (transaction) => {
    const recoveryCodes = await confirmSecret(transaction, account.id, code)
    if (recoveryCodes === null) return { outcome: 'code_refused' }
    await endSessions(transaction, account.id)
    return { ...(await begin(transaction, account, browser)), recoveryCodes }
  })
}

/** Whether a code is right, at the pace at which codes may be tried; also where somebody who is in is asked once more. */
export async function tryCode(payload: Payload, account: string, code: string, browser: Browser): Promise<boolean> {
  const database = accountDatabase(payload)
  const name = `code:${readDevice(browser.device, account) ?? account}`
  if (!(await takeTry(database, name, CODE_PACE))) return false
  if (!(await useCode(database, account, code))) return false
  await giveTryBack(database, name, CODE_PACE)
  return true
}

/** A factor that holds is replaced only by who has shown it, not by a ticket from before there was one. */
async function accountForSetUp(payload: Payload, ticket: string): Promise<Account | null> {
  const replacing = await accountOf(payload, ticket, 'replace')
  if (replacing !== null) return replacing
  const account = await accountOf(payload, ticket, 'set_up')
  return account !== null && !(await hasSecondFactor(accountDatabase(payload), account.id)) ? account : null
}

/** The account a ticket is of, while its password is the one that was shown. */
async function accountOf(payload: Payload, written: string, opens: Ticket['opens']): Promise<Account | null> {
  const ticket = readTicket(written, Date.now())
  if (ticket === null || ticket.opens !== opens) return null
  const account = await findAccount(accountDatabase(payload), ticket.account)
  return account !== null && !account.isClosed && account.password?.since === ticket.passwordSince ? account : null
}

async function begin(database: Transacting, account: Account, browser: Browser): Promise<SignedIn> {
  const { userAgent, device } = browser
  const session = await database.transaction(async (transaction) => {
    await endFormer(transaction, account.id, browser)
    return beginSession(transaction, account.id, userAgent)
  })
  const known = device !== null && readDevice(device, account.id) !== null ? device : makeDevice(account.id)
  return { outcome: 'signed_in', session, device: known }
}

/** A session that was laid under this browser before is not taken over, nor left behind. */
async function endFormer(database: Transacting, account: string, { session }: Browser): Promise<void> {
  const former = session ? await findSession(database, session) : null
  if (former === null || !(await endSession(database, former.account, former.id))) return
  await writeTrail(database, { act: 'session_ended', actor: account, collection: 'users', document: former.account })
}
