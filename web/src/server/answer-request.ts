import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ContentStore } from '../content/content-store.ts'
import type { Log } from './log.ts'
import type { OfferOnion } from './offer-onion.ts'
import { findUnchanged, formOf, type Form, type KeptAnswer } from './kept-answer.ts'
import type { PageCache } from './page-cache.ts'
import { readRequestTarget } from './request-target.ts'

type Parts = {
  app: Hono<{ Bindings: HttpBindings }>
  pages: PageCache
  pictures: PageCache
  files: ReadonlyMap<string, KeptAnswer>
  contents: Pick<ContentStore, 'current' | 'isCmsReachable'>
  headersOf: (path: string) => Record<string, string>
  /** Where the same page is over Tor. */
  offerOnion: OfferOnion
  log: Log
}

const LONGEST_URL = 4096
const MOST_HEADERS = 100

/** The only addresses that take anything in. */
const TAKES_POST = new RegExp(
  `^/(?:(?:${LOCALES.join('|')})/(?:donate|monthly/[^/]+)|csp-reports|preview/[a-z]+/[0-9a-f-]{36}/[a-z]{2})$`,
)

/** Takes in, and has nothing to read. */
const REPORTS = '/csp-reports'

function methodsOf(path: string): string {
  if (path === REPORTS) return 'POST'
  return TAKES_POST.test(path) ? 'GET, HEAD, POST' : 'GET, HEAD'
}

/** No route has this name; the language before it, where there is one, decides how to say so. */
const NOWHERE = '/-'

/**
 * The first to see a request. Refuses what cannot be meant for us, answers what is in memory without waking the
 * framework (which halves the number of answers a second), and hands the rest on.
 */
export function createRequestListener({
  app,
  pages,
  pictures,
  files,
  contents,
  headersOf,
  offerOnion,
  log,
}: Parts): RequestListener {
  const toApp = getRequestListener(
    async (request, env) => {
      const answer = await app.fetch(request, env)
      const { pathname, search } = new URL(request.url)
      const offer = { target: pathname + search, method: request.method, status: answer.status }
      const onion = offerOnion({ ...offer, contentType: answer.headers.get('content-type') })
      for (const [name, value] of Object.entries(onion)) answer.headers.set(name, value)
      return answer
    },
    { overrideGlobalObjects: false },
  )
  const wireHeaders = createWireHeaders((path, form) => ({
    ...headersOf(path),
    ...form.headers,
    ...offerOnion({ target: path, method: 'GET', status: 200, contentType: form.headers['Content-Type'] }),
  }))

  return (request, response) => {
    const method = request.method ?? ''
    const url = request.url ?? ''
    const isReading = method === 'GET' || method === 'HEAD'
    const refusal = refuseAtSight(request)

    // Before anything kept is given out: the lease on stories may have ended since.
    contents.current()
    const asked = pathOf(url)
    const kept =
      isReading && refusal === null ? (pages.find(asked) ?? files.get(asked) ?? pictures.find(asked)) : undefined
    if (kept) return writeKept(request, response, kept, asked)

    for (const [name, value] of Object.entries(headersOf(asked))) response.setHeader(name, value)
    if (refusal !== null) return refuse(response, refusal)
    if (!isReading && method !== 'POST') return refuse(response, 405, { Allow: methodsOf(asked) })

    const target = readRequestTarget(url)
    if (target.kind === 'malformed') return refuse(response, 400)
    if (target.kind === 'moved') return refuse(response, 308, { Location: target.to })
    if (target.kind === 'address') {
      const { path } = target
      const isTaken = method === 'POST' ? TAKES_POST.test(path) : path !== REPORTS
      if (!isTaken) return refuse(response, 405, { Allow: methodsOf(path) })
      if (path === '/healthz') return writeHealth(response, 200, { alive: true })
      if (path === '/readyz') return writeReadiness(response)
      if (path === '/left') return writeForgetting(response)
    }

    request.url = target.kind === 'address' ? url : languageOf(url) + NOWHERE
    // The adapter builds an address from the name a client claims for us, and answers 400 to an odd one. No name a
    // client sends is used for anything here.
    request.headers.host = 'site'
    toApp(request, response).catch((error: unknown) => {
      // One bad answer must not take the process and every other reader with it.
      log.error({ err: error }, 'an answer could not be written')
      response.destroy()
    })
  }

  function writeKept({ headers, method }: IncomingMessage, response: ServerResponse, kept: KeptAnswer, path: string) {
    const unchanged = findUnchanged(headers['if-none-match'], kept)
    if (unchanged !== null) {
      const onion = offerOnion({
        ...{ target: path, method: 'GET', status: 304 },
        contentType: kept.headers['Content-Type'],
      })
      response.writeHead(304, { ...headersOf(path), ...kept.headers, ...onion, ETag: unchanged })
      response.end()
      return
    }
    const form = formOf(kept, headers['accept-encoding'])
    response.writeHead(200, wireHeaders(form, path))
    response.end(method === 'HEAD' ? undefined : form.body)
  }

  function writeReadiness(response: ServerResponse): void {
    if (contents.current() === null) return writeHealth(response, 503, { ready: false, reason: 'contents_never_read' })
    if (!contents.isCmsReachable()) return writeHealth(response, 503, { ready: false, reason: 'cms_unreachable' })
    return writeHealth(response, 200, { ready: true })
  }
}

/** Headers of a kept answer as the flat list Node writes fastest; made once a form, and dropped with it. */
function createWireHeaders(headersOf: (path: string, form: Form) => Record<string, string>) {
  const made = new WeakMap<Form, string[]>()
  return (form: Form, path: string): string[] => {
    const known = made.get(form)
    if (known) return known
    const headers = { ...headersOf(path, form), 'Content-Length': String(form.body.length) }
    const wire = Object.entries(headers).flat()
    made.set(form, wire)
    return wire
  }
}

/** What is wrong with a request before anyone looks at what it asks for. Every HTTP/1.1 request names a host (RFC 9112). */
function refuseAtSight({ url, rawHeaders, headers, httpVersion }: IncomingMessage): 400 | 414 | 431 | null {
  if ((url?.length ?? 0) > LONGEST_URL) return 414
  if (rawHeaders.length > 2 * MOST_HEADERS) return 431
  return headers.host === undefined && httpVersion === '1.1' ? 400 : null
}

function writeHealth(response: ServerResponse, status: 200 | 503, what: Record<string, unknown>): void {
  const body = JSON.stringify(what)
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
    ...(status === 503 && { 'Retry-After': '1' }),
  })
  response.end(body)
}

/** Asked by whoever leaves quickly (`leave-quickly.ts`): their browser is to keep no page or picture of ours. */
function writeForgetting(response: ServerResponse): void {
  response.writeHead(204, { 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache"' })
  response.end()
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': '0', ...headers })
  response.end()
}

function pathOf(url: string): string {
  const mark = url.indexOf('?')
  return mark === -1 ? url : url.slice(0, mark)
}

function languageOf(url: string): string {
  return new RegExp(`^/(?:${LOCALES.join('|')})(?=/|$)`).exec(url)?.[0] ?? ''
}
