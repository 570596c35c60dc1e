/** Signed links are made by the CMS, in base64url; nothing else is worth asking it about. */
const LINK = /^[A-Za-z0-9_-]{16,128}$/

export function isMonthlyLink(text: string): boolean {
  return LINK.test(text)
}
