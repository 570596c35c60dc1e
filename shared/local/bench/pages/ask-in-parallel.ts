import net from 'node:net'

export type Load = { url: string; connections: number; milliseconds: number; headers?: Record<string, string> }
export type Answered = { perSecond: number; p50: number; p99: number }

/**
 * Asks for one page as fast as answers come, on so many connections, each with one question at a time. Reads no more of
 * the answers than that they are 200 and as long as the first: the client must not be what is measured. Times in
 * milliseconds. Throws when an answer is another one.
 */
export async function askInParallel({ url, connections, milliseconds, headers = {} }: Load): Promise<Answered> {
  const { hostname, port, pathname, host } = new URL(url)
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  const question = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const end = performance.now() + milliseconds
  const taken: number[] = []
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = net.connect(Number(port), hostname)
      let asked = 0
      let received = 0
      let wanted = 0
      const next = (): void => {
        asked = performance.now()
        received = 0
        socket.write(question)
      }
      socket.setNoDelay(true)
      socket.on('connect', next)
      socket.on('error', reject)
      socket.on('data', (bytes) => {
        if (received === 0 && bytes.toString('latin1', 0, 12) !== 'HTTP/1.1 200') return void socket.destroy(odd(url))
        if (wanted === 0) wanted = lengthOf(bytes)
        received += bytes.length
        if (received > wanted) return void socket.destroy(odd(url))
        if (received < wanted) return
        const now = performance.now()
        taken.push(now - asked)
        if (now < end) return next()
        socket.end()
        resolve()
      })
    })
  await Promise.all(Array.from({ length: connections }, ask))
  const sorted = taken.toSorted((one, other) => one - other)
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: (taken.length / milliseconds) * 1000, p50: quantile(0.5), p99: quantile(0.99) }
}

/** Of the whole answer, by what its head says of its body. */
function lengthOf(first: Buffer): number {
  const head = first.indexOf('\r\n\r\n') + 4
  const [, length = ''] = /\r\ncontent-length: (\d+)/i.exec(first.toString('latin1', 0, head)) ?? []
  return head + Number(length)
}

function odd(url: string): Error {
  return new Error(`${url} gave another answer than before`)
}
