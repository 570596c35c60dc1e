import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { coarseNetwork } from './coarse-network.ts'

export type SendCounts = {
  /** How often this form was sent within the last ten minutes, this time included. */
  countForm: (attempt: string) => number
  /** The same for the network of an address. */
  countNetwork: (address: string) => number
  /** How many different forms of this network have waited their turn within ten minutes, this one included. */
  countWaiting: (address: string, attempt: string) => number
}

const WINDOW_MS = 10 * 60_000
/** Some ten megabytes. Beyond it the oldest are forgotten: a flood from more networks than that is for the CMS's limits. */
const MOST_KEPT = 50_000
const MOST_WAITING_KEPT = 10
const KEY_LIFETIME_MS = 24 * 60 * 60_000

/**
 * Counters in the memory of this instance. An address is never kept: what is counted under is a keyed hash of its
 * network, and the key lives in memory alone and is replaced every day, with all counts.
 */
export function createSendCounts(now: () => number = Date.now): SendCounts {
  const kept = { max: MOST_KEPT, ttl: WINDOW_MS, ttlResolution: 0, perf: { now } }
  const forms = new LRUCache<string, number>(kept)
  const networks = new LRUCache<string, number>(kept)
  const waiting = new LRUCache<string, Set<string>>(kept)
  let key = randomBytes(32)
  let keyMadeAt = now()

  function keyed(address: string): string {
    if (now() - keyMadeAt >= KEY_LIFETIME_MS) {
      key = randomBytes(32)
      keyMadeAt = now()
      networks.clear()
      waiting.clear()
    }
    return createHmac('sha256', key).update(coarseNetwork(address)).digest('base64url')
  }

  return {
    countForm: (attempt) => count(forms, attempt),
    countNetwork: (address) => count(networks, keyed(address)),
    countWaiting: (address, attempt) => {
      const network = keyed(address)
      const attempts = waiting.get(network) ?? new Set()
      if (attempts.size < MOST_WAITING_KEPT) attempts.add(attempt)
      waiting.set(network, attempts, { noUpdateTTL: true })
      return attempts.size
    },
  }
}

/** The ten minutes begin with the first; counting on does not lengthen them. */
function count(counts: LRUCache<string, number>, key: string): number {
  const counted = (counts.get(key) ?? 0) + 1
  counts.set(key, counted, { noUpdateTTL: true })
  return counted
}
