import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { choosePageLanguage } from '../../../shared/local/stripe-double/hosted-page/page-words.ts'
import type { TestPayment } from '../../../shared/local/stripe-double/payments/test-payments.ts'
import { euros, exactly, saying, wordsOf } from '../words/words.ts'

type Card = TestPayment['name']

/** Somebody who gives, going by the words on the page alone. All amounts in cents of euro. */
export class Donor {
  readonly page: Page
  readonly locale: Locale
  readonly t: ReturnType<typeof wordsOf>

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
    this.t = wordsOf(locale)
  }

  async openForm(query = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/donate${query}`)
  }

  preset(minor: number): Locator {
    return this.page.getByRole('radio', { name: this.amountFirst(minor) })
  }

  get ownAmount(): Locator {
    return this.page.getByRole('textbox', { name: this.t('donation.amount.field') })
  }

  async typeAmount(text: string): Promise<void> {
    await this.page.getByRole('radio', { name: exactly(this.t('donation.amount.other')) }).check()
    await this.ownAmount.fill(text)
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: exactly(this.t('donation.submit')) })
  }

  /** Sends the form and arrives at the payment page, which asks for this amount. Gives the id of its session. */
  async goToPayment(minor: number): Promise<string> {
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
    // The payment page writes amounts in its own way: Ukrainian has "EUR" there.
    const amount = new Intl.NumberFormat(this.locale, { style: 'currency', currency: 'EUR' }).format(minor / 100)
    return this.page.getByRole('button', { name: exactly(this.stripe.donate.replace('{amount}', amount)) })
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
  }

  /** The words of the stand-in's payment page in this donor's language. */
  get stripe(): ReturnType<typeof choosePageLanguage>['words'] {
    return choosePageLanguage(this.locale, '').words
  }

  async expectThanks(minor: number): Promise<void> {
    const amount = euros(minor, this.locale)
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
  }

  private amountFirst(minor: number): RegExp {
    return new RegExp(`^${euros(minor, this.locale).replaceAll(/\s/g, String.raw`\s`)}(?!\\d)`)
  }
}
