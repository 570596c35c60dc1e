import { z } from 'zod'
import { expand, integer } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'

const timeRange = z.strictObject({
  gt: integer.optional(),
  gte: integer.optional(),
  lt: integer.optional(),
  lte: integer.optional(),
})

/** The parameters that every list takes. Times are seconds since 1970 (UTC). */
export const LIST_PARAMETERS = {
  created: z.union([integer, timeRange]).optional(),
  ending_before: z.string().min(1).optional(),
  expand,
  limit: integer.refine((limit) => limit >= 1 && limit <= 100, { error: 'integer' }).optional(),
  starting_after: z.string().min(1).optional(),
}

export type ListParameters = z.infer<z.ZodObject<typeof LIST_PARAMETERS>>
type Listed = { id: string; created: number }

/** One page of what an account has of a kind, newest first. `all` comes in the order of its making. Throws StripeRefusal. */
export function listObjects<T extends Listed>(url: string, all: Iterable<T>, asked: ListParameters): object {
  const matching = [...all].toReversed().filter(({ created }) => isWithin(created, asked.created))
  const limit = asked.limit ?? 10
  if (asked.ending_before !== undefined) {
    const end = indexOf(matching, asked.ending_before)
    const start = Math.max(0, end - limit)
    return { object: 'list', data: matching.slice(start, end), has_more: start > 0, url }
  }
  const start = asked.starting_after === undefined ? 0 : indexOf(matching, asked.starting_after) + 1
  return { object: 'list', data: matching.slice(start, start + limit), has_more: matching.length > start + limit, url }
}

function isWithin(created: number, range: ListParameters['created']): boolean {
  if (range === undefined) return true
  if (typeof range === 'number') return created === range
  return (
    created > (range.gt ?? -Infinity) &&
    created >= (range.gte ?? -Infinity) &&
    created < (range.lt ?? Infinity) &&
    created <= (range.lte ?? Infinity)
  )
}

function indexOf(objects: Listed[], id: string): number {
  const index = objects.findIndex((object) => object.id === id)
  if (index === -1) throw noSuch('object', id)
  return index
}
