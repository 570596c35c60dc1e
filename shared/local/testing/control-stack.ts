import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Stack } from '../running-stack.ts'

export type StackControl = { url: string; close: () => void }

/**
 * Tests run in other processes than the one that owns the stack; through this, on loopback, they ask it to restart
 * PostgreSQL and to start and stop further sites.
 */
export async function controlStack(stack: Stack): Promise<StackControl> {
  const sites = new Map<string, () => Promise<void>>()

  const carryOut = async (order: string): Promise<object> => {
    if (order === 'POST /database/restart') {
      await stack.restartDatabase()
      return {}
    }
    if (order === 'POST /sites') {
      const site = await stack.startAnotherSite()
      const id = String(sites.size + 1)
      sites.set(id, site.stop)
      return { id, url: site.url }
    }
    const stop = sites.get(/^DELETE \/sites\/(\d+)$/.exec(order)?.[1] ?? '')
    if (stop === undefined) throw new Error(`the stack knows no order "${order}"`)
    await stop()
    return {}
  }

  // Nobody who has paused is to meet a connection that is closed just then.
  const server = createServer({ keepAliveTimeout: 300_000 }, (request, response) => {
    carryOut(`${request.method} ${request.url}`).then(
      (answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
