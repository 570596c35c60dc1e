import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { thisRun } from './environment.ts'
import { SESSION_COOKIE } from './stack/log-in.ts'
import { listeningOnceThere } from './stack/listening-once-there.ts'
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
