import net from 'node:net'

export type CutLine = {
  url: string
  /** Refuses whoever comes and throws out whoever is there, as when the other side has died. */
  cut: () => void
  /** Takes connections and says nothing, as when the other side hangs. */
  silence: () => void
  restore: () => void
  close: () => void
  /** How many stand. */
  connections: () => number
}

/** A line to `target` (an origin) that a test can cut. */
export async function createCutLine(target: string): Promise<CutLine> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<net.Socket>()
  let state: 'open' | 'cut' | 'silent' = 'open'

  const server = net.createServer((near) => {
    sockets.add(near)
    near.on('error', () => undefined)
    near.on('close', () => sockets.delete(near))
    if (state === 'cut') return void near.destroy()
    if (state === 'silent') return
    const far = net.connect(Number(port), hostname)
    far.on('error', () => near.destroy())
    far.on('close', () => near.destroy())
    near.on('close', () => far.destroy())
    near.pipe(far).pipe(near)
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
    restore: () => turn('open'),
    connections: () => sockets.size,
    close: () => {
      turn('cut')
      server.close()
    },
  }
}
