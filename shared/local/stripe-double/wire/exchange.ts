import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request with its whole body, and the ways to end it. */
export type Exchange = {
  method: string
  url: URL
  headers: http.IncomingHttpHeaders
  body: string
  answer: (status: number, headers: Record<string, string>, body?: string) => void
  /** Ends the connection without an answer. */
  cut: () => void
}

export type LoopbackServer = { port: number; stop: () => Promise<void> }

const LARGEST_BODY = 1_000_000
/** Longer than anybody pauses who speaks to it: a connection that is closed just as it is used again fails a question. */
const KEEP_ALIVE_MS = 300_000

/** Serves on 127.0.0.1 only, on a free port when `port` is 0. Rejects when the port is taken. */
export async function serveOnLoopback(
  port: number,
  handle: (exchange: Exchange) => Promise<void>,
): Promise<LoopbackServer> {
  const server = http.createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void readExchange(request, response).then(async (exchange) => {
      if (exchange === null) return
      try {
        await handle(exchange)
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
        if (!response.headersSent)
          exchange.answer(500, { 'content-type': 'text/plain' }, 'the stand-in itself failed\n')
      }
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readExchange(request: http.IncomingMessage, response: http.ServerResponse): Promise<Exchange | null> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > LARGEST_BODY) {
        response.writeHead(413, { connection: 'close' }).end()
        return null
      }
      chunks.push(chunk)
    }
  } catch {
    // The client went away in the middle of its request.
    return null
  }
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    answer: (status, headers, body = '') => {
      response
        .writeHead(status, { 'cache-control': 'no-store', 'content-length': Buffer.byteLength(body), ...headers })
        .end(body)
    },
    cut: () => request.socket.destroy(),
  }
}
