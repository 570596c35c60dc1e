// Serves the CMS on HOST and CMS_PORT: `start` serves the build, `dev` reloads on change.
// Plain JavaScript, so that nothing is transpiled in the process that serves.
import { createServer } from 'node:http'
import path from 'node:path'
import { answerHeaders } from './answer-headers.mjs'
import { keepFiles } from './kept-files.mjs'

const isDevelopment = process.argv[2] === 'dev'
const port = Number(process.env.CMS_PORT || 3000)
const hostname = process.env.HOST || '127.0.0.1'

process.env.NODE_ENV ||= isDevelopment ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const { default: next } = await import('next')

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])
const LIMITS = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }

/** A question of REST is 8,000 letters at the most (`src/rest/check-query.ts`). */
const LONGEST_ADDRESS = 9000

const server = createServer(LIMITS)
const app = next({ dev: isDevelopment, dir: import.meta.dirname, hostname, port, httpServer: server })
await app.prepare()
const answer = app.getRequestHandler()
const answerKept = isDevelopment ? () => false : await keepFiles(path.join(import.meta.dirname, '.next/static'))

const CROSS_ORIGIN = ['Origin', 'Methods', 'Headers', 'Credentials'].map((what) => `Access-Control-Allow-${what}`)

const isEncrypted = (process.env.CMS_URL || '').startsWith('https:')

server.on('request', (request, response) => {
  giveHeaders(request, response)
  response.once('finish', () => hearOut(request))
  const fault = faultIn(request)
  if (fault !== null) response.writeHead(fault, { Connection: 'close' }).end()
  else if (!answerKept(request, response)) {
    // Next compresses for whoever says that they can read it.
    if (!isAskedByUs(request)) delete request.headers['accept-encoding']
    void answer(request, response)
  }
})

/**
 * Whether a page of ours asks, or the person at the browser (`decisions/0038`). Whoever can make somebody else's browser
 * ask, with words of their own in the address, would read from the length of a compressed answer what else stands in it.
 */
function isAskedByUs({ headers }) {
  return ['same-origin', 'none'].includes(headers['sec-fetch-site'])
}

/** At the last moment: Next sets some of them itself, and adds to others. */
function giveHeaders(request, response) {
  const path = (request.url || '').split('?', 1)[0]
  const { writeHead } = response
  response.writeHead = function (status, ...rest) {
    const hasPolicy = response.hasHeader('Content-Security-Policy')
    const headers = answerHeaders({ path, status, isEncrypted, hasPolicy, isDevelopment })
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // No other origin asks anything of the CMS from a browser.
    for (const name of ['X-Powered-By', ...CROSS_ORIGIN]) response.removeHeader(name)
    return writeHead.call(response, status, ...rest)
  }
}

/**
 * Who was answered before everything they sent had been read (too large, nobody known): the rest is heard and thrown
 * away. Next leaves it standing, and their next request on the same connection would wait behind it.
 */
function hearOut(request) {
  if (request.complete) return
  for (const event of ['data', 'readable']) request.removeAllListeners(event)
  request.resume()
}

/**
 * What Next would answer 500 to (a method it does not know, an address that cannot be decoded), and an address longer than
 * any of ours, which it would repeat in full, twice, where it leads on to one without a slash at its end.
 */
function faultIn({ method, url }) {
  if (!METHODS.has(method)) return 405
  if (url.length > LONGEST_ADDRESS) return 414
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return null
  } catch {
    return 400
  }
}

server.on('error', (error) => {
  process.stderr.write(`The CMS cannot listen on ${hostname}:${port}: ${error.code}\n`)
  process.exit(1)
})
server.listen(port, hostname, () => process.stdout.write(`The CMS listens on http://${hostname}:${port}\n`))

// What was begun is finished, within reason.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5000).unref()
  })
