import fs from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { thisRun } from '../environment.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import type { Screen } from './newsroom-screens.ts'

const WIDTHS = [390, 1280]
const SCHEMES = ['light', 'dark'] as const
/** Milliseconds in which the frame of the admin has moved to a new width. */
const SETTLED = 400
const LANGUAGES: readonly Locale[] = ['fr', 'ru']

/** Every screen of the newsroom in two languages, light and dark, on a phone and on a desk, to be looked at. */
export async function lookAtNewsroom(
  open: () => Promise<Browser>,
  screens: readonly Screen[],
  folder: string,
): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  for (const screen of screens) {
    const browser = await open()
    for (const locale of LANGUAGES)
      for (const scheme of SCHEMES) await look({ browser, screen, locale, scheme, folder })
    await browser.close()
  }
}

type Look = { browser: Browser; screen: Screen; locale: Locale; scheme: (typeof SCHEMES)[number]; folder: string }

/** One screen at both widths. The admin asks for the scheme when it draws a page, so each has its own visit. */
async function look({ browser, screen, locale, scheme, folder }: Look): Promise<void> {
  const { name, role, address, ready, act } = screen
  const { stack, prepared } = thisRun()
  const context = await browser.newContext({ baseURL: stack.cmsUrl, locale, colorScheme: scheme })
  if (role !== null)
    await context.addCookies([{ name: SESSION_COOKIE, value: prepared.sessions[role], url: stack.cmsUrl }])
  const page = await context.newPage()
  try {
    await page.goto(`/admin${address}`)
    await page.locator(ready).first().waitFor()
    await page.locator(`html[data-theme="${scheme}"]`).waitFor()
    await act?.(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(SETTLED)
      await page.screenshot({ path: path.join(folder, `${name}.${locale}.${width}.${scheme}.png`), fullPage: true })
    }
  } catch (error) {
    // The others are still worth looking at.
    process.stdout.write(`${name} in ${locale}, ${scheme}: ${String(error).slice(0, 300)}\n`)
  }
  await context.close()
}
