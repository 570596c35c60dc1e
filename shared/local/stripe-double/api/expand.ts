import type { TestAccount } from '../account/test-account.ts'
import { invalidRequest } from '../wire/stripe-refusal.ts'
import { EXPANDABLE } from './expandable.ts'
import { findList, findObject } from './find-object.ts'

const DEEPEST = 4

type Plain = Record<string, unknown>

/**
 * The object with the ids on the given paths ("payment_intent.latest_charge") replaced by what they stand for; what the
 * account keeps stays as it is. `kind` is the object's own kind, "list:" before it for a list of them.
 */
export function expandObject(
  account: TestAccount,
  object: object,
  kind: string,
  paths: readonly string[] = [],
): object {
  checkPaths(kind, paths)
  return paths.reduce<unknown>((expanded, path) => expandAt(account, expanded, kind, path.split('.')), object) as object
}

/**
 * Throws StripeRefusal for a path that leads nowhere or too deep. Every step counts, "data" too, as at Stripe:
 * "You cannot expand more than 4 levels of a property. Property: data.items.data.price.product".
 */
export function checkPaths(kind: string, paths: readonly string[] = []): void {
  for (const path of paths) {
    if (path.split('.').length > DEEPEST)
      throw invalidRequest(`You cannot expand more than ${DEEPEST} levels of a property. Property: ${path}`, {
        code: 'property_expansion_max_depth',
        param: 'expand',
      })
    if (!isPath(kind, path.split('.')))
      throw invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' })
  }
}

function isPath(kinds: string, parts: readonly string[]): boolean {
  return kinds.split('|').some((kind) => {
    if (parts.length === 0) return true
    if (kind.startsWith('list:'))
      return parts[0] === 'data' && parts.length > 1 && isPath(kind.slice(5), parts.slice(1))
    const found = findStep(kind, parts)
    return found !== null && isPath(found.kind, found.rest)
  })
}

/** The longest beginning of the path that the kind knows: "payment.payment_intent" is one step of an invoice payment. */
function findStep(kind: string, parts: readonly string[]): { step: string[]; kind: string; rest: string[] } | null {
  for (let length = parts.length; length > 0; length -= 1) {
    const known = EXPANDABLE[kind]?.[parts.slice(0, length).join('.')]
    if (known !== undefined) return { step: parts.slice(0, length), kind: known, rest: parts.slice(length) }
  }
  return null
}

function expandAt(account: TestAccount, value: unknown, kinds: string, parts: readonly string[]): unknown {
  if (parts.length === 0 || typeof value !== 'object' || value === null) return value
  const object = value as Plain
  if (object.object === 'list')
    return {
      ...object,
      data: (object.data as unknown[]).map((item) =>
        expandAt(account, item, kinds.replace(/^list:/, ''), parts.slice(1)),
      ),
    }
  const kind = String(object.object)
  const found = findStep(kind, parts)
  if (found === null) return object
  return replaceAt(account, object, object, found.step, (present) => expandAt(account, present, found.kind, found.rest))
}

/** A copy in which only what stands at the end of `step` is another. */
function replaceAt(
  account: TestAccount,
  owner: Plain,
  object: Plain,
  [part = '', ...rest]: string[],
  go: (present: unknown) => unknown,
): Plain {
  const present = object[part]
  if (rest.length > 0) {
    if (typeof present !== 'object' || present === null) return object
    return { ...object, [part]: replaceAt(account, owner, present as Plain, rest, go) }
  }
  if (typeof present === 'string') return { ...object, [part]: go(findObject(account, present) ?? present) }
  const list = findList(account, owner, part)
  if (list === undefined && present === undefined) return object
  return { ...object, [part]: go(list ?? present) }
}
