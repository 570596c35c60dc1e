import { expect, test } from '../journey.ts'
import { exactly, saying } from '../words/words.ts'
import { Donor } from './donor.ts'
import { KeyHolder } from './key-holder.ts'
import type { WayOfGiving } from './way-of-giving.ts'

export function giveMonthly({ locale, ...options }: WayOfGiving): void {
  test('a monthly gift is begun, kept by its key, paused, resumed, changed and ended', async ({ readerOf, run }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.frequency('monthly').check()
    await donor.preset(1000).check()
    await donor.goToPayment(1000)
    await donor.payWith('success', 1000)
    await donor.expectThanks(1000)

    const holder = new KeyHolder(page, locale)
    await test.step('the thank-you page gives the key, in letters that can be copied', async () => {
      await expect(page.getByText(exactly(donor.t('thanks.monthly.keep')))).toBeVisible()
      const key = page.getByRole('link', { name: `${run.stack.siteUrl}/${locale}/monthly/` })
      await expect(key).toHaveText(/\/monthly\/[\w-]{48}$/)
      await key.click()
      await holder.waitForGift(1000, 'active')
    })
    const address = page.url()

    await test.step('pausing', async () => {
      await holder.button('pause').click()
      await holder.expectDone('pause', 1000)
      await holder.expectGift(1000, 'paused')
      await expect(holder.button('pause')).toHaveCount(0)
    })
    await test.step('resuming', async () => {
      await holder.button('resume').click()
      await page.goto(address)
      await holder.waitForGift(1000, 'active')
    })
    await test.step('another amount, after one that cannot be taken', async () => {
      await holder.newAmount.fill('0,10')
      await holder.button('change_amount').click()
      await donor.expectError(donor.t('errors.amount_too_small', { limit: donor.show(100) }))
      await expect(holder.newAmount).toHaveValue('0,10')
      await holder.newAmount.fill('15,50')
      await holder.button('change_amount').click()
      await holder.expectDone('change_amount', 1550)
      await holder.expectGift(1550, 'active')
    })
    await test.step('Stripe’s page for another card, and back', async () => {
      await holder.button('update_card').click()
      await expect(page).toHaveURL((url) => url.origin === new URL(run.stack.stripe.apiBase).origin)
      await page.goto(address)
    })
    await test.step('ending it, in two steps, the first of which changes nothing', async () => {
      await page.getByRole('link', { name: exactly(donor.t('monthly.cancel.action')) }).click()
      await page.getByRole('link', { name: exactly(donor.t('monthly.ending.keep')) }).click()
      await holder.expectGift(1550, 'active')
      await page.getByRole('link', { name: exactly(donor.t('monthly.cancel.action')) }).click()
      await page.getByRole('button', { name: exactly(donor.t('monthly.ending.action')) }).click()
      await holder.expectDone('cancel', 1550)
      await holder.expectGift(1550, 'canceled')
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    })
  })

  test('a link that opens nothing says what to do instead', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const { t } = new Donor(page, locale)
    const answer = await page.goto(`/${locale}/monthly/${'x'.repeat(48)}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByText(saying(t('monthly.unknown.write')))).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: /@/ })).toBeVisible()
  })
}
