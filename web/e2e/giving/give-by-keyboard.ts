import { expect, test } from '../journey.ts'
import { Keyboard } from '../accessibility/keyboard.ts'
import { expectBooked } from './books.ts'
import { Donor } from './donor.ts'
import { walkByKeyboard } from './walk-by-keyboard.ts'

/** `npm run bench -- --only keys` says how many each way takes. */
const MOST_KEYS = 40

export function giveByKeyboard(): void {
  for (const locale of ['fr', 'ru', 'en', 'uk', 'de'] as const) {
    test(`from the campaign page to the thanks in ${locale}, in at most ${MOST_KEYS} keys, each stop in plain sight`, async ({
      readerOf,
    }) => {
      const page = await readerOf(locale)
      const keyboard = new Keyboard(page)
      await page.goto(`/${locale}`)
      const gift = { frequency: 'once', minor: 5000, isOwn: false } as const
      const session = await walkByKeyboard(keyboard, new Donor(page, locale), gift)
      await expectBooked(session, 5000)
      expect(keyboard.keys).toBeLessThanOrEqual(MOST_KEYS)
    })
  }
}
