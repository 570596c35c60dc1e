import { expect, test } from '../journey.ts'
import { Donor } from './donor.ts'

export function followTheChoice(): void {
  test('the total and the button say what is chosen, as it is chosen, and nothing is asked for twice', async ({
    readerOf,
  }) => {
    const page = await readerOf('fr')
    const donor = new Donor(page, 'fr')
    const total = page.locator('#total')
    await page.goto('/fr/donate')
    await expect(total).toHaveText('')
    await expect(donor.sendButton).toHaveText(donor.t('donation.submit'))

    await donor.preset(5000).check()
    await expect(total).toHaveText('50 € une fois')
    await expect(donor.sendButton).toHaveText('Payer 50 € chez Stripe')

    // Typing is choosing one's own amount.
    await donor.ownAmount.fill('12,5')
    await expect(total).toHaveText('12,50 € une fois')
    // What can be read two ways is not guessed at.
    await donor.ownAmount.fill('1,234')
    await expect(total).toHaveText('')
    await expect(donor.sendButton).toHaveText(donor.t('donation.submit'))

    await donor.preset(2000).check()
    await expect(donor.ownAmount).toHaveValue('')
    await donor.frequency('monthly').check()
    await donor.preset(1000).check()
    await expect(total).toHaveText('10 € chaque mois')
    await expect(donor.sendButton).toHaveText('Donner 10 € par mois, chez Stripe')
    await donor.goToPayment(1000)

    // The browser keeps nothing of the form, on purpose; the button must not go on speaking of it.
    await page.goBack()
    await expect(donor.preset(5000)).not.toBeChecked()
    await expect(donor.sendButton).toHaveText(donor.t('donation.submit'))
  })
}
