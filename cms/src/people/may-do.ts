import type { TypedUser } from 'payload'
import { accountActs, moneyActs, textActs, type StaffAct } from './permissions.ts'
import { principalsOf } from './principals.ts'

/** Whether one of the roles of `user` may do this, by the tables. */
export function mayDo(user: TypedUser | null | undefined, act: StaffAct): boolean {
  const allowed: readonly string[] = { ...moneyActs, ...textActs, ...accountActs }[act]
  return principalsOf(user).some((principal) => allowed.includes(principal))
}
