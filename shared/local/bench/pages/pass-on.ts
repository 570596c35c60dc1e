import http from 'node:http'
import { pipeline } from 'node:stream/promises'

/** `bytes`: of the body, as it went over the wire. */
export type Passed = { path: string; status: number; type: string; bytes: number; milliseconds: number }

export type Line = {
  url: string
  /** All that was answered since this was asked last. */
  passed: () => Passed[]
  close: () => void
}

/** A line to `target` (an origin) that counts what goes over it. */
export async function passOn(target: string): Promise<Line> {
  const agent = new http.Agent({ keepAlive: true })
  let passed: Passed[] = []
  const server = http.createServer((question, answer) => {
    const began = performance.now()
    const { method, headers, url: path = '/' } = question
    const onward = http.request(new URL(path, target), { method, headers, agent }, (answered) => {
      let bytes = 0
      answered.on('data', (chunk: Buffer) => (bytes += chunk.length))
      const { statusCode: status = 502, headers: own } = answered
      answer.writeHead(status, own)
      // Also where the one who asked has gone meanwhile.
      void pipeline(answered, answer)
        .catch(() => undefined)
        .finally(() => {
          const type = own['content-type'] ?? ''
          passed.push({ path, status, type, bytes, milliseconds: performance.now() - began })
        })
    })
    onward.on('error', () => answer.destroy())
    question.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    passed: () => {
      const all = passed
      passed = []
      return all
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}
