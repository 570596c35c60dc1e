import type { Payload } from 'payload'
import { accountDatabase } from '../account-database.ts'
import { sendWrongCodesNews } from '../passwords/account-mail.ts'
import { takeTry, type Pace } from './keep-pace.ts'

/** A thumb slips twice; whoever knows the password and not the telephone goes on. */
const SLIPS: Pace = { burst: 2, seconds: 1800 }
/** One letter a day, however long somebody tries: who fills a mailbox hides what stands in it. */
const LETTERS: Pace = { burst: 1, seconds: 24 * 60 * 60 }

/** After a wrong code that followed the right password: from the third on, its owner is told by mail. */
export async function tellOfWrongCodes(
  payload: Payload,
  account: { id: string; email: string },
): Promise<'slip' | 'told' | 'told_before'> {
  const database = accountDatabase(payload)
  if (await takeTry(database, `wrong codes:${account.id}`, SLIPS)) return 'slip'
  if (!(await takeTry(database, `wrong codes told:${account.id}`, LETTERS))) return 'told_before'
  await sendWrongCodesNews(payload, account.email)
  return 'told'
}
