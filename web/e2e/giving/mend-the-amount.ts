import { expect, test, type Run } from '../journey.ts'
import { askStripe } from '../stack/ask-stripe.ts'
import { euros, exactly, saying } from '../words/words.ts'
import { expectBooked } from './books.ts'
import { Donor } from './donor.ts'
import type { WayOfGiving } from './way-of-giving.ts'

const BAD = [
  { typed: 'cinquante', code: 'amount_not_a_number' },
  { typed: '-5', code: 'amount_not_a_number' },
  { typed: '0,50', code: 'amount_too_small', limit: 100 },
  { typed: '20000,01', code: 'amount_too_large', limit: 2_000_000 },
  { typed: '12,3456', code: 'amount_too_precise' },
] as const

export function mendTheAmount({ locale, ...options }: WayOfGiving): void {
  test('an amount that cannot be taken comes back with what to mend, and Stripe hears nothing of it', async ({
    readerOf,
    run,
  }) => {
    const asked = await countPaymentPages(run)
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    for (const { typed, code, ...bad } of BAD) {
      await test.step(`"${typed}" is ${code}`, async () => {
        await donor.typeAmount(typed)
        await donor.sendButton.click()
        const words = donor.t(`errors.${code}`, { limit: 'limit' in bad ? euros(bad.limit, locale) : '' })
        await donor.expectError(words)
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(donor.ownAmount).toHaveValue(typed)
        await expect(donor.ownAmount).toHaveAttribute('aria-invalid', 'true')
        await expect(donor.ownAmount).toHaveAccessibleDescription(saying(words))
        await page
          .getByRole('alert')
          .getByRole('link', { name: exactly(words) })
          .click()
        await expect(donor.ownAmount).toBeFocused()
      })
    }
    expect(await countPaymentPages(run)).toBe(asked)
  })

  test('a form without an amount leads to the first choice', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.sendButton.click()
    const words = donor.t('errors.amount_missing')
    await donor.expectError(words)
    await page
      .getByRole('alert')
      .getByRole('link', { name: exactly(words) })
      .click()
    await expect(donor.preset(2000)).toBeFocused()
  })

  test('an amount that reads two ways is asked about, and the one that was meant is paid', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.typeAmount('1,234')
    await donor.sendButton.click()
    await donor.expectError(donor.t('errors.amount_ambiguous'))
    await expect(donor.ownAmount).toHaveValue('1,234')

    const readings = page.getByRole('group', { name: saying(donor.t('donation.amount.reading')) }).getByRole('radio')
    await expect(readings).toHaveCount(2)
    await page.getByRole('radio', { name: exactly(euros(123, locale)) }).check()
    const session = await donor.goToPayment(123)
    await donor.payWith('success', 123)
    await donor.expectThanks(123)
    await expectBooked(session, 123)
  })

  // Where scripts run, what was chosen last is what is meant, and the total says it: see `followTheChoice`.
  if (options.javaScriptEnabled) return
  test('a preset with another amount typed beside it is asked about, not guessed', async ({ readerOf }) => {
    const page = await readerOf(locale, options)
    const donor = new Donor(page, locale)
    await donor.openForm()
    await donor.ownAmount.fill('30')
    await donor.preset(5000).check()
    await donor.sendButton.click()
    await donor.expectError(donor.t('errors.amount_ambiguous'))
    await page.getByRole('radio', { name: exactly(euros(3000, locale)) }).check()
    await donor.goToPayment(3000)
  })
}

async function countPaymentPages({ stack }: Run): Promise<number> {
  return ((await askStripe(stack, 'GET', '/requests?method=POST&path=/v1/checkout/sessions')) as unknown[]).length
}
