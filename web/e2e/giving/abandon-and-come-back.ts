import { expect, test } from '../journey.ts'
import { exactly } from '../words/words.ts'
import { donationPaidAt, donationsOf, expectBooked, ownAmountOfJourney } from './books.ts'
import { Donor } from './donor.ts'
import { asTyped } from './as-typed.ts'
import type { WayOfGiving } from './way-of-giving.ts'

export function abandonAndComeBack({ locale, ...options }: WayOfGiving): void {
  test('who turns back at the payment page finds the form as it was, and can pay then', async ({ readerOf, run }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    const first = await donor.goToPayment(minor)

    await donor.turnBackAtPayment()
    await expect(page.getByText(exactly(donor.t('donation.returned.abandoned.title')))).toBeVisible()
    await expect(page.getByRole('radio', { name: exactly(donor.t('donation.amount.other')) })).toBeChecked()
    await expect(donor.ownAmount).toHaveValue(new RegExp(asTyped(minor).replace(',', '[.,]')))

    const second = await donor.goToPayment(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    await expectBooked(second, minor)

    const paid = (await donationsOf(minor)).filter(({ state }) => state === 'succeeded')
    expect(paid).toHaveLength(1)
    expect((await donationPaidAt(first))?.state).toBe('expired')

    await test.step('nobody can pay any more on the page that was left', async () => {
      await page.goto(`${run.stack.stripe.apiBase}/c/pay/${first}`)
      await expect(donor.payButton(minor)).toHaveCount(0)
    })
  })

  test('a preset is still chosen after turning back', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.preset(10_000).check()
    await donor.goToPayment(10_000)
    await donor.turnBackAtPayment()
    await expect(donor.preset(10_000)).toBeChecked()
  })
}
