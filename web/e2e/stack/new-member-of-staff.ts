import { randomUUID } from 'node:crypto'
import { mustAsStaff } from './ask-as-staff.ts'
import type { Account } from './log-in.ts'
import type { StaffRole } from './run.ts'

/** An account that only this journey uses, so that it may lock it or change its settings. */
export async function newMemberOfStaff(role: StaffRole): Promise<Account> {
  const account = { email: `journey-${randomUUID()}@demo.example`, password: randomUUID() }
  await mustAsStaff('administrator', 'POST', '/users', { ...account, name: 'Parcours (exemple)', roles: [role] })
  return account
}
