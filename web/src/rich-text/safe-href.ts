/** The only schemes a link in an editor's text may have. `javascript:`, `data:`, `tel:` and the rest are dropped. */
const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

export type SafeHref = { href: string; isExternal: boolean }

/**
 * An address an editor typed, when it may stand in a page: a path or a fragment of this site, or a whole address of
 * an allowed scheme. Null otherwise. `URL` does the reading, because browsers ignore tabs, line breaks and leading
 * blanks in an address and a pattern would not ("java\tscript:").
 */
export function safeHref(typed: unknown): SafeHref | null {
  if (typeof typed !== 'string') return null
  const address = typed.trim()
  if (address.startsWith('#')) return { href: address, isExternal: false }
  if (address.startsWith('/')) return pathOfThisSite(address)
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!ALLOWED_SCHEMES.has(url.protocol)) return null
  return { href: url.href, isExternal: url.protocol !== 'mailto:' }
}

/** "//elsewhere" and "/\elsewhere" look like paths and lead to another host: resolved, they show it. */
function pathOfThisSite(address: string): SafeHref | null {
  const here = 'http://this.site'
  if (!URL.canParse(address, here)) return null
  const url = new URL(address, here)
  if (url.origin !== here) return null
  return { href: url.pathname + url.search + url.hash, isExternal: false }
}
