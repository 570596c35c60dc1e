import { sql } from '@payloadcms/db-postgres'
import type { Transacting } from '../database/database-of.ts'
import { writeTrail } from '../trail/keep-trail.ts'
import { findAccountByEmail } from './account-database.ts'
import { sealSecret } from './second-factor/seal-secret.ts'

/**
 * Gives an account of the local demo the second factor whose codes its machine prints, where it has none: it was made
 * before there were any. One that somebody set up with a telephone stays. True when it was given.
 */
export async function giveDemoFactor(
  database: Transacting,
  { email, secondFactor }: { email: string; secondFactor: string },
): Promise<boolean> {
  const account = await findAccountByEmail(database, email)
  if (account === null) return false
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.execute(sql`
      insert into account_second_factors as factors (account, secret)
      values (${account.id}, ${sealSecret(secondFactor, account.id)})
      on conflict (account) do update set secret = excluded.secret, pending_secret = null, since = now()
        where factors.secret is null
      returning account
    `)
    if (rows.length > 0) await writeTrail(transaction, { act: 'factor_set', collection: 'users', document: account.id })
    return rows.length > 0
  })
}
