import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { expect, test } from '../journey.ts'
import { beginning, euros, exactly, saying } from '../words/words.ts'
import { donationPaidAt, donationsOf, expectBooked } from './books.ts'
import { Donor } from './donor.ts'
import { openDonation } from './treasurers-desk.ts'
import type { WayOfGiving } from './way-of-giving.ts'

const PRESET = 5000
const OWN = 1050

export function payAtStripe({ locale, ...options }: WayOfGiving): void {
  test('a preset of the campaign page is paid by card, and the treasurer finds it to the cent', async ({
    readerOf,
    staff,
  }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await page.goto(`/${locale}`)
    const band = page.getByRole('region', { name: exactly(donor.t('campaign.give.title')) })
    await band
      .getByRole('link', { name: new RegExp(`(?<![\\d\\s])\\s?${euros(PRESET, locale).replace(/\s/, '\\s')}`) })
      .click()

    await expect(donor.preset(PRESET)).toBeChecked()
    const session = await donor.goToPayment(PRESET)
    await donor.payWith('success', PRESET)
    await donor.expectThanks(PRESET)

    const { fee, net } = await expectBooked(session, PRESET)
    const desk = await staff('treasurer')
    await openDonation(desk, session)
    const show = (minor: number | null) => formatMoney({ minor: minor ?? 0, currency: 'EUR' }, 'fr')
    for (const amount of [show(PRESET), show(fee), show(net)]) {
      await expect(desk.getByText(exactly(amount)).first()).toBeVisible()
    }
    await expect(desk.getByText('Payé', { exact: true }).first()).toBeVisible()
  })

  test('an own amount is declined, then paid with another card, and is one donation', async ({ readerOf }) => {
    const before = await donationsOf(OWN)
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount('10,50')
    const session = await donor.goToPayment(OWN)

    await donor.payWith('decline', OWN)
    await expect(page.getByRole('alert')).toHaveText(saying(donor.stripe.declined))
    await donor.payWith('success', OWN)
    await donor.expectThanks(OWN)

    await expectBooked(session, OWN)
    expect(await donationsOf(OWN)).toHaveLength(before.length + 1)
  })

  test('a card that asks for 3-D Secure is refused at the bank, then confirmed', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm('?amount=20')
    const session = await donor.goToPayment(2000)

    await donor.payWith('three_d_secure', 2000)
    await page.getByRole('button', { name: exactly(donor.stripe.fail) }).click()
    await expect(page.getByRole('alert')).toHaveText(saying(donor.stripe.declined))
    expect((await donationPaidAt(session))?.state).not.toBe('succeeded')

    await donor.payWith('three_d_secure', 2000)
    await page.getByRole('button', { name: exactly(donor.stripe.complete) }).click()
    await donor.expectThanks(2000)
    await expectBooked(session, 2000)
  })

  test('a bank debit is on its way, and the page warns against paying twice', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm('?amount=20')
    await donor.goToPayment(2000)
    await donor.payWith('sepa_debit', 2000)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      exactly(donor.t('thanks.processing_sepa.title', { amount: euros(2000, locale) })),
    )
    await expect(page.getByText(exactly(donor.t('thanks.processing_sepa.once')))).toBeVisible()
    await expect(page.getByRole('link', { name: beginning(donor.t('thanks.resume')) })).toHaveCount(0)
  })
}
