import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createRequestListener } from './answer-request.ts'
import { createApp, type AppParts } from './app.ts'
import { createLog } from './log.ts'
import { createPageCache } from './page-cache.ts'
import { createOnionOffer } from './offer-onion.ts'
import { headersByPath, securityHeaders } from './security-headers.ts'

let server: http.Server | null = null
afterEach(() => server?.close())

/** A site whose pages cannot be drawn: only what is said of that can. */
async function serveFailing(): Promise<string> {
  let drawn = 0
  const settings = { isHttps: true }
  const pages = createPageCache({ maxBytes: 1000 })
  const parts = {
    premises: { siteUrl: 'https://don.example.org', assets: {}, log: createLog('silent') },
    contents: { current: () => null, isCmsReachable: () => true },
    ...{ pages, pictures: pages, headers: settings },
    render: () => {
      drawn += 1
      if (drawn === 1) throw new TypeError('a page fails')
      return '<!doctype html><title>500</title>'
    },
  } as unknown as AppParts
  const { contents, premises } = parts
  const app = createApp(parts)
  const headersOf = headersByPath(settings)
  const listener = createRequestListener({
    offerOnion: createOnionOffer({ onionUrl: null, isHttps: false }),
    ...{ app, pages, pictures: pages, files: new Map(), contents, headersOf, log: premises.log },
  })
  server = http.createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a page that fails is answered 500, with the headers of every answer and nothing of what went wrong', async () => {
  const answer = await fetch(`${await serveFailing()}/fr/nowhere`)
  expect(answer.status).toBe(500)
  for (const [name, value] of Object.entries(securityHeaders({ isHttps: true })))
    expect(answer.headers.get(name)).toBe(value)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).not.toContain('a page fails')
})
