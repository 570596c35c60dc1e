import net from 'node:net'

/** The system's error code when one cannot listen there. A machine without IPv6 is no trouble. */
export async function tryToListen(port: number, host: string): Promise<'EADDRINUSE' | 'EACCES' | undefined> {
  const server = net.createServer()
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? error.code : undefined)
    })
    server.listen({ port, host, ipv6Only: host === '::' }, () => server.close(() => resolve(undefined)))
  })
}
