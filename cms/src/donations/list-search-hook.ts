import type { CollectionBeforeOperationHook, Sort, Where } from 'payload'
import { findElsewhere } from './list-find-elsewhere.ts'
import { asksForPaid, narrowSearch, searchedWords, type FoundElsewhere, type SearchedAs } from './list-search.ts'

/** Before a list of donations is read, by the admin or over REST: its question becomes one that indexes can answer. */
export const searchDonationsByIds: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'read' && operation !== 'count') return args
  const { where, sort } = args as { where?: Where; sort?: Sort }
  if (where === undefined) return args
  const words = searchedWords(where, FIELDS)
  const narrowed = words.length === 0 ? where : narrowSearch(where, FIELDS, await findElsewhere(req, words))
  const isByPayment = [sort ?? ''].flat().some((field) => field.replace('-', '') === 'paidAt')
  if (!isByPayment || !asksForPaid(narrowed)) return { ...args, where: narrowed }
  return { ...args, where: { and: [narrowed, { paidAt: { exists: true } }] } }
}

/** The same for a list with ids of its own only, `fields` by name: nothing of it is found by way of another table. */
export function searchByIds(fields: Readonly<Record<string, SearchedAs>>): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    const { where } = args as { where?: Where }
    if ((operation !== 'read' && operation !== 'count') || where === undefined) return args
    return { ...args, where: narrowSearch(where, fields, NOTHING_ELSEWHERE) }
  }
}

const NOTHING_ELSEWHERE: FoundElsewhere = new Map()

const FIELDS: Readonly<Record<string, SearchedAs>> = {
  id: 'ours',
  stripeSession: 'stripe',
  stripePaymentIntent: 'stripe',
  stripeCharge: 'stripe',
  stripeInvoice: 'stripe',
  reference: 'note',
}
