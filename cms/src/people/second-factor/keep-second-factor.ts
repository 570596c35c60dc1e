import { sql } from '@payloadcms/db-postgres'
import type { Drizzle, Transacting } from '../../database/database-of.ts'
import { makeSecret, stepOfCode } from './check-code.ts'
import { digestOfRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { openSecret, sealSecret } from './seal-secret.ts'
import { writeTrail } from '../../trail/keep-trail.ts'

/** A new secret for an account, not yet in force: it is once a code of it was typed (`confirmSecret`). */
export async function beginSecondFactor(database: Drizzle, account: string): Promise<string> {
  const secret = makeSecret()
  await database.execute(sql`
    insert into account_second_factors (account, pending_secret) values (${account}, ${sealSecret(secret, account)})
    on conflict (account) do update set pending_secret = excluded.pending_secret
  `)
  return secret
}

/** Puts the new secret into force when `code` is of it; the recovery codes, which nobody is shown again. */
export async function confirmSecret(
  database: Transacting,
  account: string,
  code: string,
  now = new Date(),
): Promise<string[] | null> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ pending_secret: Buffer | null }>(
      sql`select pending_secret from account_second_factors where account = ${account} for update`,
    )
    const sealed = rows[0]?.pending_secret
    const step = sealed ? stepOfCode(openSecret(sealed, account), code, now) : null
    if (step === null) return null
    await transaction.execute(sql`
      update account_second_factors set secret = pending_secret, pending_secret = null, last_step = ${step}, since = now()
      where account = ${account}
    `)
    await writeTrail(transaction, { act: 'factor_set', actor: account, collection: 'users' })
    return replaceRecoveryCodes(transaction, account)
  })
}

/** Ten new recovery codes; those before them are worth nothing any more. */
export async function replaceRecoveryCodes(database: Pick<Drizzle, 'execute'>, account: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  await database.execute(sql`delete from account_recovery_codes where account = ${account}`)
  for (const code of codes)
    await database.execute(
      sql`insert into account_recovery_codes (account, digest) values (${account}, ${digestOfRecoveryCode(account, code)})`,
    )
  return codes
}

export async function hasSecondFactor(database: Drizzle, account: string): Promise<boolean> {
  const { rows } = await database.execute(
    sql`select from account_second_factors where account = ${account} and secret is not null`,
  )
  return rows.length > 0
}

/** Whether `typed` is a code of the telephone, or a recovery code, that was not used before. It is used up by this. */
export async function useCode(
  database: Transacting,
  account: string,
  typed: string,
  now = new Date(),
): Promise<boolean> {
  const digest = digestOfRecoveryCode(account, typed)
  if (digest !== null)
    return database.transaction(async (transaction) => {
      const { rows } = await transaction.execute(sql`
        update account_recovery_codes set used_at = now()
        where account = ${account} and digest = ${digest} and used_at is null returning account
      `)
      if (rows.length === 0) return false
      await writeTrail(transaction, { act: 'recovery_code_used', actor: account, collection: 'users' })
      return true
    })
  const { rows } = await database.execute<{ secret: Buffer | null }>(
    sql`select secret from account_second_factors where account = ${account}`,
  )
  const sealed = rows[0]?.secret
  const step = sealed ? stepOfCode(openSecret(sealed, account), typed.replaceAll(/\s/g, ''), now) : null
  if (step === null) return false
  // Two who type the same code at the same moment take turns on the row; the second finds it used.
  const used = await database.execute(sql`
    update account_second_factors set last_step = ${step}
    where account = ${account} and secret is not null and last_step < ${step} returning account
  `)
  return used.rows.length > 0
}

/** Away with the factor and its recovery codes; the next sign-in begins a new one. */
export async function forgetSecondFactor(database: Pick<Drizzle, 'execute'>, account: string): Promise<void> {
  await database.execute(sql`delete from account_recovery_codes where account = ${account}`)
  await database.execute(sql`delete from account_second_factors where account = ${account}`)
}
