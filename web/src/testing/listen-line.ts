import { createServer, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ListenLine = {
  url: string
  /** How often it was asked for. */
  heard: (path: string) => number
  /** All that was asked for, in its order. */
  paths: () => readonly string[]
  close: () => void
}

/** What the far side answers in JSON, as it is to arrive. */
export type Bend = (path: string, answer: unknown) => unknown

/** A line to `target` (an origin) on which a test hears how often each address is asked for, and may bend the answers. */
export async function listenLine(target: string, bend?: Bend): Promise<ListenLine> {
  const { hostname, port } = new URL(target)
  const asked: string[] = []
  const server = createServer((near, answer) => {
    const path = near.url?.split('?', 1)[0] ?? ''
    asked.push(path)
    const { url, method, headers } = near
    const far = ask({ hostname, port, path: url, method, headers }, (found) => {
      const isBent = bend !== undefined && found.headers['content-type']?.startsWith('application/json') === true
      if (!isBent) {
        answer.writeHead(found.statusCode ?? 502, found.headers)
        return void found.pipe(answer)
      }
      read(found).then(
        (body) => {
          const { 'content-length': _, 'transfer-encoding': __, ...kept } = found.headers
          answer.writeHead(found.statusCode ?? 502, kept)
          answer.end(JSON.stringify(bend(path, JSON.parse(body))))
        },
        () => answer.destroy(),
      )
    })
    far.on('error', () => answer.destroy())
    near.pipe(far)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: (path) => asked.filter((one) => one === path).length,
    paths: () => asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function read(found: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of found) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
