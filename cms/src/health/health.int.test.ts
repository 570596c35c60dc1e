import { describe, expect, it } from 'vitest'
import { restartDatabase } from '../../../shared/local/testing/stack-under-test.ts'
import { askCms } from '../testing/ask-cms.ts'

const RECOVERY_MS = 5000

describe('health', () => {
  it('is told to whoever asks, in one word', async () => {
    expect(await askCms('anonymous', 'GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } })
    expect(await askCms('anonymous', 'GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
  })

  it('stays cheap when it is asked a thousand times', async () => {
    const started = performance.now()
    // A hundred at once, as from many proxies; all thousand at once would be a test of the machine.
    for (let asked = 0; asked < 1000; asked += 100) {
      const answers = await Promise.all(Array.from({ length: 100 }, () => askCms('anonymous', 'GET', '/readyz')))
      expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([])
    }
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})

describe('the bare address', () => {
  it('leads to the admin', async () => {
    const { status, headers } = await askCms('anonymous', 'GET', '/')
    expect([status, headers.get('location')]).toEqual([307, '/admin'])
  })
})

describe('a restart of PostgreSQL', () => {
  it('is survived under load: no request hangs, and within five seconds everything is answered again', async () => {
    const statuses: number[] = []
    const over = new AbortController()
    const load = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (!over.signal.aborted) statuses.push((await askCms('site', 'GET', '/api/published')).status)
      }),
    )
    await restartDatabase()
    const back = performance.now()
    let status = 0
    while (status !== 200 && performance.now() - back < 20_000)
      status = (await askCms('site', 'GET', '/api/stories?locale=fr')).status
    const took = performance.now() - back
    over.abort()
    await load
    expect(status).toBe(200)
    expect(took).toBeLessThan(RECOVERY_MS)
    expect([...new Set(statuses)].filter((seen) => seen !== 200 && seen !== 503)).toEqual([])
    expect((await askCms('anonymous', 'GET', '/healthz')).status).toBe(200)
  })
})
