type Collection =
  | 'alarms'
  | 'campaigns'
  | 'consents'
  | 'media'
  | 'stories'
  | 'donation-refunds'
  | 'donation-disputes'
  | 'donations'
  | 'payment-events'
  | 'reconciliations'
  | 'subscriptions'

/** The page of one document in the admin. */
export function pageOf(collection: Collection, id: string): string {
  return `/admin/collections/${collection}/${id}`
}

/** One condition of a list, in Payload's words; several values for "in". */
type Condition = [field: string, operator: string, value: string | readonly string[]]

/** A list in the admin, with all these conditions set. */
export function listOf(collection: Collection, conditions: readonly Condition[] = []): string {
  const query = new URLSearchParams(
    conditions.flatMap(([field, operator, value], at) => {
      const name = `where[or][0][and][${at}][${field}][${operator}]`
      return typeof value === 'string' ? [[name, value]] : value.map((one, index) => [`${name}[${index}]`, one])
    }),
  )
  const text = query.toString()
  return `/admin/collections/${collection}${text === '' ? '' : `?${text}`}`
}

export const ENTER_DONATION = '/admin/enter-donation'
