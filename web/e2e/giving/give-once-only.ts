import { expect, test } from '../journey.ts'
import { exactly, saying } from '../words/words.ts'
import { asTyped } from './as-typed.ts'
import { donationsOf, expectBooked, ownAmountOfJourney } from './books.ts'
import { Donor } from './donor.ts'
import { readFormFields } from './read-form-fields.ts'
import type { WayOfGiving } from './way-of-giving.ts'

export function giveOnceOnly({ locale, ...options }: WayOfGiving): void {
  test('a double click on the button is one donation', async ({ readerOf }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    await donor.sendButton.dblclick()
    const session = await donor.expectPaymentPage(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    await expectBooked(session, minor)
    expect(await donationsOf(minor)).toHaveLength(1)
  })

  test('the same form sent five times at once leads to one payment page', async ({ readerOf }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    const form = await readFormFields(donor)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => page.request.post(`/${locale}/donate`, { form, maxRedirects: 0 })),
    )
    expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303, 303, 303])
    expect(new Set(answers.map((answer) => answer.headers()['location'])).size).toBe(1)
    expect(await donationsOf(minor)).toHaveLength(1)
  })

  test('going back after paying leads nobody to pay again', async ({ readerOf }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    const form = await readFormFields(donor)
    const session = await donor.goToPayment(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    const thanks = page.url()
    await expectBooked(session, minor)

    await page.goBack()
    await expect(page.getByText(exactly(donor.stripe.finished))).toBeVisible()
    await expect(donor.payButton(minor)).toHaveCount(0)

    await test.step('the form as it was sent leads to the thank-you page', async () => {
      const again = await page.request.post(`/${locale}/donate`, { form, maxRedirects: 0 })
      expect(again.status()).toBe(303)
      expect(new URL(again.headers()['location'] ?? '', thanks).href).toBe(thanks)
    })
    await test.step('so does the way back from an abandoned payment', async () => {
      const token = thanks.split('/').at(-1)
      await donor.openForm(`?resume=${token}`)
      await expect(page).toHaveURL(thanks)
      await expect(page.getByText(saying(donor.t('thanks.succeeded.text')))).toBeVisible()
    })
    expect(await donationsOf(minor)).toHaveLength(1)
  })
}
