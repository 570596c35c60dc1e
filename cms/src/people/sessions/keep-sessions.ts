import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Drizzle, Transacting } from '../../database/database-of.ts'
import { writeTrail } from '../../trail/keep-trail.ts'
import { describeBrowser, type BrowserKind } from './describe-browser.ts'
import { FRESH_PROOF } from '../proof/fresh-proof.ts'
import { IDLE_SESSION, LONGEST_SESSION } from './session-cookie.ts'

type Database = Pick<Drizzle, 'execute'>

/** `isProofFresh`: a code of the telephone was shown in it a moment ago. */
export type FoundSession = { id: string; account: string; endsAt: Date; isProofFresh: boolean }
export type ListedSession = BrowserKind & { id: string; begunAt: Date; seenAt: Date }

/** How long ago a request may lie that is not written down: a row is not touched with each picture of a page. */
const SEEN_EVERY = 60

const isAlive = sql`sessions.begun_at > now() - make_interval(secs => ${LONGEST_SESSION})
  and sessions.seen_at > now() - make_interval(secs => ${IDLE_SESSION})`

/** A new session of an account that has shown both factors; the token, of which only a digest is kept. */
export async function beginSession(database: Transacting, account: string, userAgent: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { browser, system } = describeBrowser(userAgent)
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`
      delete from account_sessions sessions where account = ${account} and not (${isAlive})
    `)
    await transaction.execute(sql`
      insert into account_sessions (account, digest, browser, system) values (${account}, ${digestOf(token)}, ${browser}, ${system})
    `)
    await writeTrail(transaction, { act: 'logged_in', actor: account, collection: 'users' })
  })
  return token
}

/** Whose session this is; null when it was ended or has run out, or the account is closed or has no second factor. */
export async function findSession(database: Database, token: string): Promise<FoundSession | null> {
  const { rows } = await database.execute<FoundRow>(sql`
    select sessions.id, sessions.account,
      least(sessions.begun_at + make_interval(secs => ${LONGEST_SESSION}),
        now() + make_interval(secs => ${IDLE_SESSION}))::text as ends_at,
      sessions.seen_at < now() - make_interval(secs => ${SEEN_EVERY}) as is_stale,
      sessions.proved_at > now() - make_interval(secs => ${FRESH_PROOF}) as is_proof_fresh
    from account_sessions sessions
    join account_second_factors factors on factors.account = sessions.account and factors.secret is not null
    where sessions.digest = ${digestOf(token)} and ${isAlive}
      and not exists (select from account_closures closures where closures.account = sessions.account)
  `)
  const found = rows[0]
  if (!found) return null
  if (found.is_stale) await database.execute(sql`update account_sessions set seen_at = now() where id = ${found.id}`)
  const { id, account, ends_at, is_proof_fresh: isProofFresh } = found
  return { id, account, endsAt: new Date(ends_at), isProofFresh }
}

type FoundRow = { id: string; account: string; ends_at: string; is_stale: boolean; is_proof_fresh: boolean }

/** A code was shown in this session now. */
export async function renewProof(database: Database, account: string, id: string): Promise<void> {
  await database.execute(sql`update account_sessions set proved_at = now() where account = ${account} and id = ${id}`)
}

export async function listSessions(database: Database, account: string): Promise<ListedSession[]> {
  const { rows } = await database.execute<BrowserKind & { id: string; begun_at: string; seen_at: string }>(sql`
    select id, browser, system, begun_at::text, seen_at::text from account_sessions sessions
    where account = ${account} and ${isAlive} order by seen_at desc
  `)
  return rows.map(({ begun_at, seen_at, ...row }) => ({
    ...row,
    begunAt: new Date(begun_at),
    seenAt: new Date(seen_at),
  }))
}

/** Whether a session of an account still lives, and the account is not closed. */
export async function isSessionAlive(database: Database, account: string, id: string): Promise<boolean> {
  const { rows } = await database.execute(sql`
    select from account_sessions sessions
    join account_second_factors factors on factors.account = sessions.account and factors.secret is not null
    where sessions.account = ${account} and sessions.id = ${id} and ${isAlive}
      and not exists (select from account_closures closures where closures.account = sessions.account)
  `)
  return rows.length > 0
}

/** Ends one session of an account; one of another account is not found. */
export async function endSession(database: Database, account: string, id: string): Promise<boolean> {
  const { rows } = await database.execute(
    sql`delete from account_sessions where account = ${account} and id = ${id} returning id`,
  )
  return rows.length > 0
}

/** Ends all sessions of an account, except one where it is named; how many there were. */
export async function endSessions(database: Database, account: string, except?: string): Promise<number> {
  const { rows } = await database.execute(sql`
    delete from account_sessions where account = ${account} and id is distinct from ${except ?? null}::uuid returning id
  `)
  return rows.length
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
