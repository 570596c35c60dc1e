import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import { inheritForTests } from '../../environment.ts'
import { BROWSER_FLAGS } from '../../testing/browser-flags.ts'
import type { Browser } from '../../testing/find-browser.ts'
import { makeTemporaryFolder } from '../../testing/make-temporary-folder.ts'
import { pause } from '../keep-load.ts'
import { passOn, type Line, type Passed } from './pass-on.ts'

const LONGEST = 60_000
/** So long after its last question a browser has all it wants. */
const QUIET = 3000

/** All that a browser with nothing in memory, as wide as a telephone, asks of the site to show one page. */
export async function visitInBrowser({ path, environment }: Browser, siteUrl: string, page: string): Promise<Passed[]> {
  const line = await passOn(siteUrl)
  const profile = await makeTemporaryFolder('first-visit')
  const flags = [...BROWSER_FLAGS, '--headless', `--user-data-dir=${profile}`, '--window-size=390,844']
  // It does not end by itself, so it is ended with all it has started.
  const browser = spawn(path, [...flags, '--dump-dom', line.url + page], {
    env: { ...inheritForTests(), ...environment },
    stdio: 'ignore',
    detached: true,
  })
  try {
    return await listenUntilQuiet(line)
  } finally {
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    line.close()
    await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function listenUntilQuiet(line: Line): Promise<Passed[]> {
  const all: Passed[] = []
  const began = performance.now()
  for (let last = began; all.length === 0 || performance.now() - last < QUIET; await pause(100)) {
    const passed = line.passed()
    all.push(...passed)
    if (passed.length > 0) last = performance.now()
    if (performance.now() - began > LONGEST) throw new Error('the browser does not show the page')
  }
  return all
}
