import { mustAsStaff } from '../stack/ask-as-staff.ts'

export type Record = { id: string } & { [field: string]: unknown }

/** Rows of the books as the treasurer may read them, where `field` is `value`. */
export async function readRecords(
  collection: 'alarms' | 'donation-refunds' | 'donations' | 'payment-events' | 'reconciliations' | 'subscriptions',
  field: string,
  value: string,
): Promise<Record[]> {
  const query = new URLSearchParams({ [`where[${field}][equals]`]: value, limit: '50', depth: '0' })
  const { docs } = (await mustAsStaff('treasurer', 'GET', `/${collection}?${query}`)) as { docs: Record[] }
  return docs
}
