import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { ContentStore } from '../content/content-store.ts'
import type { Log } from './log.ts'
import { isUnchanged, type KeptPage, type PageCache } from './page-cache.ts'
import { readRequestTarget } from './request-target.ts'
import { keptHeaders } from './respond.ts'
import type { StaticFile } from './static-files.ts'

type Parts = {
  app: Hono<{ Bindings: HttpBindings }>
  pages: PageCache
  files: ReadonlyMap<string, StaticFile>
  contents: Pick<ContentStore, 'current' | 'isCmsReachable'>
  securityHeaders: Record<string, string>
  log: Log
}

const LONGEST_URL = 4096
const MOST_HEADERS = 100

/** The only addresses that take anything in. */
const TAKES_POST = new RegExp(
  `^/(?:(?:${LOCALES.join('|')})/(?:donate|monthly/[^/]+)|csp-reports|preview/[a-z]+/[0-9a-f-]{36}/[a-z]{2})$`,
)

/** No route has this name; the language before it, where there is one, decides how to say so. */
const NOWHERE = '/-'

/**
 * The first to see a request. Refuses what cannot be meant for us, answers what is in memory without waking the
 * framework (which halves the number of answers a second), and hands the rest on.
 */
export function createRequestListener({ app, pages, files, contents, securityHeaders, log }: Parts): RequestListener {
  const toApp = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const security = Object.entries(securityHeaders)
  const wireHeaders = createWireHeaders(securityHeaders)

  return (request, response) => {
    const method = request.method ?? ''
    const url = request.url ?? ''
    const isReading = method === 'GET' || method === 'HEAD'
    const refusal = refuseAtSight(request)

    // Before anything kept is given out: the lease on stories may have ended since.
    contents.current()
    const kept = isReading && refusal === null ? pages.find(pathOf(url)) : undefined
    if (kept) return writeKept(request, response, kept)

    for (const [name, value] of security) response.setHeader(name, value)
    if (refusal !== null) return refuse(response, refusal)
    if (!isReading && method !== 'POST') return refuse(response, 405, { Allow: 'GET, HEAD' })

    const target = readRequestTarget(url)
    if (target.kind === 'malformed') return refuse(response, 400)
    if (target.kind === 'moved') return refuse(response, 308, { Location: target.to })
    if (target.kind === 'address') {
      const { path } = target
      if (method === 'POST' && !TAKES_POST.test(path)) return refuse(response, 405, { Allow: 'GET, HEAD' })
      if (method !== 'POST' && path === '/csp-reports') return refuse(response, 405, { Allow: 'POST' })
      const file = files.get(path)
      if (file) return writeFile(request, response, file)
      if (path === '/healthz') return writeHealth(response, 200, { alive: true })
      if (path === '/readyz') return writeReadiness(response)
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

  function writeKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
    if (isUnchanged(request.headers['if-none-match'], page.etag)) {
      response.writeHead(304, wireHeaders(page).unchanged)
      response.end()
      return
    }
    response.writeHead(200, wireHeaders(page).whole)
    response.end(request.method === 'HEAD' ? undefined : page.body)
  }

  function writeReadiness(response: ServerResponse): void {
    if (contents.current() === null) return writeHealth(response, 503, { ready: false, reason: 'contents_never_read' })
    if (!contents.isCmsReachable()) return writeHealth(response, 503, { ready: false, reason: 'cms_unreachable' })
    return writeHealth(response, 200, { ready: true })
  }
}

/** Headers of a kept page as the flat list Node writes fastest; made once a page, and dropped with it. */
function createWireHeaders(securityHeaders: Record<string, string>) {
  const made = new WeakMap<KeptPage, { whole: string[]; unchanged: string[] }>()
  return (page: KeptPage) => {
    const known = made.get(page)
    if (known) return known
    const unchanged = Object.entries({ ...securityHeaders, ...keptHeaders(page) }).flat()
    const wire = { unchanged, whole: [...unchanged, 'Content-Length', String(page.body.length)] }
    made.set(page, wire)
    return wire
  }
}

/** What is wrong with a request before anyone looks at what it asks for. Every HTTP/1.1 request names a host (RFC 9112). */
function refuseAtSight({ url, rawHeaders, headers, httpVersion }: IncomingMessage): 400 | 414 | 431 | null {
  if ((url?.length ?? 0) > LONGEST_URL) return 414
  if (rawHeaders.length > 2 * MOST_HEADERS) return 431
  return headers.host === undefined && httpVersion === '1.1' ? 400 : null
}

function writeFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const headers = { 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl, ETag: file.etag }
  if (isUnchanged(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'Content-Length': file.body.length })
  response.end(request.method === 'HEAD' ? undefined : file.body)
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
