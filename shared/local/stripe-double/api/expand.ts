import type { TestAccount } from '../account/test-account.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'

/** What may be asked for in place of an id, by kind of object. */
const EXPANDABLE: Record<string, readonly string[]> = {
  'checkout.session': ['payment_intent'],
  payment_intent: ['latest_charge'],
  charge: ['payment_intent', 'balance_transaction'],
  balance_transaction: ['source'],
}

const DEEPEST = 4

type Plain = Record<string, unknown>

/**
 * A copy of `object` with the ids on the given paths ("payment_intent.latest_charge") replaced by what they stand for.
 * A list is given with "data." before the path. Throws StripeRefusal for a path that leads nowhere.
 */
export function expandObject(account: TestAccount, object: object, paths: readonly string[] = []): object {
  const copy = structuredClone(object) as Plain
  for (const path of paths) {
    const parts = path.split('.')
    if (parts.length > DEEPEST + (parts[0] === 'data' ? 1 : 0))
      throw invalidRequest(`You cannot expand more than ${DEEPEST} levels of a property (${path}).`, {
        param: 'expand',
      })
    expandPath(account, copy, parts, path)
  }
  return copy
}

function expandPath(account: TestAccount, object: Plain, parts: readonly string[], path: string): void {
  const [part = '', ...rest] = parts
  if (object.object === 'list' && part === 'data') {
    for (const item of object.data as Plain[]) expandPath(account, item, rest, path)
    return
  }
  if (!(EXPANDABLE[String(object.object)] ?? []).includes(part))
    throw invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' })
  const value = object[part]
  if (typeof value === 'string') object[part] = structuredClone(findObject(account, value) ?? value)
  const expanded = object[part]
  if (rest.length > 0 && typeof expanded === 'object' && expanded !== null)
    expandPath(account, expanded as Plain, rest, path)
}

/** Any object of the account by its id. */
export function findObject(account: TestAccount, id: string): object | undefined {
  return (
    account.sessions.get(id)?.object ??
    account.intents.get(id) ??
    account.charges.get(id) ??
    account.balanceTransactions.get(id) ??
    account.events.get(id)
  )
}
