import { startTestStack } from '../testing/start-test-stack.ts'
import { findBrowser } from '../testing/find-browser.ts'
import { reportStepsTo } from '../steps/report-steps.ts'
import { FAILED, type Say, type Tally } from './check.ts'
import { runPlaywright } from './run-playwright.ts'

/** The journeys of web/e2e in a real browser, with a stack of their own. */
export async function runJourneys(say: Say): Promise<Tally> {
  const found = await findBrowser()
  if (found.outcome === 'missing') {
    say(`${found.sentence}\n`)
    return FAILED
  }
  const stack = await startTestStack(reportStepsTo({ write: say, isTTY: false }))
  try {
    return await runPlaywright({ browser: found.browser, stack: stack.described, say })
  } finally {
    await stack.stop()
  }
}
