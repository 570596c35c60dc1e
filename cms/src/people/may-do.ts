import type { TypedUser } from 'payload'
import { accountActs, moneyActs, textActs, textActsWithin, type StaffAct } from './permissions.ts'
import { principalsOf } from './principals.ts'

/**
 * Whether one of the roles of `user` may do this, by the tables. `within`: the collection of the text it is done to,
 * where it is done to one; some roles may do with one collection what they may not with others.
 */
export function mayDo(user: TypedUser | null | undefined, act: StaffAct, within?: string): boolean {
  const everywhere: readonly string[] = { ...moneyActs, ...textActs, ...accountActs }[act]
  const ofCollections: Record<string, Partial<Record<string, readonly string[]>> | undefined> = textActsWithin
  const here = (within !== undefined && Object.hasOwn(ofCollections, within) && ofCollections[within]?.[act]) || []
  return principalsOf(user).some((principal) => everywhere.includes(principal) || here.includes(principal))
}
