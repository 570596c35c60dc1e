import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type CutLine = {
  url: string
  /** Refuses whoever comes and throws out whoever is there, as when the other side has died. */
  cut: () => void
  /** Takes connections and says nothing, as when the other side hangs. */
  silence: () => void
  /** Answers come so many milliseconds late, as when the other side has too much to do; 0 for as ever. */
  delay: (milliseconds: number) => void
  restore: () => void
  close: () => void
  /** How many stand. */
  connections: () => number
}

/** A line to `target` (an origin) that a test can cut. */
export async function createCutLine(target: string): Promise<CutLine> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<net.Socket>()
  let lateness = 0
  let state: 'open' | 'cut' | 'silent' = 'open'

  const server = net.createServer((near) => {
    sockets.add(near)
    near.on('error', () => undefined)
    near.on('close', () => sockets.delete(near))
    if (state === 'cut') return void near.destroy()
    if (state === 'silent') return
    const far = net.connect(Number(port), hostname)
    let sent: Promise<unknown> = Promise.resolve()
    far.on('error', () => near.destroy())
    far.on('close', () => void sent.then(() => near.destroy()))
    near.on('close', () => far.destroy())
    near.pipe(far)
    far.on('data', (answer: Buffer) => {
      const late = wait(lateness, undefined, { ref: false })
      // In the order in which they came, whatever was said of the delay meanwhile.
      sent = sent.then(() => late).then(() => void near.write(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: ownPort } = server.address() as net.AddressInfo

  const turn = (to: typeof state): void => {
    state = to
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${ownPort}`,
    cut: () => turn('cut'),
    silence: () => turn('silent'),
    delay: (milliseconds) => (lateness = milliseconds),
    restore: () => turn('open'),
    connections: () => sockets.size,
    close: () => {
      turn('cut')
      server.close()
    },
  }
}
