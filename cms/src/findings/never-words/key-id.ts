import { createHmac } from 'node:crypto'
import type { NeverWordsKey } from './seal.ts'

/** Names a key without saying anything of it, so that a seal made with another is known as such. */
export function keyIdOf(key: NeverWordsKey): string {
  return createHmac('sha256', key).update('name of this key').digest('hex').slice(0, 12)
}
