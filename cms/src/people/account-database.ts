import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf, type Drizzle } from '../database/database-of.ts'
import type { HashedPassword } from './passwords/hash-password.ts'

export type Account = {
  id: string
  email: string
  name: string
  /** Null until the person has chosen one. */
  password: (HashedPassword & { since: string }) | null
  isClosed: boolean
}

export function accountDatabase(payload: Payload): Drizzle {
  return postgresOf(payload).drizzle
}

export function findAccountByEmail(database: Pick<Drizzle, 'execute'>, email: string): Promise<Account | null> {
  return find(database, sql`users.email = ${email.trim().toLowerCase()}`)
}

export function findAccount(database: Pick<Drizzle, 'execute'>, id: string): Promise<Account | null> {
  return find(database, sql`users.id = ${id}`)
}

/** Keeps a new password; whoever changes one ends the sessions that stood on the old one. */
export async function keepPassword(
  database: Pick<Drizzle, 'execute'>,
  account: string,
  { hash, salt }: HashedPassword,
): Promise<void> {
  await database.execute(sql`
    insert into account_credentials (account, hash, salt) values (${account}, ${hash}, ${salt})
    on conflict (account) do update set hash = excluded.hash, salt = excluded.salt, changed_at = clock_timestamp()
  `)
}

type Row = Record<'id' | 'email' | 'name', string> &
  Record<'hash' | 'salt' | 'since', string | null> & { is_closed: boolean }

async function find(database: Pick<Drizzle, 'execute'>, condition: ReturnType<typeof sql>): Promise<Account | null> {
  const { rows } = await database.execute<Row>(sql`
    select users.id, users.email, users.name, credentials.hash, credentials.salt, credentials.changed_at::text as since,
      exists (select from account_closures closures where closures.account = users.id) as is_closed
    from users left join account_credentials credentials on credentials.account = users.id where ${condition}
  `)
  const row = rows[0]
  if (!row) return null
  const { id, email, name, hash, salt, since, is_closed } = row
  const password = hash !== null && salt !== null && since !== null ? { hash, salt, since } : null
  return { id, email, name, password, isClosed: is_closed }
}
