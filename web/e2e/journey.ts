import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { thisRun } from './environment.ts'
import { SESSION_COOKIE } from './stack/log-in.ts'
import type { Run, StaffRole } from './stack/run.ts'

export { expect }

export type { Run }

type EachJourney = {
  run: Run
  /** A reader's own browser: nothing in it yet, asking for pages in this language. */
  readerOf: (locale: Locale, options?: ReaderOptions) => Promise<Page>
  /** The browser of a member of staff who is logged in, at the admin, in French. */
  staff: (role: StaffRole, options?: StaffOptions) => Promise<Page>
}

export type ReaderOptions = {
  javaScriptEnabled?: boolean
  /** Of the window, in CSS pixels. */
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
}

/** `isDeaf`: none of the admin's scripts will arrive, so it need not be waited for. */
type StaffOptions = { isDeaf?: boolean }

export const test = base.extend<EachJourney>({
  // eslint-disable-next-line no-empty-pattern
  run: async ({}, use) => use(thisRun()),
  baseURL: async ({ run }, use) => use(run.stack.siteUrl),

  readerOf: async ({ browser, run }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (locale, { width = 1280, height = 900, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: run.stack.siteUrl,
        locale,
        viewport: { width, height },
        ...options,
      })
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },

  staff: async ({ browser, run }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (role, { isDeaf = false } = {}) => {
      const context = await browser.newContext({ baseURL: run.stack.cmsUrl, locale: 'fr-FR' })
      contexts.push(context)
      const value = run.prepared.sessions[role]
      await context.addCookies([{ name: SESSION_COOKIE, value, url: run.stack.cmsUrl, httpOnly: true }])
      const page = await context.newPage()
      return isDeaf ? page : listeningOnceThere(page)
    })
    for (const context of contexts) await context.close()
  },
})

/**
 * The page, which has arrived at an address only when React has taken up what the server drew: a button that is pressed
 * before is not heard. People are slower than that.
 */
function listeningOnceThere(page: Page): Page {
  const goto = page.goto.bind(page)
  page.goto = async (...where) => {
    const answer = await goto(...where)
    // Asked from outside: a journey may have stopped the page's own clock.
    await expect.poll(() => page.evaluate(findDeafControls), { message: 'controls that nobody listens to' }).toEqual([])
    return answer
  }
  return page
}

function findDeafControls(): string[] {
  const isDrawnByReact = document.querySelector('script[src*="/_next/"]') !== null
  const controls = isDrawnByReact ? [...document.querySelectorAll('button, input, select, textarea')] : []
  const isHeard = (control: Element) => Object.keys(control).some((key) => key.startsWith('__reactProps'))
  return controls.filter((control) => !isHeard(control)).map((control) => control.outerHTML.slice(0, 100))
}
