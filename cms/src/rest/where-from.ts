/**
 * Where a request was made: on a page of ours, by an address somebody typed or kept, on somebody else's page; or nobody
 * says, which is what programs do.
 */
type WhereFrom = 'own_page' | 'typed_address' | 'elsewhere' | 'unsaid'

/**
 * By what browsers alone write, and no page can: the origin, or, where a GET to the same one leaves it out, the site.
 * `own`: our origin (CMS_URL).
 */
export function whereFrom(headers: Headers, own: string): WhereFrom {
  const origin = headers.get('origin')
  if (origin !== null) return origin === own ? 'own_page' : 'elsewhere'
  const site = headers.get('sec-fetch-site')
  if (site === null) return 'unsaid'
  if (site === 'none') return 'typed_address'
  return site === 'same-origin' ? 'own_page' : 'elsewhere'
}
