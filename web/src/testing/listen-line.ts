import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ListenLine = { url: string; heard: (path: string) => number; close: () => void }

/** A line to `target` (an origin) on which a test hears how often each address is asked for. */
export async function listenLine(target: string): Promise<ListenLine> {
  const { hostname, port } = new URL(target)
  const counts = new Map<string, number>()
  const server = createServer((near, answer) => {
    const path = near.url?.split('?', 1)[0] ?? ''
    counts.set(path, (counts.get(path) ?? 0) + 1)
    const { url, method, headers } = near
    const far = ask({ hostname, port, path: url, method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers)
      found.pipe(answer)
    })
    far.on('error', () => answer.destroy())
    near.pipe(far)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: (path) => counts.get(path) ?? 0,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
