import { Secret, TOTP } from 'otpauth'

/** Seconds a code stands for, as every authenticator assumes (RFC 6238). */
const PERIOD = 30

/** One step to either side: a telephone's clock may be off by half a minute. */
const WINDOW = 1

export const CODE = /^[0-9]{6}$/

/**
 * The step of time that `code` belongs to; null when it is none of the codes that may be used now. Whoever asks keeps
 * the step, and refuses any that is not later than the last: a code works once.
 */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  if (!CODE.test(code)) return null
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD, digits: 6, algorithm: 'SHA1' })
  const delta = totp.validate({ token: code, timestamp: at.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIOD) + delta
}

/** A secret of 160 bits, as RFC 4226 recommends, in the letters that a person types into an authenticator. */
export function makeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code says to an authenticator. */
export function addressOfSecret(secret: string, account: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret), issuer: 'Russie-Libertés', label: account }).toString()
}
