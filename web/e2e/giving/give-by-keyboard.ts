import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { exactly } from '../words/words.ts'
import { Keyboard } from '../accessibility/keyboard.ts'
import { expectBooked } from './books.ts'
import { Donor } from './donor.ts'

const MOST_KEYS = 40

export function giveByKeyboard(): void {
  for (const locale of ['fr', 'ru', 'en', 'uk', 'de'] as const) {
    test(`from the campaign page to the thanks in ${locale}, in at most ${MOST_KEYS} keys, each stop in plain sight`, async ({
      readerOf,
    }) => {
      const page: Page = await readerOf(locale)
      const donor = new Donor(page, locale)
      const keyboard = new Keyboard(page)
      await page.goto(`/${locale}`)

      await keyboard.skipToMain(donor.t('nav.skip'))
      const give = page.getByRole('region', { name: exactly(donor.t('campaign.give.title')) })
      await keyboard.tabTo(give.getByRole('link').nth(1))
      await keyboard.press('Enter')
      await expect(donor.sendButton).toBeVisible()

      await keyboard.skipToMain(donor.t('nav.skip'))
      await keyboard.tabTo(donor.preset(5000))
      await keyboard.tabTo(donor.consent)
      await keyboard.press('Space')
      await keyboard.tabTo(donor.sendButton)
      await keyboard.press('Enter')
      const session = await donor.expectPaymentPage(5000)

      await keyboard.tabTo(donor.chooseCard('success'))
      await keyboard.tabTo(donor.payButton(5000))
      await keyboard.press('Enter')
      await donor.expectThanks(5000)
      await expectBooked(session, 5000)
      expect(keyboard.keys).toBeLessThanOrEqual(MOST_KEYS)
    })
  }
}
