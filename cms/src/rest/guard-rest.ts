import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload'
import { environment } from '../environment.ts'
import { isDatabaseReachable } from '../health/readiness.ts'
import { carriesServiceKey } from '../people/principals.ts'
import { checkQuery } from './check-query.ts'
import { readBody } from './read-body.ts'
import { refuse } from './refuse.ts'
import { findRoute, isFile, type RestRoute } from './rest-routes.ts'

type Handler = (request: Request, address: { params: Promise<{ slug: string[] }> }) => Promise<Response>
type Asker = 'site' | 'staff' | 'nobody' | 'cannot_tell'

const LONGEST_OVERRIDE = 8000

/**
 * The door in front of Payload's REST: which addresses there are, who may knock, and what a request may carry. What a
 * person then sees is decided behind it, by the table of permissions; neither relies on the other.
 */
export function guardRest(config: Promise<SanitizedConfig>, handlers: Record<string, Handler>): Handler {
  return async (request, address) => {
    const asked = await undoOverride(request)
    if (asked instanceof Response) return asked
    const { slug } = await address.params
    const url = new URL(asked.url)
    const route = findRoute(asked.method, `/${slug.join('/')}`)
    const handler = handlers[asked.method]

    const asker = await whoAsks(config, asked)
    if (asker === 'cannot_tell') return refuse(503)
    if (asker === 'nobody' && route?.audience !== 'everyone') return refuse(401)
    if (!route || !handler || !isFor(route, asker)) return refuse(404)

    // The admin puts the time behind a picture's address; what Payload understands there (a folder) is not wanted.
    if (isFile(route)) url.search = ''
    const query = checkQuery(url.search.slice(1), asker === 'site' ? 'site' : 'staff')
    if (query.verdict === 'too_long') return refuse(414)
    if (query.verdict === 'refused') return refuse(403, query.parameter)
    if (query.verdict === 'malformed') return refuse(400, query.parameter)
    if (asker === 'site' && !isFile(route) && !url.searchParams.has('locale')) return refuse(400, 'locale')

    if (route.staysDraft === true) url.searchParams.set('draft', 'true')
    const body = await readBody(asked, route.body)
    if (body.outcome === 'too_large') return refuse(413)
    if (body.outcome === 'wrong_type') return refuse(415)
    if (body.outcome === 'malformed') return refuse(400, 'body')
    return handler(rebuild(asked, inOneLanguage(url), body.bytes), address)
  }
}

async function whoAsks(config: Promise<SanitizedConfig>, request: Request): Promise<Asker> {
  if (carriesServiceKey(request.headers, environment.CMS_SERVICE_KEY)) return 'site'
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return 'nobody'
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ payload, headers: request.headers, canSetHeaders: false })
  if (user) return 'staff'
  // Payload takes a session it cannot look up for none, and the admin would log everybody out.
  return (await isDatabaseReachable(payload)) ? 'nobody' : 'cannot_tell'
}

/** The site is told of no address that is not its own, not even that it exists. */
function isFor(route: RestRoute, asker: Asker): boolean {
  return asker === 'site' ? route.audience === 'staff_and_site' : true
}

/**
 * The admin sends long questions as a POST that says it is a GET. That one form is understood here, under the rules of
 * GET; any other method in disguise is refused.
 */
async function undoOverride(request: Request): Promise<Request | Response> {
  const override =
    request.headers.get('x-payload-http-method-override') ?? request.headers.get('x-http-method-override')
  if (override === null) return request
  const type = request.headers.get('content-type')?.split(';', 1)[0]
  if (request.method !== 'POST' || override !== 'GET' || type !== 'application/x-www-form-urlencoded')
    return refuse(400)
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_OVERRIDE) return refuse(413)
  const question = await request.text()
  if (question.length > LONGEST_OVERRIDE) return refuse(413)

  const url = new URL(request.url)
  url.search = question
  return new Request(url, { method: 'GET', headers: withoutBodyHeaders(request.headers) })
}

function withoutBodyHeaders(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['x-payload-http-method-override', 'x-http-method-override', 'content-type', 'content-length'])
    kept.delete(name)
  return kept
}

/**
 * Without a language Payload takes one from the body, "all" included, and fails on conditions about translated
 * fields. So there always is one.
 */
function inOneLanguage(url: URL): URL {
  const settled = new URL(url)
  if (!settled.searchParams.has('locale')) settled.searchParams.set('locale', DEFAULT_LOCALE)
  return settled
}

/** The same request, with the body as it was read: a body can be read once only. */
function rebuild(request: Request, url: URL, bytes: Uint8Array<ArrayBuffer> | undefined): Request {
  if (request.method === 'GET') return new Request(url, { headers: request.headers, signal: request.signal })
  return new Request(url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(bytes ? { body: bytes } : {}),
  })
}
