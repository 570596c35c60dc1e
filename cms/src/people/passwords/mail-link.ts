import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Drizzle } from '../../database/database-of.ts'
import { environment } from '../../environment.ts'

export type LinkPurpose = 'invitation' | 'password'

const HOURS: Record<LinkPurpose, number> = { invitation: 72, password: 1 }

type Database = Pick<Drizzle, 'execute'>

/**
 * The address of a link by which the person themselves chooses a password, once. It is made from our own origin: the
 * request's Host header anybody can write. The secret stands behind `#`, which no server, proxy or referrer is told,
 * and a mail scanner that opens the page uses nothing up. What was sent before is void.
 */
export async function makeLink(database: Database, account: string, purpose: LinkPurpose): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await database.execute(
    sql`delete from account_links where account = ${account} or ends_at < now() - interval '7 days'`,
  )
  await database.execute(sql`
    insert into account_links (digest, account, purpose, ends_at)
    values (${digestOf(secret)}, ${account}, ${purpose}, now() + make_interval(hours => ${HOURS[purpose]}))
  `)
  return `${environment.CMS_URL}/admin/choose-password#${secret}`
}

/** Whose link this is, while it may be used. */
export async function readLink(database: Database, secret: string): Promise<string | null> {
  const { rows } = await database.execute<{ account: string }>(sql`
    select account from account_links where digest = ${digestOf(secret)} and used_at is null and ends_at > now()
  `)
  return rows[0]?.account ?? null
}

/** Uses the link up; false when somebody else was faster. */
export async function useLink(database: Database, secret: string): Promise<boolean> {
  const { rows } = await database.execute(sql`
    update account_links set used_at = now()
    where digest = ${digestOf(secret)} and used_at is null and ends_at > now() returning account
  `)
  return rows.length > 0
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
