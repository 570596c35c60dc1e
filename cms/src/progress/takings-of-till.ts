import { openTill } from '../payments/till.ts'
import { keepTakings } from './keep-takings.ts'
import type { Takings } from './read-takings.ts'

const KEY = Symbol.for('campaign.takings')

/** What came in, for every door that tells of it: read once in ten minutes. Kept as the till is, and for the same reason. */
export function takingsOfTill(): Promise<Takings> {
  const { books, livemode } = openTill()
  const kept = globalThis as { [KEY]?: () => Promise<Takings> }
  kept[KEY] ??= keepTakings(books, livemode)
  return kept[KEY]()
}
