import http from 'node:http'
import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpServer, PATIENCE_MS, type HttpServer } from './http-server.ts'

const HEADERS = { 'X-Content-Type-Options': 'nosniff' }
const running: HttpServer[] = []

afterEach(async () => {
  for (const { server } of running.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on a port of its own that answers after `delayMs`, or when the whole body is there. */
async function serve(delayMs = 0, patienceMs = PATIENCE_MS) {
  const server = createHttpServer(
    (request, response) => {
      request.resume()
      request.on('end', () => setTimeout(() => response.end('done'), delayMs))
    },
    HEADERS,
    patienceMs,
  )
  running.push(server)
  const port = await server.listen(0, '127.0.0.1')
  return { server, port }
}

/** Sends raw bytes and resolves with all that comes back until the connection ends. */
function say(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text))
    let heard = ''
    socket.on('data', (chunk) => (heard += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
  })
}

function get(
  port: number,
  agent?: http.Agent,
): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const request = http.get({ port, host: '127.0.0.1', agent }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }))
    })
    request.on('error', reject)
  })
}

describe('what the parser refuses is answered with the headers of every answer, and the connection ends', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
    ['two different lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['a method that is none', `${'X'.repeat(1000)} / HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
    ['a cookie of 64 KB', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'c'.repeat(65_536)}\r\n\r\n`, 431],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ])('%s', async (_what, text, status) => {
    const { port } = await serve()
    const answer = await say(port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain('Connection: close')
    expect(answer).toContain('X-Content-Type-Options: nosniff')
  })
})

describe('whoever is slow', () => {
  const STARTS = {
    body: 'POST /fr/donate HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na=',
    headers: 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    everything: '',
  }

  /** For how long whoever trickles is borne, in milliseconds. */
  async function trickle(port: number, start: string): Promise<number> {
    const began = performance.now()
    const socket = net.connect(port, '127.0.0.1', () => start !== '' && socket.write(start))
    const dripping = setInterval(() => start !== '' && socket.writable && socket.write('x'), 100)
    socket.on('error', () => undefined)
    socket.resume()
    await new Promise((resolve) => socket.on('close', resolve))
    clearInterval(dripping)
    return performance.now() - began
  }

  test('with the body, the headers, or with everything, is cut off while others are served', async () => {
    const { port } = await serve(0, { ...PATIENCE_MS, headers: 600, request: 900 })
    const trickled = Object.values(STARTS).map((start) => trickle(port, start))
    expect((await get(port)).status).toBe(200)
    // And the second between two looks.
    for (const took of await Promise.all(trickled)) expect(took).toBeLessThan(3_000)
  })

  test('is so within fifteen seconds where the site runs', async () => {
    const { server } = await serve()
    expect(server.server.requestTimeout + 1_000).toBeLessThan(15_000)
    expect(server.server.headersTimeout).toBeLessThan(server.server.requestTimeout)
    expect(PATIENCE_MS.stalled).toBe(30_000)
  })
})

describe('whoever asks and does not take the answer', () => {
  /** Far more than the machine takes in for a reader who does not read. */
  const answer = Buffer.alloc(30_000_000)

  /** For how long the connection of a reader stands who takes nothing, or a little now and then. */
  async function standFor(stalledMs: number, takesEveryMs: number | null): Promise<number> {
    const server = createHttpServer((_request, response) => void response.end(answer), HEADERS, {
      ...PATIENCE_MS,
      stalled: stalledMs,
    })
    running.push(server)
    const port = await server.listen(0, '127.0.0.1')
    const over = new AbortController()
    server.server.on('connection', (socket) => socket.on('close', () => over.abort()))
    const began = performance.now()
    const reader = net.connect(port, '127.0.0.1', () => reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'))
    reader.on('error', () => undefined)
    reader.pause()
    while (!over.signal.aborted && performance.now() - began < 2500) {
      await wait(takesEveryMs ?? 50)
      if (takesEveryMs !== null) reader.read(1_000_000)
    }
    reader.destroy()
    return performance.now() - began
  }

  test('is cut off; who takes a little at a time is not, nor, the control, anybody where there is no limit', async () => {
    const [stalled, slow, unlimited] = await Promise.all([standFor(500, null), standFor(500, 100), standFor(0, null)])
    expect(stalled).toBeLessThan(2000)
    expect(slow).toBeGreaterThan(2400)
    expect(unlimited).toBeGreaterThan(2400)
  })

  test('is not cut off while the answer is still being made', async () => {
    const made = async (_: unknown, response: http.ServerResponse) => {
      await wait(900)
      response.end('made')
    }
    const server = createHttpServer((...asked) => void made(...asked), HEADERS, { ...PATIENCE_MS, stalled: 300 })
    running.push(server)
    expect((await get(await server.listen(0, '127.0.0.1'))).status).toBe(200)
  })
})

/** Milliseconds after which the site looks for idle connections for the first time, less some. */
const UNTIL_IDLE_ONES_ARE_CLOSED = 1050

describe('stopping', () => {
  test('what is under way is finished, nothing new is taken, and all is over soon after', async () => {
    const { server, port } = await serve(700)
    const agent = new http.Agent({ keepAlive: true })
    const underWay = Promise.all(Array.from({ length: 20 }, () => get(port, agent)))
    await wait(200)

    const began = performance.now()
    const stopped = server.stop()
    await wait(50)
    await expect(get(port)).rejects.toThrow(/ECONNREFUSED/)
    expect((await underWay).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    await stopped
    agent.destroy()
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  test('a request on a connection that was idle a moment ago is still answered, and told to close', async () => {
    const { server, port } = await serve()
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    expect((await get(port, agent)).connection).toBe('keep-alive')

    const stopped = server.stop()
    await wait(100)
    expect(await get(port, agent)).toEqual({ status: 200, connection: 'close' })
    await stopped
    agent.destroy()
  })

  test('nor is one cut off that came while the site was busy with others, and was not read yet', async () => {
    const { server, port } = await serve()
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    await get(port, agent)
    const stopped = server.stop()
    await wait(UNTIL_IDLE_ONES_ARE_CLOSED)
    // Sent after this turn has read what came in, and before the next begins with the timers.
    await new Promise((resolve) => setImmediate(resolve))
    const answer = get(port, agent)
    await new Promise((resolve) => process.nextTick(resolve))
    const busyUntil = performance.now() + 200
    while (performance.now() < busyUntil);
    expect(await answer).toEqual({ status: 200, connection: 'close' })
    await stopped
    agent.destroy()
  })

  test('an idle connection does not hold it up', async () => {
    const { server, port } = await serve()
    const agent = new http.Agent({ keepAlive: true })
    await get(port, agent)
    const began = performance.now()
    await server.stop()
    agent.destroy()
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})
