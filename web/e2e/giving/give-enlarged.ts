import type { Page } from '@playwright/test'
import { findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { exactly } from '../words/words.ts'
import { expectBooked } from './books.ts'
import { Donor } from './donor.ts'

/** What is left of a window of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const ENLARGED = { width: 320, height: 256 }
const OWN = 6250

/** Ukrainian has the longest words. */
const WAYS = (['fr', 'uk'] as const).flatMap((locale) =>
  [true, false].map((javaScriptEnabled) => ({ locale, javaScriptEnabled })),
)

export function giveEnlarged(): void {
  for (const { locale, javaScriptEnabled } of WAYS) {
    test(`from the campaign page to the thanks in ${locale}, scripts ${javaScriptEnabled ? 'on' : 'off'}, and nothing has to be scrolled sideways`, async ({
      readerOf,
    }) => {
      const page = await readerOf(locale, { ...ENLARGED, javaScriptEnabled })
      const donor = new Donor(page, locale)
      await page.goto(`/${locale}`)
      await expectToFit(page)
      const band = page.getByRole('region', { name: exactly(donor.t('campaign.give.title')) })
      await band.getByRole('link').last().click()
      await donor.arriveAtForm()

      await test.step('an error first, at the top, with what was typed', async () => {
        await donor.typeAmount('0,10')
        await donor.sendButton.click()
        await donor.expectError(donor.t('errors.amount_too_small', { limit: donor.show(100) }))
        await expect(page.getByRole('alert')).toBeInViewport()
        await expectToFit(page)
      })
      await donor.typeAmount('62,50')
      await donor.agree()
      await expectToFit(page)
      await donor.sendButton.scrollIntoViewIfNeeded()
      await expect(donor.sendButton).toBeInViewport({ ratio: 1 })
      const session = await donor.goToPayment(OWN)
      await donor.payWith('success', OWN)
      await donor.expectThanks(OWN)
      await expectToFit(page)
      await expectBooked(session, OWN)
    })
  }
}

/** The page is as wide as the window, and what stays in its place leaves room to read in. */
async function expectToFit(page: Page): Promise<void> {
  expect(await findSidewaysScroll(page)).toEqual([])
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.outerHTML.slice(0, 100)),
  )
  expect(covered).toEqual([])
}
