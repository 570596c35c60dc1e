import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createCspReports } from './take-csp-reports.ts'

function takeWithLog() {
  const lines: string[] = []
  const log = pino(new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }))
  let now = 0
  const take = createCspReports(log, () => now)
  const send = (body: string) =>
    take(
      new Request('http://site/csp-reports', {
        method: 'POST',
        body,
        headers: { 'content-length': String(body.length) },
      }),
    )
  return { lines, send, later: (ms: number) => (now += ms) }
}

const report = (effectiveDirective: unknown) =>
  JSON.stringify([
    {
      type: 'csp-violation',
      url: 'https://don.example.org/ru/stories/canary',
      user_agent: 'canary',
      body: { documentURL: 'https://don.example.org/ru/stories/canary', effectiveDirective },
    },
  ])

test('what was refused is told, where and by whose browser never', async () => {
  const { lines, send } = takeWithLog()
  await send(report('img-src'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('"directive":"img-src"')
  expect(lines.join('')).not.toContain('canary')
})

test('the same is told once a minute', async () => {
  const { lines, send, later } = takeWithLog()
  for (let n = 0; n < 100; n += 1) await send(report('script-src-elem'))
  expect(lines).toHaveLength(1)
  later(60_000)
  await send(report('script-src-elem'))
  expect(lines).toHaveLength(2)
})

test.each([
  '',
  '{}',
  '[]',
  '[null]',
  '[{"body":null}]',
  'nonsense',
  '['.repeat(30_000),
  report('x'.repeat(99)),
  report(5),
])('what is no report is passed over: %.20s', async (body) => {
  const { lines, send } = takeWithLog()
  await send(body)
  expect(lines).toEqual([])
})
