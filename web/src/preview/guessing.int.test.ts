import { createHmac, hkdfSync, randomUUID } from 'node:crypto'
import http from 'node:http'
import { PREVIEW_MARK } from '@campaign/shared/preview/preview.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { listenLine, type ListenLine } from '../testing/listen-line.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

const AT_ONCE = 16
const GUESSES = 10_000
const ASKED_OF_CMS = '/api/preview/read'

let line: ListenLine
let site: SiteProcess
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })

beforeAll(async () => {
  line = await listenLine(stackUnderTest().cmsUrl)
  site = await startSite({ cmsUrl: line.url })
})

afterAll(() => {
  agent.destroy()
  site.process.kill('SIGKILL')
  line.close()
})

function show(path: string, cookie?: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(site.url)
  const headers = { 'accept-language': 'fr', ...(cookie !== undefined && { cookie: `preview=${cookie}` }) }
  return new Promise((resolve, reject) => {
    const asked = http.get({ hostname, port, path, headers, agent }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (text: string) => (body += text))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    asked.on('error', reject)
  })
}

test(
  'a preview guessed ten thousand times is not there, and the CMS never hears of it',
  { timeout: 60_000 },
  async () => {
    await expect.poll(async () => (await show('/readyz')).status, { timeout: 30_000 }).toBe(200)
    const path = `/preview/stories/${randomUUID()}/fr`
    const unknown = await show('/nowhere')
    expect(unknown.status).toBe(404)
    const guess = (): string => `${randomUUID().replaceAll('-', '').repeat(5)}.${randomUUID().repeat(2).slice(0, 43)}`
    let differing = 0
    const guessOn = async (): Promise<void> => {
      for (let turn = 0; turn < GUESSES / AT_ONCE; turn += 1) {
        const answer = await show(path, guess())
        if (answer.status !== 404 || (turn % 100 === 0 && answer.body !== unknown.body)) differing += 1
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, guessOn))
    expect(differing).toBe(0)
    expect(line.heard(ASKED_OF_CMS)).toBe(0)

    // The control: what bears the mark of whoever has the service key is asked about, and refused by the CMS.
    expect(await show(path, marked(guess().split('.')[0] ?? ''))).toEqual(unknown)
    expect(line.heard(ASKED_OF_CMS)).toBe(1)
  },
)

function marked(sealed: string): string {
  const { salt, info } = PREVIEW_MARK
  const key = Buffer.from(hkdfSync('sha256', stackUnderTest().serviceKey, salt, info, 32))
  return `${sealed}.${createHmac('sha256', key).update(sealed).digest('base64url')}`
}
