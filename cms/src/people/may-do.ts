import type { TypedUser } from 'payload'
import { moneyActs, type MoneyAct } from './permissions.ts'
import { principalsOf } from './principals.ts'

/** Whether one of the roles of `user` may do this with money, by the table. */
export function mayDo(user: TypedUser | null | undefined, act: MoneyAct): boolean {
  const allowed: readonly string[] = moneyActs[act]
  return principalsOf(user).some((principal) => allowed.includes(principal))
}
