import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { keepPassword } from './account-database.ts'
import { hashPassword } from './passwords/hash-password.ts'
import type { Role } from './roles.ts'
import { sealSecret } from './second-factor/seal-secret.ts'
import { isGuarded } from './two-people/decide-request.ts'
import { grantAsOperator } from './two-people/requests.ts'

export type DemoAccountPlan = { email: string; password: string; secondFactor: string; name: string; role: Role }

/** An account of the local demo, ready to sign in with: its password and its second factor are known to the start command. */
export async function makeDemoAccount(
  { payload, req }: { payload: Payload; req: PayloadRequest },
  { email, password, secondFactor, name, role }: DemoAccountPlan,
): Promise<void> {
  const roles = isGuarded(role) ? [] : [role]
  const { id } = await payload.create({ collection: 'users', overrideAccess: true, req, data: { email, name, roles } })
  // The grant and the verdict it stands on are one transaction: that of the seed, or one of their own.
  const inTransaction = await databaseOf(req)
  await inTransaction.transaction(async (database) => {
    await keepPassword(database, id, await hashPassword(password))
    await database.execute(sql`
    insert into account_second_factors (account, secret) values (${id}, ${sealSecret(secondFactor, id)})
  `)
    if (isGuarded(role)) await grantAsOperator(database, role, id)
  })
}
