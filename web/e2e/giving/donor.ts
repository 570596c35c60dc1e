import { expect, type Locator, type Page } from '@playwright/test'
import type { Frequency } from '@campaign/shared/donations/checkout.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Currency } from '@campaign/shared/money/currencies.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { choosePageLanguage } from '../../../shared/local/stripe-double/hosted-page/page-words.ts'
import type { TestPayment } from '../../../shared/local/stripe-double/payments/test-payments.ts'
import { beginning, exactly, saying, wordsOf } from '../words/words.ts'

type Card = TestPayment['name']

/** Somebody who gives, going by the words on the page alone. All amounts in hundredths of their currency. */
export class Donor {
  readonly page: Page
  readonly locale: Locale
  readonly currency: Currency
  readonly t: ReturnType<typeof wordsOf>

  constructor(page: Page, locale: Locale, currency: Currency = 'EUR') {
    this.page = page
    this.locale = locale
    this.currency = currency
    this.t = wordsOf(locale)
  }

  /** Opens the form and agrees to what it asks to be agreed to. */
  async openForm(query = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/donate${query}`)
    await this.agree()
  }

  async agree(): Promise<void> {
    // An earlier donation may have led to its thank-you page instead.
    if ((await this.consent.count()) > 0) await this.consent.check()
  }

  get consent(): Locator {
    return this.page.getByRole('checkbox', { name: exactly(this.t('donation.consent.agree')) })
  }

  frequency(frequency: Frequency): Locator {
    return this.page.getByRole('radio', { name: beginning(this.t(`donation.frequency.${frequency}.title`)) })
  }

  preset(minor: number): Locator {
    return this.page.getByRole('radio', { name: this.amountFirst(minor) })
  }

  get ownAmount(): Locator {
    const currency = this.t(`currencies.in.${this.currency}`)
    return this.page.getByRole('textbox', { name: this.t('donation.amount.field', { currency }) })
  }

  async typeAmount(text: string): Promise<void> {
    // Until the styles are there, what they hide is found as well: the amounts of the other frequency.
    await this.page.waitForLoadState()
    await this.page.getByRole('radio', { name: exactly(this.t('donation.amount.other')) }).check()
    await this.ownAmount.fill(text)
  }

  /** Its words change with what is chosen: see `follow-choice.ts`. */
  get sendButton(): Locator {
    return this.page.locator('button#send')
  }

  /** Sends the form and arrives at the payment page, which asks for this amount. Gives the id of its session. */
  async goToPayment(minor: number): Promise<string> {
    await this.agree()
    await this.sendButton.click()
    return this.expectPaymentPage(minor)
  }

  async expectPaymentPage(minor: number): Promise<string> {
    await expect(this.payButton(minor)).toBeVisible()
    const [, session] = /\/c\/pay\/(cs_test_\w+)$/.exec(new URL(this.page.url()).pathname) ?? []
    if (session === undefined) throw new Error(`not at a payment page: ${this.page.url()}`)
    return session
  }

  payButton(minor: number): Locator {
    // The payment page writes amounts in its own way: Ukrainian has "EUR" there. It asks to donate once, and to pay monthly.
    const format = new Intl.NumberFormat(this.locale, { style: 'currency', currency: this.currency })
    const amount = format.format(minor / 100)
    const names = [this.stripe.donate, this.stripe.pay].map(
      (words) => exactly(words.replace('{amount}', amount)).source,
    )
    return this.page.getByRole('button', { name: new RegExp(names.join('|')) })
  }

  async payWith(card: Card, minor: number): Promise<void> {
    await this.chooseCard(card).check()
    await this.payButton(minor).click()
  }

  chooseCard(card: Card): Locator {
    return this.page.getByRole('radio', { name: saying(this.stripe.payments[card]) })
  }

  async turnBackAtPayment(): Promise<void> {
    await this.page.getByRole('link', { name: exactly(this.stripe.back) }).click()
    await this.arriveAtForm()
  }

  /** By a link, with its styles. */
  async arriveAtForm(): Promise<void> {
    await this.page.waitForURL(new RegExp(`/${this.locale}/donate`))
  }

  /** The words of the stand-in's payment page in this donor's language. */
  get stripe(): ReturnType<typeof choosePageLanguage>['words'] {
    return choosePageLanguage(this.locale, '').words
  }

  async expectThanks(minor: number): Promise<void> {
    const amount = this.show(minor)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      exactly(this.t('thanks.succeeded.title', { amount })),
    )
    await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/thanks/[\\w-]{16,}$`))
  }

  /** What has to be mended, named first thing on the page, in the title, and beside the field. */
  async expectError(words: string): Promise<void> {
    const summary = this.page.getByRole('alert').filter({ hasText: this.t('errors.title') })
    await expect(summary).toContainText(saying(words))
    const prefix = this.t('titles.error', { title: '' })
    await expect(this.page).toHaveTitle(new RegExp(`^${prefix.trim()}`))
    await this.page.waitForLoadState()
  }

  /** An amount as the site's texts write it. */
  show(minor: number): string {
    return formatMoney({ minor, currency: this.currency }, this.locale, { style: 'short' })
  }

  private amountFirst(minor: number): RegExp {
    return new RegExp(
      `^${this.show(minor)
        .replaceAll(/\s/g, String.raw`\s`)
        .replaceAll('$', String.raw`\$`)}(?!\\d)`,
    )
  }
}
