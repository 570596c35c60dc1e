import { startTestStack } from '../testing/start-test-stack.ts'
import { findBrowser } from '../testing/find-browser.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { FAILED, type Tally } from './check.ts'
import { runPlaywright } from './run-playwright.ts'

/** The journeys of web/e2e in a real browser, with a stack of their own. */
export async function runJourneys(): Promise<Tally> {
  const found = await findBrowser()
  if (found.outcome === 'missing') {
    process.stdout.write(`${found.sentence}\n`)
    return FAILED
  }
  const stack = await startTestStack(reportStepsTo(process.stdout))
  try {
    return await runPlaywright({ browser: found.browser, stack: stack.described })
  } finally {
    await stack.stop()
  }
}
