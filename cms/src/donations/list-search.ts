import { isPaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Where } from 'payload'

/** How a field is searched: as our id, as one of Stripe's, or as the note of a gift entered by hand. */
export type SearchedAs = 'ours' | 'stripe' | 'note'

/** Ids of the donations that were found elsewhere (by a refund, a monthly gift, a note), by the words of the search. */
export type FoundElsewhere = ReadonlyMap<string, readonly string[]>

/**
 * `where` with every "like" on one of `fields` turned into what an index can answer. The admin's search box asks each
 * of its fields for the words anywhere inside, which reads every row; but ids are copied whole, or ours from the
 * start. What cannot be an id of that kind finds nothing. Other conditions stay as they are.
 */
export function narrowSearch(
  where: Where,
  fields: Readonly<Record<string, SearchedAs>>,
  elsewhere: FoundElsewhere,
): Where {
  const parts = Object.entries(where).map(([name, condition]): Where => {
    // "and" and "or" are the names that hold several.
    if (Array.isArray(condition)) return { [name]: condition.map((part) => narrowSearch(part, fields, elsewhere)) }
    const kind = fields[name]
    const words = likeOf(condition)
    return kind === undefined || words === undefined ? { [name]: condition } : searchFor(words, name, kind, elsewhere)
  })
  return parts.length === 0 ? where : { and: parts }
}

/** The words searched for in `fields` of `where`, each once. */
export function searchedWords(where: Where, fields: Readonly<Record<string, SearchedAs>>): string[] {
  const found = Object.entries(where).flatMap(([name, condition]): string[] => {
    if (Array.isArray(condition)) return condition.flatMap((part) => searchedWords(part, fields))
    const words = fields[name] === undefined ? undefined : likeOf(condition)
    return words === undefined ? [] : [words]
  })
  return [...new Set(found)]
}

/**
 * True when every donation that `where` lets through was paid. The database then knows that `paidAt` is there, and a
 * list sorted by it need not first walk past all that never were.
 */
export function asksForPaid(where: Where): boolean {
  return Object.entries(where).some(([name, condition]) => {
    if (Array.isArray(condition)) {
      if (name === 'or') return condition.length > 0 && condition.every((part) => asksForPaid(part))
      return name === 'and' && condition.some((part) => asksForPaid(part))
    }
    if (name !== 'state') return false
    const { equals, in: among } = condition as { equals?: unknown; in?: unknown }
    const states = equals === undefined ? among : [equals]
    return Array.isArray(states) && states.length > 0 && states.every((state) => isPaid(state as DonationState))
  })
}

const NOTHING: Where = { id: { equals: '00000000-0000-0000-0000-000000000000' } }

function searchFor(words: string, field: string, kind: SearchedAs, elsewhere: FoundElsewhere): Where {
  const ids = elsewhere.get(words) ?? []
  const found: Where = ids.length === 0 ? NOTHING : { id: { in: [...ids] } }
  if (kind === 'note') return isStripeId(words) ? NOTHING : found
  if (kind === 'stripe') return isStripeId(words) ? { [field]: { equals: words } } : NOTHING
  return isStripeId(words) ? found : searchForOurs(words.toLowerCase(), field)
}

function searchForOurs(digits: string, field: string): Where {
  if (!isStartOfUuid(digits)) return NOTHING
  if (isWholeUuid(digits)) return { [field]: { equals: digits } }
  return {
    [field]: {
      greater_than_equal: digits + FIRST_UUID.slice(digits.length),
      less_than_equal: digits + LAST_UUID.slice(digits.length),
    },
  }
}

// All our ids are UUIDs of version 4, and Payload takes nothing else for an id.
const FIRST_UUID = '00000000-0000-4000-8000-000000000000'
const LAST_UUID = 'ffffffff-ffff-4fff-bfff-ffffffffffff'
/** Fewer digits would fit too many. */
const SHORTEST_START = 4

function isStartOfUuid(digits: string): boolean {
  if (digits.length < SHORTEST_START || digits.length > FIRST_UUID.length) return false
  return [...digits].every((digit, at) => (FIRST_UUID[at] === '-' ? digit === '-' : /[0-9a-f]/.test(digit)))
}

export function isWholeUuid(words: string): boolean {
  return words.length === FIRST_UUID.length && isStartOfUuid(words.toLowerCase())
}

export function isStripeId(words: string): boolean {
  return /^[a-z]{2,5}_[A-Za-z0-9_]{6,250}$/.test(words)
}

function likeOf(condition: unknown): string | undefined {
  if (typeof condition !== 'object' || condition === null || !('like' in condition)) return undefined
  const { like } = condition
  return typeof like === 'string' && Object.keys(condition).length === 1 ? like.trim() : undefined
}
