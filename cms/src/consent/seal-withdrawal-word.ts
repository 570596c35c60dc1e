import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/**
 * The word by which a person withdraws, sealed under a key that is not in the database: it can be compared and not read
 * back. `caseCode` makes equal words of two people two seals. `key`: NEVER_WORDS_KEY, from which another is derived.
 */
export function sealWithdrawalWord(word: string, caseCode: string, key: string): string {
  const own = hkdfSync('sha256', key, '', 'word for the withdrawal of a consent', 32)
  return createHmac('sha256', new Uint8Array(own))
    .update(`${caseCode} ${plain(word)}`)
    .digest('base64url')
}

export function isWithdrawalWord(word: string, { caseCode, seal, key }: WordCheck): boolean {
  const offered = Buffer.from(sealWithdrawalWord(word, caseCode, key))
  const kept = Buffer.from(seal)
  return offered.length === kept.length && timingSafeEqual(offered, kept)
}

export type WordCheck = { caseCode: string; seal: string; key: string }

/** Heard on the telephone and typed by somebody else: capitals, spaces and accents are not asked for. */
function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
