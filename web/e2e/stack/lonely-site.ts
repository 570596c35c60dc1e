import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { StackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { findFreePort } from '../../../shared/local/ports/find-free-port.ts'

const PROGRAM = path.resolve(import.meta.dirname, '../../dist/server/serve.js')

/** A site that has never heard from a CMS, as its readers find it then. Stop it when done. */
export async function startLonelySite({
  serviceKey,
}: Pick<StackUnderTest, 'serviceKey'>): Promise<{ url: string; stop: () => void }> {
  const [port, nobody] = [await findFreePort(), await findFreePort()]
  const url = `http://127.0.0.1:${port}`
  const environment = {
    SITE_URL: url,
    CMS_URL: `http://127.0.0.1:${nobody}`,
    CMS_SERVICE_KEY: serviceKey,
    WEB_PORT: String(port),
  }
  const site = spawn(process.execPath, [PROGRAM], { env: environment, stdio: 'ignore' })
  const stop = (): void => void site.kill('SIGKILL')
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const isAlive = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isAlive) return { url, stop }
    await wait(50)
  }
  stop()
  throw new Error('the site without a CMS did not start')
}
