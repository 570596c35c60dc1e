import { permissions, type ProtectedSlug, type Row } from '../people/permissions.ts'

/** Who a route is for; what they may see there is decided afterwards, by the table of permissions. */
type Audience = 'everyone' | 'staff' | 'staff_and_site'

/** What a request may carry: nothing, a few words (log in), a document, one that may or must come with a picture. */
export type BodyKind = 'none' | 'words' | 'document' | 'upload' | 'new_upload'

export type RestRoute = {
  method: string
  path: RegExp
  audience: Audience
  body: BodyKind
  isFile?: boolean
  staysDraft?: boolean
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const KEY = '[A-Za-z0-9_.-]{1,120}'
const FILE = '[0-9a-f]{32}(?:-[0-9]+x[0-9]+)?\\.(?:webp|avif)'

const GLOBALS: readonly ProtectedSlug[] = ['settings']
const READ_BY_SITE: readonly ProtectedSlug[] = ['stories', 'campaigns', 'pages', 'spending', 'settings']

/**
 * Every address under /api that Payload answers, and there are no others: what Payload adds with a new version or a
 * new option stays shut until it is written here. One document at a time is written; Payload's bulk routes would
 * publish or delete whatever a filter matches.
 */
const routes: readonly RestRoute[] = [
  route('POST', '/users/refresh-token', 'everyone', 'words'),
  route('GET', '/users/me', 'everyone'),
  route('GET', '/access', 'staff'),
  route('GET', `/payload-preferences/${KEY}`, 'staff'),
  route('POST', `/payload-preferences/${KEY}`, 'staff', 'document'),
  route('DELETE', `/payload-preferences/${KEY}`, 'staff'),
  route('GET', '/payload-locked-documents', 'staff'),
  route('POST', '/payload-locked-documents', 'staff', 'document'),
  route('PATCH', `/payload-locked-documents/${ID}`, 'staff', 'document'),
  route('DELETE', `/payload-locked-documents/${ID}`, 'staff'),
  { ...route('GET', `/media/file/${FILE}`, 'staff_and_site'), isFile: true },
  ...Object.keys(permissions).flatMap((slug) => routesOf(slug as ProtectedSlug)),
]

export function findRoute(method: string, path: string): RestRoute | undefined {
  return routes.find((candidate) => candidate.method === method && candidate.path.test(path))
}

/** What writes, or could. */
export function writingRoutes(): readonly RestRoute[] {
  return routes.filter(({ method }) => method !== 'GET')
}

/** The patterns of what the site may ask for. */
export function routesForSite(): string[] {
  return routes.filter(({ audience }) => audience === 'staff_and_site').map(({ path }) => path.source)
}

/** The bytes of a picture, which are the same in every language. */
export function isFile(route: RestRoute): boolean {
  return route.isFile === true
}

function routesOf(slug: ProtectedSlug): RestRoute[] {
  const row: Row = permissions[slug]
  const isGlobal = GLOBALS.includes(slug)
  const base = isGlobal ? `/globals/${slug}` : `/${slug}`
  const readers = READ_BY_SITE.includes(slug) ? 'staff_and_site' : 'staff'
  const body = slug === 'media' ? 'upload' : 'document'
  const found = [route('GET', base, readers), route('POST', `${base}/access`, 'staff', 'document')]
  if (isGlobal) return [...found, route('POST', base, 'staff', body)]

  found.push(route('GET', `${base}/${ID}`, readers), route('GET', `${base}/count`, 'staff'))
  found.push(route('POST', `${base}/access/${ID}`, 'staff', 'document'))
  if (row.create) found.push(route('POST', base, 'staff', slug === 'media' ? 'new_upload' : body))
  if (row.update) found.push(route('PATCH', `${base}/${ID}`, 'staff', body))
  if (row.delete) found.push(route('DELETE', `${base}/${ID}`, 'staff'))
  if (row.readVersions) {
    found.push(route('GET', `${base}/versions`, 'staff'), route('GET', `${base}/versions/${ID}`, 'staff'))
    // What is brought back is a draft, whichever button was pressed: readers see it when somebody has approved it.
    found.push({ ...route('POST', `${base}/versions/${ID}`, 'staff', 'document'), staysDraft: true })
    // No copy is made of what somebody told (`stories.ts`).
    if (slug !== 'stories') found.push(route('POST', `${base}/${ID}/duplicate`, 'staff', 'document'))
  }
  return found
}

function route(method: string, path: string, audience: Audience, body: BodyKind = 'none'): RestRoute {
  return { method, path: new RegExp(`^${path}$`), audience, body }
}
