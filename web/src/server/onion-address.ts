import { createHash } from 'node:crypto'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
/** Public key, checksum, version: 35 bytes, five bits a letter. */
const NAME = /^([a-z2-7]{56})\.onion$/

/**
 * The origin of an onion service of the third version, the only one there is; null for anything else. A wrong letter is
 * seen: the name carries a checksum (Tor's rend-spec-v3, "Encoding onion addresses").
 */
export function readOnionOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '').toLowerCase())
    return null
  const name = NAME.exec(url.hostname)?.[1]
  return name !== undefined && isWhole(decode(name)) ? url.origin : null
}

function isWhole(bytes: Buffer): boolean {
  const [key, checksum, version] = [bytes.subarray(0, 32), bytes.subarray(32, 34), bytes.subarray(34)]
  const sum = createHash('sha3-256').update('.onion checksum').update(key).update(version).digest().subarray(0, 2)
  return version[0] === 3 && sum.equals(checksum)
}

/** Base32 (RFC 4648) in small letters. */
function decode(name: string): Buffer {
  const bits = Array.from(name, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
