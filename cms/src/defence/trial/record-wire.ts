import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request to Stripe, just as it went over the wire. */
export type WireCall = {
  method: string
  /** Without the query. */
  path: string
  headers: IncomingHttpHeaders
  /** Query and body, name by name ("line_items[0][quantity]"), decoded. */
  parameters: [name: string, value: string][]
  /** All of it in one text, decoded where it was encoded, to look for what must not be in it. */
  text: string
}

export type Wire = { apiBase: string; calls: WireCall[]; close: () => Promise<void> }

/** Stands between our code and the Stripe double, passes everything on, and keeps every byte of what we sent. */
export async function recordWire(apiBase: string): Promise<Wire> {
  const calls: WireCall[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      calls.push(describeCall(request, body.toString()))
      const { method = 'GET', headers } = request
      const onward = http.request(new URL(request.url ?? '/', apiBase), { method, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      onward.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apiBase: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function describeCall({ method = '', url = '', headers, rawHeaders }: http.IncomingMessage, body: string): WireCall {
  const { pathname, searchParams } = new URL(url, 'http://stripe.invalid')
  const parameters = [...searchParams, ...new URLSearchParams(body)]
  const text = [url, ...rawHeaders, body, ...parameters.flat()].join('\n')
  return { method, path: pathname, headers, parameters, text }
}
