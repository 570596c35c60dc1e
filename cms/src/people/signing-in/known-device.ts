import { randomUUID, timingSafeEqual } from 'node:crypto'
import { keyedDigest } from '../account-keys.ts'

/**
 * A browser in which somebody once passed both factors shows this, and is not slowed down by others who try the same
 * address. It opens nothing: it gives a store of tries of its own.
 */
export function makeDevice(account: string): string {
  const device = randomUUID()
  return `${device}.${markOf(device, account)}`
}

/** The id of the browser, when what it shows was made here for this account. */
export function readDevice(shown: string | null, account: string): string | null {
  const [device = '', mark = ''] = (shown ?? '').split('.', 2)
  const expected = Buffer.from(markOf(device, account))
  const offered = Buffer.from(mark)
  return offered.length === expected.length && timingSafeEqual(offered, expected) ? device : null
}

function markOf(device: string, account: string): string {
  return keyedDigest('known devices', `${device}:${account}`).toString('base64url')
}
