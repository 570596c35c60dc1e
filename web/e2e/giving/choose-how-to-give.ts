import { expect, test } from '../journey.ts'
import { exactly, saying } from '../words/words.ts'
import { donationPaidAt } from './books.ts'
import { Donor } from './donor.ts'
import type { WayOfGiving } from './way-of-giving.ts'

export function chooseHowToGive({ locale, ...options }: WayOfGiving): void {
  test('a gift in francs is chosen by a link, keeps what was typed, and is paid in francs', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    await page.goto(`/${locale}/donate?amount=62.50`)
    const currencies = page.getByRole('navigation', {
      name: exactly(new Donor(page, locale).t('donation.currency.label')),
    })
    await currencies.getByRole('link', { name: /^CHF/ }).click()
    await expect(currencies.getByRole('link', { name: /^CHF/ })).toHaveAttribute('aria-current', 'true')

    const donor = new Donor(page, locale, 'CHF')
    await expect(donor.ownAmount).toHaveValue(/^62[.,]50$/)
    await donor.ownAmount.fill('')
    await donor.preset(10_000).check()
    const session = await donor.goToPayment(10_000)
    await donor.payWith('success', 10_000)
    await donor.expectThanks(10_000)
    expect(await donationPaidAt(session)).toMatchObject({ state: 'succeeded', amount: 10_000, currency: 'CHF' })
  })

  test('the amounts are those of the frequency that is chosen', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await expect(donor.frequency('once')).toBeChecked()
    await donor.preset(5000).check()
    await donor.frequency('monthly').check()
    await expect(donor.preset(5000)).toHaveCount(0)
    await expect(donor.preset(500)).toBeVisible()
    await test.step('and what was chosen for the other one does not count', async () => {
      await donor.sendButton.click()
      await donor.expectError(donor.t('errors.amount_missing'))
      await expect(donor.frequency('monthly')).toBeChecked()
    })
  })

  test('without the agreement there is no gift, and nothing else is lost', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await page.goto(`/${locale}/donate?frequency=monthly&amount=20`)
    await expect(donor.consent).not.toBeChecked()
    const country = page.getByRole('combobox', { name: exactly(donor.t('donation.country.label')) })
    await country.selectOption('CH')
    await donor.sendButton.click()

    const words = donor.t('errors.consent_missing')
    await donor.expectError(words)
    await expect(donor.consent).toHaveAccessibleDescription(saying(words))
    await expect(donor.preset(2000)).toBeChecked()
    await expect(donor.frequency('monthly')).toBeChecked()
    await expect(country).toHaveValue('CH')
    await page
      .getByRole('alert')
      .getByRole('link', { name: exactly(words) })
      .click()
    await expect(donor.consent).toBeFocused()
    await donor.goToPayment(2000)
  })
}
