import { spawn } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inheritForTests } from '../environment.ts'
import { startStripeDouble } from './start-stripe-double.ts'

const PROGRAM = path.join(import.meta.dirname, 'main.ts')

function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    cwd: import.meta.dirname,
    env: { ...inheritForTests(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, ended, said: () => said }
}

describe('the double as a program of its own', () => {
  it('says in one line where it listens, and ends well when told to', async () => {
    const { child, ended, said } = run({ STRIPE_WEBHOOK_SECRET: 'whsec_x', STRIPE_DOUBLE_PORT: '' })
    await expect.poll(said, { timeout: 20_000 }).toContain('\n')
    const ready = JSON.parse(said()) as { ready: boolean; apiBase: string; port: number; controlUrl: string }
    expect(ready).toMatchObject({ ready: true, controlUrl: `${ready.apiBase}/_control` })
    expect((await fetch(`${ready.apiBase}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 30_000)

  it('does not start in production', async () => {
    const { ended, said } = run({ STRIPE_WEBHOOK_SECRET: 'whsec_x', NODE_ENV: 'production' })
    expect(await ended).toBe(1)
    expect(said()).toContain('must not run')
  }, 30_000)

  it('names a variable that is missing or malformed, never its value', async () => {
    const { ended, said } = run({ STRIPE_DOUBLE_PORT: 'not-a-port-4711' })
    expect(await ended).toBe(1)
    expect(said()).toContain('STRIPE_DOUBLE_PORT, STRIPE_WEBHOOK_SECRET')
    expect(said()).not.toContain('4711')
  }, 30_000)
})

describe('startStripeDouble', () => {
  it('listens on loopback only', async () => {
    const double = await startStripeDouble({ port: 0, webhookUrl: null, webhookSecret: 'whsec_x' })
    expect(double.apiBase).toBe(`http://127.0.0.1:${double.port}`)
    await double.stop()
    await expect(fetch(double.apiBase)).rejects.toThrow('fetch failed')
  })

  it('says so when the port is taken', async () => {
    const first = await startStripeDouble({ port: 0, webhookUrl: null, webhookSecret: 'whsec_x' })
    await expect(startStripeDouble({ port: first.port, webhookUrl: null, webhookSecret: 'whsec_x' })).rejects.toThrow(
      'EADDRINUSE',
    )
    await first.stop()
  })

  it('sends payers to the public origin where one is given', async () => {
    const double = await startStripeDouble({
      port: 0,
      webhookUrl: null,
      webhookSecret: 'whsec_x',
      publicOrigin: 'https://pay.example',
    })
    const answer = await fetch(`${double.apiBase}/v1/checkout/sessions`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('sk_test_x:').toString('base64')}` },
      body: new URLSearchParams({
        mode: 'payment',
        success_url: 'https://site.example/',
        'line_items[0][quantity]': '1',
        'line_items[0][price_data][currency]': 'eur',
        'line_items[0][price_data][unit_amount]': '5000',
        'line_items[0][price_data][product_data][name]': 'Don',
      }),
    })
    expect(((await answer.json()) as { url: string }).url).toMatch(/^https:\/\/pay\.example\/c\/pay\/cs_test_/)
    await double.stop()
  })
})
