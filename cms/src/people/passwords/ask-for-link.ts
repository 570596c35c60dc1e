import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { accountDatabase, findAccountByEmail } from '../account-database.ts'
import { MAIL_PACE, takeTry } from '../signing-in/keep-pace.ts'
import { sendPasswordLink } from './account-mail.ts'
import { makeLink } from './mail-link.ts'

/**
 * Sends whoever has this address a link to a new password, at most three an hour. Whether there is such an account is
 * not to be had from what is answered nor from how long it takes: the door answers first, and asks this afterwards.
 */
export async function askForLink(payload: Payload, email: string, language: Locale): Promise<void> {
  const database = accountDatabase(payload)
  if (!(await takeTry(database, `mail:${email.trim().toLowerCase()}`, MAIL_PACE))) return
  const account = await findAccountByEmail(database, email)
  if (account === null || account.isClosed) return
  const link = await makeLink(database, account.id, account.password === null ? 'invitation' : 'password')
  await sendPasswordLink(payload, { to: account.email, language, link })
}
