import { expect, test } from '../journey.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { saying } from '../words/words.ts'
import { asTyped } from './as-typed.ts'
import { donationPaidAt, donationsOf, expectBooked, ownAmountOfJourney } from './books.ts'
import { Donor } from './donor.ts'
import type { WayOfGiving } from './way-of-giving.ts'

export function whenStripeFails({ locale, ...options }: WayOfGiving): void {
  test('the thank-you page is right while the notice of Stripe is late, and the notice changes nothing', async ({
    readerOf,
    run,
  }) => {
    const minor = ownAmountOfJourney()
    await askStripe(run.stack, 'PUT', '/webhooks', { hold: true })
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    const session = await donor.goToPayment(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    expect((await donationPaidAt(session))?.state).toBe('succeeded')

    await askStripe(run.stack, 'POST', '/webhooks/release', {})
    await expectBooked(session, minor)
    await page.reload()
    await donor.expectThanks(minor)
    expect(await donationsOf(minor)).toHaveLength(1)
  })

  test('while Stripe is down the form says so and keeps what was typed; sent again it is one donation', async ({
    readerOf,
    run,
  }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))

    const down = { mode: 'error', status: 503, method: 'POST', pathPrefix: '/v1/checkout/sessions', times: 100 }
    await askStripe(run.stack, 'POST', '/faults', down)
    await donor.sendButton.click()
    await donor.expectError(donor.t('errors.payment_provider_unavailable'))
    await expect(donor.ownAmount).toHaveValue(asTyped(minor))

    await askStripe(run.stack, 'DELETE', '/faults')
    const session = await donor.goToPayment(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    await expectBooked(session, minor)
    expect(await donationsOf(minor)).toHaveLength(1)
  })

  test('an answer of Stripe that gets lost makes no second payment page', async ({ readerOf, run }) => {
    const minor = ownAmountOfJourney()
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount(asTyped(minor))
    await askStripe(run.stack, 'POST', '/faults', { mode: 'cut_after', pathPrefix: '/v1/checkout/sessions' })
    const session = await donor.goToPayment(minor)
    await donor.payWith('success', minor)
    await donor.expectThanks(minor)
    await expect(page.getByText(saying(donor.t('thanks.succeeded.text')))).toBeVisible()
    await expectBooked(session, minor)

    const sessions = (await askStripe(run.stack, 'GET', '/sessions')) as { amount_total: number }[]
    expect(sessions.filter(({ amount_total }) => amount_total === minor)).toHaveLength(1)
  })
}
