import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '../../../shared/local/ports/find-free-port.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'

const program = path.resolve(import.meta.dirname, '../../dist/server/serve.js')

export type SiteProcess = {
  url: string
  process: ChildProcess
  /** All it has written so far. */
  output: () => string
  /** Resolves with the exit code when it has ended. */
  ended: Promise<number | null>
}

/** Runs the built site as a process of its own with exactly these variables. */
export function runSite(environment: Record<string, string>): Omit<SiteProcess, 'url'> {
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let written = ''
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { process: child, output: () => written, ended }
}

/** Starts a site of the test's own, which reads from `cmsUrl`; resolves when it takes connections. */
export async function startSite({
  cmsUrl,
  variables = {},
}: {
  cmsUrl: string
  variables?: Record<string, string>
}): Promise<SiteProcess> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const site = runSite({
    SITE_URL: url,
    CMS_URL: cmsUrl,
    CMS_SERVICE_KEY: stackUnderTest().serviceKey,
    WEB_PORT: String(port),
    ...variables,
  })
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isAlive = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isAlive) return { url, ...site }
    await wait(50)
  }
  site.process.kill('SIGKILL')
  throw new Error(`the site did not start: ${site.output()}`)
}
