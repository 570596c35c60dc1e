import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page, type Response } from '@playwright/test'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { watchForCalm } from './watch-for-calm.ts'
import { sampleConsent } from '../stack/write-story.ts'

export type StoryToWrite = { title: string; standfirst: string; body: string; pseudonym: string }

/** The admin's page of one story, in French, by the words on it. */
export class StoryDesk {
  readonly page: Page
  /** Resolves when the form has sent, and been answered, all it had to say. */
  readonly untilCalm: () => Promise<void>

  constructor(page: Page) {
    this.page = page
    this.untilCalm = watchForCalm(page)
  }

  /** A text begins with a title on a page of its own; the form then says that it saves by itself. */
  async begin(title = `${OF_A_JOURNEY} ${randomUUID()}`): Promise<void> {
    await this.page.goto('/admin/collections/stories/create?locale=fr')
    await this.page.getByRole('textbox', { name: /^Pour commencer/ }).fill(title)
    await this.page.getByRole('button', { name: 'Commencer' }).click()
    await expect(this.page).toHaveURL(/\/stories\/[0-9a-f-]{36}/)
    await expect(this.field('Titre')).toHaveValue(title)
    await this.untilCalm()
  }

  async open(id: string, locale = 'fr'): Promise<void> {
    await this.page.goto(`/admin/collections/stories/${id}?locale=${locale}`)
  }

  async write({ title, standfirst, body, pseudonym }: StoryToWrite): Promise<void> {
    await this.field('Titre').fill(title)
    await this.field('Chapeau').fill(standfirst)
    await this.field('Prénom d’emprunt').fill(pseudonym)
    await this.page.locator('[contenteditable="true"]').click()
    await this.page.keyboard.type(body)
    await this.choose('Consentement', (await sampleConsent()).caseCode)
    await this.choose('Région', 'Caucase du Sud')
    await this.choose('Saison', 'Hiver')
    await this.page.getByRole('spinbutton', { name: /^Année/ }).fill('2024')
    await this.choose('Langue du récit', 'Русский')
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${label}`) })
  }

  /** Payload's choices have no name of their own: they stand below their label. */
  async choose(label: string, option: string): Promise<void> {
    const field = this.page.getByText(new RegExp(`^${label}`)).locator('xpath=..')
    await field.getByRole('combobox').click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Presses the button, unless the text was saved by itself meanwhile. Gives the id of the story. */
  async saveDraft(): Promise<string> {
    const button = this.page.getByRole('button', { name: 'Enregistrer le brouillon' })
    await expect(async () => {
      if (await button.isEnabled()) await button.click({ timeout: 500 })
      // While it is being saved the button is shut too.
      await this.untilCalm()
      expect(await button.isDisabled()).toBe(true)
    }).toPass()
    await expect(this.page).toHaveURL(/\/stories\/[0-9a-f-]{36}/)
    return /\/stories\/([0-9a-f-]{36})/.exec(this.page.url())?.[1] ?? ''
  }

  get publishButton(): Locator {
    return this.page.getByRole('button', { name: /^Publier/ })
  }

  /** The reviewer's screen of a story. */
  async openReview(id: string, locale = 'fr'): Promise<void> {
    await this.page.goto(`/admin/collections/stories/${id}/review?locale=${locale}`)
  }

  /**
   * On that screen: every question answered, every finding accepted with a reason, approved and published. Comes back
   * when the CMS has said yes, so that what follows can be timed.
   */
  async approveAndPublish(): Promise<void> {
    for (const reason of await this.page.locator('[name^="reason-"]').all()) await reason.fill('Un mot d’une journée.')
    for (const question of await this.page.getByRole('checkbox').all()) await question.check()
    const approved = this.page.waitForResponse(isApproval)
    await this.page.getByRole('button', { name: 'Approuver et publier maintenant' }).click()
    expect((await approved).status()).toBe(200)
  }

  async takeDown(): Promise<void> {
    // Payload's own menu: three dots without a name.
    await this.page.locator('.doc-controls__popup').getByRole('button').first().click()
    await this.page.getByRole('button', { name: /^(?:Retirer|Dépublier) en Français$/ }).click()
    const saved = this.page.waitForResponse(isSaving)
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^(?:Confirmer|Retirer du site)$/ })
      .click()
    expect((await saved).status()).toBeLessThan(300)
  }
}

function isApproval(response: Response): boolean {
  return response.request().method() === 'POST' && response.url().includes('/api/review/stories/')
}

function isSaving(response: Response): boolean {
  const isWrite = ['POST', 'PATCH'].includes(response.request().method())
  return isWrite && /\/api\/stories(?:\/[0-9a-f-]{36})?\?/.test(response.url())
}
