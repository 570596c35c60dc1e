import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { ROOT } from '../../shared/local/repository-root.ts'
import { BROWSER_FLAGS } from '../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../shared/local/testing/find-browser.ts'

const found = await findBrowser()
if (found.outcome === 'missing') throw new Error(found.sentence)

/** Journeys in a real browser through the whole product. They change data, but each its own. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*/*.spec.ts',
  outputDir: path.join(ROOT, '.local', 'journeys'),
  globalSetup: './stack/set-up.ts',
  // A file is one worker's: what must not happen at the same moment stands in one file.
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: found.browser.path,
      args: BROWSER_FLAGS,
      env: { ...found.browser.environment },
    },
    locale: 'fr-FR',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
