/** Tokens are made by the CMS from at least 128 random bits; nothing else is worth asking it about. */
const TOKEN = /^[A-Za-z0-9_-]{16,128}$/

export function isDonationToken(text: string): boolean {
  return TOKEN.test(text)
}
