import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { executeAuthStrategies, getPayload, type SanitizedConfig, type TypedUser } from 'payload'
import { isUuid } from '../donations/is-uuid.ts'
import { environment } from '../environment.ts'
import { isDatabaseReachable } from '../health/readiness.ts'
import { reachOf } from '../people/access-to.ts'
import { isProtected } from '../people/permissions.ts'
import { carriesServiceKey, SITE_PRINCIPAL_ID } from '../people/principals.ts'
import { handOnAsker } from '../people/sessions/hand-on-asker.ts'
import { noteRefusal } from '../trail/note-refusal.ts'
import { triedAt } from '../trail/tried.ts'
import { checkQuery } from './check-query.ts'
import { languageOfAsker } from './language-of-asker.ts'
import { readBody } from './read-body.ts'
import { Refusal, refuse, sayRefusal } from './refuse.ts'
import { findRoute, isFile, type RestRoute } from './rest-routes.ts'

type Handler = (request: Request, address: { params: Promise<{ slug: string[] }> }) => Promise<Response>
/** Who is known: a member of staff, or the site, of which there is no more than an id. */
type Known = TypedUser | { id: string }
type Asker =
  { is: 'site'; user: { id: string } } | { is: 'staff'; user: TypedUser } | { is: 'nobody' | 'cannot_tell'; user: null }

const LONGEST_OVERRIDE = 8000

/**
 * The door in front of Payload's REST: which addresses there are, who may knock, and what a request may carry. What a
 * person then sees is decided behind it, by the table of permissions; neither relies on the other.
 */
export function guardRest(config: Promise<SanitizedConfig>, handlers: Record<string, Handler>): Handler {
  const guarded = guard(config, handlers)
  return async (request, address) => {
    const answer = await guarded(request, address)
    if (!(answer instanceof Refusal) || carriesServiceKey(request.headers, environment.CMS_SERVICE_KEY)) return answer
    return sayRefusal(answer, languageOfAsker(await config, request.headers))
  }
}

function guard(config: Promise<SanitizedConfig>, handlers: Record<string, Handler>): Handler {
  return async (request, address) => {
    const asked = await undoOverride(request)
    if (asked instanceof Response) return asked
    const { slug } = await address.params
    const route = findRoute(asked.method, `/${slug.join('/')}`)
    const handler = handlers[asked.method]

    const asker = await whoAsks(config, asked)
    const { is, user } = asker
    if (is === 'cannot_tell') return refuse(503)
    if (is === 'nobody' && route?.audience !== 'everyone') return refuse(401)
    if (!route || !handler) return refuse(404)
    const answer = isFor(route, is) ? await letThrough({ asked, route, asker, handler, address }) : refuse(404)
    if (user !== null && isRefusal(answer, { user, slug, isForThem: isFor(route, is) }))
      await noteRefusal(await getPayload({ config }), { actor: user.id, ...triedAt(asked.method, slug) })
    return answer
  }
}

type Let = { asked: Request; route: RestRoute; asker: Asker; handler: Handler; address: Parameters<Handler>[1] }

/** What an address that exists may be asked, by whom it is for. */
async function letThrough({ asked, route, asker, handler, address }: Let): Promise<Response> {
  const { is } = asker
  const url = new URL(asked.url)
  // The admin puts the time behind a picture's address; what Payload understands there (a folder) is not wanted.
  if (isFile(route)) url.search = ''
  const query = checkQuery(url.search.slice(1), is === 'site' ? 'site' : 'staff')
  if (query.verdict === 'too_long') return refuse(414)
  if (query.verdict === 'refused') return refuse(403, query.parameter)
  if (query.verdict === 'malformed') return refuse(400, query.parameter)
  if (is === 'site' && !isFile(route) && !url.searchParams.has('locale')) return refuse(400, 'locale')

  if (route.staysDraft === true) url.searchParams.set('draft', 'true')
  const body = await readBody(asked, route.body)
  if (body.outcome === 'malformed') return refuse(400, 'body')
  if (body.outcome !== 'good') return new Refusal(body.outcome)
  const rebuilt = rebuild(asked, inOneLanguage(url), body.bytes)
  if (asker.is === 'staff' && route.body === 'none') handOnAsker(rebuilt.headers, asker.user)
  const answer = await handler(rebuilt, address)
  // In the same words whether it is not there, is somebody else's, or could not be: nobody is told which.
  return answer.status === 404 ? refuse(404) : answer
}

async function whoAsks(config: Promise<SanitizedConfig>, request: Request): Promise<Asker> {
  const isSite = carriesServiceKey(request.headers, environment.CMS_SERVICE_KEY)
  if (isSite) return { is: 'site', user: { id: SITE_PRINCIPAL_ID } }
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return { is: 'nobody', user: null }
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ payload, headers: request.headers, canSetHeaders: false })
  if (user) return { is: 'staff', user }
  // Payload takes a session it cannot look up for none, and the admin would log everybody out.
  return { is: (await isDatabaseReachable(payload)) ? 'nobody' : 'cannot_tell', user: null }
}

/** The site is told of no address that is not its own, not even that it exists. */
function isFor(route: RestRoute, asker: Asker['is']): boolean {
  return asker === 'site' ? route.audience === 'staff_and_site' : true
}

type Refused = { user: Known; slug: readonly string[]; isForThem: boolean }

/**
 * Whether somebody who is known was refused what is not theirs. Of one document that they may not see, they are told
 * that there is none.
 */
function isRefusal({ status }: Response, { user, slug: [collection = '', id = ''], isForThem }: Refused): boolean {
  if (status === 403 || !isForThem) return true
  if (status !== 404 || !isUuid(id) || !isProtected(collection) || !('roles' in user)) return false
  return reachOf(user, collection, 'read') !== 'all'
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
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_OVERRIDE) return refuse(414)
  const question = await request.text()
  if (question.length > LONGEST_OVERRIDE) return refuse(414)

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
