import { connect } from 'node:net'
import { inject } from 'vitest'
import { credentials, type Somebody } from '../../testing/ask-cms.ts'

export type Trickled = {
  /** The first line of the answer, empty where the connection was only cut; milliseconds from the first byte. */
  answered: Promise<{ status: string; after: number }>
  stop: () => void
}

/** Begins to send a picture of a megabyte, and goes on with a byte each fifth of a second. */
export async function trickle(who: Somebody): Promise<Trickled> {
  const { hostname, port } = new URL(inject('stack').cmsUrl)
  const head = Object.entries({
    ...(await credentials(who)),
    Host: hostname,
    'Content-Type': 'multipart/form-data; boundary=x',
    'Content-Length': '1000000',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="x.jpg"\r\n\r\n'
  const began = performance.now()
  let text = ''
  const socket = connect(Number(port), hostname, () => {
    socket.write(`POST /api/media HTTP/1.1\r\n${head.join('')}\r\n${part}`)
  })
  const sending = setInterval(() => void (socket.writable && socket.write('x')), 200)
  const stop = (): void => {
    clearInterval(sending)
    socket.destroy()
  }
  const answered = new Promise<{ status: string; after: number }>((resolve) => {
    const end = (): void => {
      resolve({ status: text.split('\r\n', 1)[0] ?? '', after: performance.now() - began })
      stop()
    }
    socket.on('data', (chunk) => (text += String(chunk)))
    socket.on('error', () => null)
    socket.on('close', end)
  })
  return { answered, stop }
}
