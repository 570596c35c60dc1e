import { sql } from '@payloadcms/db-postgres'
import type { Drizzle } from '../../database/database-of.ts'
import { keyedDigest } from '../account-keys.ts'

/** So many tries at once, and then one each so many seconds. */
export type Pace = { burst: number; seconds: number }

/** Passwords for one address, from browsers that never signed in to it: a guesser gets 2,880 a day, of phrases. */
export const PASSWORD_PACE: Pace = { burst: 10, seconds: 30 }
/** All such tries together: each costs a fifth of a second of work, and must not take the whole machine. */
export const COMMON_PACE: Pace = { burst: 60, seconds: 0.5 }
/** Codes, once the password was right: 298 a day, of a million, three of which count. */
export const CODE_PACE: Pace = { burst: 10, seconds: 300 }
/** Mails with a link to one address. */
export const MAIL_PACE: Pace = { burst: 3, seconds: 1200 }

/**
 * Takes one try of the store of `name`; false when it is empty. In PostgreSQL: several instances count together, and a
 * restart forgives nothing. The name (an address, a browser) is kept as a keyed digest, and no network's address at all.
 */
export async function takeTry(database: Drizzle, name: string, { burst, seconds }: Pace): Promise<boolean> {
  const key = keyedDigest('pace of tries', name)
  // Of two tries at the same moment the later in the row may have begun earlier: no time has passed then, and none is lost.
  const passed = sql`greatest(0, extract(epoch from now() - paces.at))`
  const refilled = sql`least(${burst}::float, paces.tokens + ${passed} / ${seconds}::float)`
  const { rows } = await database.execute<{ is_let: boolean }>(sql`
    insert into account_paces as paces (key, tokens, is_let) values (${key}, ${burst}::float - 1, true)
    on conflict (key) do update set is_let = ${refilled} >= 1, at = greatest(paces.at, now()),
      tokens = case when ${refilled} >= 1 then ${refilled} - 1 else ${refilled} end
    returning is_let
  `)
  return rows[0]?.is_let === true
}

/** Gives a try back: whoever was right has used none up. */
export async function giveTryBack(database: Drizzle, name: string, { burst }: Pace): Promise<void> {
  await database.execute(sql`
    update account_paces set tokens = least(${burst}::float, tokens + 1) where key = ${keyedDigest('pace of tries', name)}
  `)
  await database.execute(sql`delete from account_paces where at < now() - interval '1 day'`)
}
