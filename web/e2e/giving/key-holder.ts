import { expect, type Locator, type Page } from '@playwright/test'
import type { ManageAct } from '@campaign/shared/donations/manage.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { euros, exactly, saying, wordsOf } from '../words/words.ts'

/** Somebody who holds the key to a monthly gift in euros, going by the words on its page. */
export class KeyHolder {
  readonly page: Page
  readonly t: ReturnType<typeof wordsOf>
  private readonly locale: Locale

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
    this.t = wordsOf(locale)
  }

  get newAmount(): Locator {
    const currency = this.t('currencies.in.EUR')
    return this.page.getByRole('textbox', { name: this.t('monthly.change_amount.field', { currency }) })
  }

  button(act: Exclude<ManageAct, 'cancel'>): Locator {
    return this.page.getByRole('button', { name: exactly(this.t(`monthly.${act}.action`)) })
  }

  /** `minor`: cents a month. */
  async expectGift(minor: number, state: 'active' | 'paused' | 'canceled'): Promise<void> {
    const heading = this.t('monthly.heading', { amount: euros(minor, this.locale) })
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(exactly(heading))
    await expect(this.page.getByRole('main')).toContainText(saying(this.t(`monthly.state.${state}`)))
  }

  /** Stripe's notices take a moment; the page is opened again until they are through. */
  async waitForGift(minor: number, state: 'active' | 'paused'): Promise<void> {
    await expect(async () => {
      await this.page.reload()
      await expect(this.page.getByRole('main')).toContainText(saying(this.t(`monthly.state.${state}`)), {
        timeout: 500,
      })
    }).toPass({ timeout: 60_000 })
    await this.expectGift(minor, state)
  }

  async expectDone(act: ManageAct, minor: number): Promise<void> {
    const words = this.t(`monthly.done.${act}`, { amount: euros(minor, this.locale) })
    await expect(this.page.getByRole('status')).toHaveText(exactly(words))
  }
}
