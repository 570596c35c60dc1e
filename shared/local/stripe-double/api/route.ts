import { z } from 'zod'
import type { Shelf } from '../account/shelf.ts'
import type { TestAccount } from '../account/test-account.ts'
import type { Cause } from '../events/record-event.ts'
import type { Parameters } from '../wire/parse-form.ts'
import { expand, readParameters } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'
import { expandObject } from './expand.ts'
import { createdFilter, LIST_PARAMETERS, listObjects } from './list-objects.ts'

export type ApiCall = {
  account: TestAccount
  /** The part of the path that is an id, where one is. */
  id: string
  params: Parameters
  cause: Cause
}

export type Route = { method: 'GET' | 'POST' | 'DELETE'; path: RegExp; work: (call: ApiCall) => object }

type Kept = { id: string; created: number }

export const ONLY_EXPAND = z.strictObject({ expand })

/** `GET …/{id}`. `path` begins after "/v1"; `what` is Stripe's word for the kind, `param` for the id in the path. */
export function readOne<T extends Kept>(
  path: string,
  kind: string,
  shelfOf: (account: TestAccount) => Shelf<T>,
  { what = kind, param = 'id' }: { what?: string; param?: string } = {},
): Route {
  return {
    method: 'GET',
    path: new RegExp(`^/v1/${path}/([^/]+)$`),
    work: ({ account, id, params }) => {
      const asked = readParameters(ONLY_EXPAND, params)
      return expandObject(account, found(shelfOf(account), id, what, param), kind, asked.expand)
    },
  }
}

/** `GET …`, newest first, page by page; `filters` is what it takes beyond the usual, `isWanted` what they mean. */
export function readList<T extends Kept, F extends z.ZodRawShape>(
  path: string,
  kind: string,
  shelfOf: (account: TestAccount) => Shelf<T>,
  filters: F,
  isWanted: (asked: z.infer<z.ZodObject<F>>) => (object: T) => boolean,
  /** Nothing older is shown (seconds since 1970). */
  oldest: (account: TestAccount) => number = () => 0,
): Route {
  const schema = z.strictObject(filters)
  const names = Object.keys(filters)
  const usual = z.strictObject({ ...LIST_PARAMETERS, created: createdFilter })
  return {
    method: 'GET',
    path: new RegExp(`^/v1/${path}$`),
    work: ({ account, params }) => {
      const own = Object.entries(params).filter(([name]) => names.includes(name))
      const others = Object.entries(params).filter(([name]) => !names.includes(name))
      const asked = readParameters(usual, Object.fromEntries(others))
      const wanted = isWanted(readParameters(schema, Object.fromEntries(own)))
      const list = listObjects(`/v1/${path}`, shelfOf(account), asked, { isWanted: wanted, oldest: oldest(account) })
      return expandObject(account, list, `list:${kind}`, asked.expand)
    },
  }
}

/** Throws StripeRefusal (404) for an id that is not there. */
export function found<T extends Kept>(shelf: Shelf<T>, id: string, what: string, param = 'id'): T {
  const object = shelf.get(id)
  if (object === undefined) throw noSuch(what, id, param)
  return object
}
