import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inheritForTests } from '../../environment.ts'
import { findFreePort } from '../../ports/find-free-port.ts'
import { ROOT } from '../../repository-root.ts'
import type { StackUnderTest } from '../../testing/stack-under-test.ts'

export type Guarded = { siteUrl: string; output: () => string; stop: () => Promise<void> }

/**
 * A CMS with the limits of production beside that of the running stack, on its database, and a site that asks it and
 * believes proxies on this machine. Both as they were built.
 */
export async function startGuarded({ environment, serviceKey }: StackUnderTest): Promise<Guarded> {
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()]
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const own = { CMS_PORT: String(cmsPort), CMS_URL: cmsUrl, SITE_URL: siteUrl, PAGES_BEFORE_PROOF: '' }
  let written = ''
  const start = (folder: string, args: string[], variables: NodeJS.ProcessEnv): ChildProcess => {
    const env = { ...inheritForTests(), ...variables }
    const child = spawn(process.execPath, args, {
      cwd: path.join(ROOT, folder),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written += String(chunk)))
    return child
  }
  const cms = start('cms', ['serve.mjs', 'start'], { ...environment, ...own })
  const site = start('web', ['dist/server/serve.js'], {
    ...{ NODE_ENV: 'production', SITE_URL: siteUrl, CMS_URL: cmsUrl, CMS_SERVICE_KEY: serviceKey },
    ...{ WEB_PORT: String(sitePort), TRUSTED_PROXIES: '127.0.0.0/8' },
  })
  const stop = async (): Promise<void> => {
    await Promise.all([cms, site].map((child) => end(child)))
  }
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const isReady = await fetch(`${siteUrl}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return { siteUrl, output: () => written, stop }
    await pause(100)
  }
  await stop()
  throw new Error(`the guarded site did not start:\n${written}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([ended, pause(8000)])
  child.kill('SIGKILL')
}
