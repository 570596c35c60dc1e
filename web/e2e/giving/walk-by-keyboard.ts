import type { Frequency } from '@campaign/shared/donations/checkout.ts'
import type { Keyboard } from '../accessibility/keyboard.ts'
import { exactly, saying } from '../words/words.ts'
import type { Donor } from './donor.ts'

/** `minor`: hundredths; an amount that is offered, unless it is somebody's own. */
export type Gift = { frequency: Frequency; minor: number; isOwn: boolean }

/**
 * From the campaign page, which is open, to the thanks, by keyboard alone, on the shortest way there is for this gift. Gives
 * the id of the payment's session.
 */
export async function walkByKeyboard(keyboard: Keyboard, donor: Donor, gift: Gift): Promise<string> {
  const { page } = donor
  const { frequency, minor, isOwn } = gift
  await keyboard.skipToMain(donor.t('nav.skip'))
  const give = page.getByRole('region', { name: exactly(donor.t('campaign.give.title')) })
  // What is offered there is given once; the last link leads to the form as it is.
  const offered = give.getByRole('link', { name: new RegExp(`(?<!\\d)${saying(donor.show(minor)).source}`) }).first()
  await keyboard.tabTo(frequency === 'once' && !isOwn ? offered : give.getByRole('link').last())
  await keyboard.press('Enter')
  await donor.sendButton.waitFor()

  await keyboard.skipToMain(donor.t('nav.skip'))
  if (frequency === 'monthly') {
    await keyboard.tabTo(donor.frequency('once'))
    await keyboard.press('ArrowDown')
  }
  if (isOwn) {
    await keyboard.tabTo(donor.ownAmount)
    await keyboard.type(String(minor / 100))
  } else {
    await keyboard.tabTo(donor.preset(minor))
    if (frequency === 'monthly') await keyboard.press('Space')
  }
  await keyboard.tabTo(donor.consent)
  await keyboard.press('Space')
  await keyboard.tabTo(donor.sendButton)
  await keyboard.press('Enter')

  await donor.payButton(minor).waitFor()
  const session = await donor.expectPaymentPage(minor)
  await keyboard.tabTo(donor.chooseCard('success'))
  await keyboard.tabTo(donor.payButton(minor))
  await keyboard.press('Enter')
  await page.waitForURL(/\/thanks\//)
  await donor.expectThanks(minor)
  return session
}
