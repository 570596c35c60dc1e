import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { inheritForTests } from '../../shared/local/environment.ts'
import { ROOT } from '../../shared/local/repository-root.ts'
import { BROWSER_FLAGS } from '../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../shared/local/testing/find-browser.ts'
import { givenBrowser } from './environment.ts'

const found = givenBrowser() ?? (await findBrowser())
if ('outcome' in found && found.outcome === 'missing') throw new Error(found.sentence)
const browser = 'outcome' in found ? found.browser : found

/** Journeys in a real browser through the whole product. They change what is public, but each its own part of it. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*/*.spec.ts',
  outputDir: path.join(ROOT, '.local', 'journeys'),
  // Beside the journey that reads it. Written anew with `--update-snapshots`, then read through by somebody.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  globalSetup: './stack/set-up.ts',
  // A file is one worker's: what must not happen at the same moment stands in one file.
  fullyParallel: false,
  workers: 2,
  // A journey that needs a second try has failed.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: browser.path,
      args: BROWSER_FLAGS,
      env: { ...inheritForTests(), ...browser.environment },
    },
    locale: 'fr-FR',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
