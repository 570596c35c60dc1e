import http from 'node:http'
import net from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { RequestListener } from 'node:http'

export type HttpServer = {
  /** Resolves with the port once connections are taken. Rejects when the port cannot be had. */
  listen: (port: number, host: string) => Promise<number>
  /** Takes no new connection, finishes what is under way, and resolves when nothing is left, at the latest in 9 s. */
  stop: () => Promise<void>
  server: http.Server
}

/**
 * How slow a client may be. `headers` and `request`, the body with it: whoever trickles one is gone in 13 seconds, with
 * the second between two looks. `stalled`: whoever asks for something and then takes not a byte of it.
 */
export const PATIENCE_MS = { headers: 8_000, request: 12_000, stalled: 30_000 }
const LOOK_FOR_SLOW_MS = 1_000
/** Longer than the minute most proxies keep a connection, so that they and not we decide when it ends. */
const KEEP_ALIVE_MS = 75_000
const MOST_HEADER_BYTES = 16 * 1024
/** A reader in the middle of a chain of requests gets to send the next one, and is told to close after it. */
const IDLE_GRACE_MS = 1_000
const STOP_LIMIT_MS = 9_000

const REFUSALS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** The socket of the site, with the limits that keep a few bad clients from costing the others anything. */
export function createHttpServer(
  answer: RequestListener,
  headers: Record<string, string>,
  patienceMs = PATIENCE_MS,
): HttpServer {
  let isStopping = false
  const server = http.createServer(
    {
      requestTimeout: patienceMs.request,
      headersTimeout: patienceMs.headers,
      connectionsCheckingInterval: LOOK_FOR_SLOW_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MOST_HEADER_BYTES,
      insecureHTTPParser: false,
      // Node would answer without our headers; the listener refuses such a request itself.
      requireHostHeader: false,
    },
    (request, response) => take(request, response),
  )
  const take: RequestListener = (request, response) => {
    if (isStopping) response.setHeader('Connection', 'close')
    // Node has no limit of its own. It begins with the answer: how long that takes us is nobody's fault but ours. Between
    // two requests the one for idle connections takes its place.
    const writeHead = response.writeHead.bind(response)
    response.writeHead = ((...head: Parameters<typeof writeHead>) => {
      request.socket.setTimeout(patienceMs.stalled)
      return writeHead(...head)
    }) as typeof response.writeHead
    answer(request, response)
  }
  // For the same reason: an expectation we do not know is no ground to refuse.
  server.on('checkExpectation', take)

  // What the parser refuses never becomes a request, so its answer is written by hand, with the headers of every answer.
  const refuse = (socket: Duplex, status: string): void => {
    if (!socket.writable) return void socket.destroy()
    const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' }).map(
      ([n, v]) => `${n}: ${v}`,
    )
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`)
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy()
    refuse(socket, REFUSALS[error.code ?? ''] ?? '400 Bad Request')
  })
  server.on('connect', (_request, socket) => refuse(socket, '405 Method Not Allowed'))

  async function stop(): Promise<void> {
    isStopping = true
    const closed = new Promise<void>((resolve) => server.once('close', resolve))
    // http.Server's own close() cuts idle connections at once, and with them a request that is on its way.
    net.Server.prototype.close.call(server)
    await Promise.race([closed, wait(IDLE_GRACE_MS)])
    // After what has come in was read: to a timer, a connection whose request is still unread looks idle.
    const sweep = setInterval(() => setImmediate(() => server.closeIdleConnections()), 100)
    await Promise.race([closed, wait(STOP_LIMIT_MS - IDLE_GRACE_MS, undefined, { ref: false })])
    clearInterval(sweep)
    server.closeAllConnections()
  }

  return {
    server,
    stop,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address !== null ? address.port : port)
        })
      }),
  }
}
