import { z } from 'zod'
import type { Shelf } from '../account/shelf.ts'
import { expand, integer } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'

const timeRange = z.strictObject({
  gt: integer.optional(),
  gte: integer.optional(),
  lt: integer.optional(),
  lte: integer.optional(),
})

/** `created` as lists take it. Times are seconds since 1970 (UTC). */
export const createdFilter = z.union([integer, timeRange]).optional()

/** The parameters that every list takes. */
export const LIST_PARAMETERS = {
  ending_before: z.string().min(1).optional(),
  expand,
  limit: integer.refine((limit) => limit >= 1 && limit <= 100, { error: 'integer' }).optional(),
  starting_after: z.string().min(1).optional(),
}

type CreatedFilter = z.infer<typeof createdFilter>
type ListParameters = z.infer<z.ZodObject<typeof LIST_PARAMETERS>> & { created?: CreatedFilter }
export type List<T> = { object: 'list'; data: T[]; has_more: boolean; url: string }

/**
 * One page of what an account has of a kind, newest first. Looks at no more objects than it must: from where the page
 * before ended, or from the end of the wanted time, until the page is full. Throws StripeRefusal.
 */
export function listObjects<T extends { id: string; created: number }>(
  url: string,
  shelf: Shelf<T>,
  asked: ListParameters,
  { isWanted, oldest }: { isWanted: (object: T) => boolean; oldest: number },
): List<T> {
  const [from, high] = findPlaces(shelf, asked.created)
  const low = Math.max(from, oldest === 0 ? 0 : shelf.firstSince(oldest))
  const limit = asked.limit ?? 10
  const isBackwards = asked.ending_before !== undefined
  const found: T[] = []
  const step = isBackwards ? 1 : -1
  let place = isBackwards
    ? Math.max(low, placeOf(shelf, asked.ending_before, 'ending_before') + 1)
    : Math.min(high, placeOf(shelf, asked.starting_after, 'starting_after')) - 1
  for (; place >= low && place < high && found.length <= limit; place += step) {
    const object = shelf.at(place)
    if (object !== undefined && isWanted(object)) found.push(object)
  }
  const page = found.slice(0, limit)
  return { object: 'list', data: isBackwards ? page.toReversed() : page, has_more: found.length > limit, url }
}

/** The places from which (included) and to which (not included) objects were made in the time that was asked for. */
function findPlaces<T extends { id: string; created: number }>(
  shelf: Shelf<T>,
  range: CreatedFilter,
): [number, number] {
  const { gt, gte, lt, lte } = typeof range === 'number' ? { gte: range, lte: range } : (range ?? {})
  const from = Math.max(gt === undefined ? 0 : gt + 1, gte ?? 0)
  const to = Math.min(lt ?? Infinity, lte === undefined ? Infinity : lte + 1)
  return [from === 0 ? 0 : shelf.firstSince(from), to === Infinity ? shelf.size : shelf.firstSince(to)]
}

function placeOf<T extends { id: string; created: number }>(
  shelf: Shelf<T>,
  id: string | undefined,
  param: string,
): number {
  if (id === undefined) return Infinity
  const place = shelf.placeOf(id)
  if (place === undefined) throw noSuch('object', id, param)
  return place
}
