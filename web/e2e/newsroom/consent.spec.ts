import { findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { publish, writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

/** Invented; nobody is called so. */
const WORD = 'Грубельский'

test.describe('the reviewer', () => {
  test('enters a consent, and by keyboard alone takes it back: the story is gone', async ({ request, staff }) => {
    const page = await staff('reviewer')
    await page.goto('/admin/collections/consents/create')
    const choose = async (label: string, option: string): Promise<void> => {
      const field = page
        .getByText(new RegExp(`^${label}`))
        .first()
        .locator('xpath=..')
      await field.getByRole('combobox').click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    await test.step('with nothing filled in it is refused with words, and what was typed stays', async () => {
      await page.getByRole('textbox', { name: /^Mot pour retirer/ }).fill('perce-neige')
      await page.getByRole('button', { name: /^Enregistrer/ }).click()
      await expect(page.getByRole('textbox', { name: /^Mot pour retirer/ })).toHaveValue('perce-neige')
    })
    await choose('Langues de publication', 'Français')
    await choose('Comment la personne', 'De vive voix, avec interprète')
    await choose('Dans quelle langue', 'géorgien')
    await page.getByRole('checkbox', { name: /^Les risques/ }).check()
    await page.getByRole('checkbox', { name: /^L’aide/ }).check()
    await page.getByRole('button', { name: /^Enregistrer/ }).click()
    await expect(page).toHaveURL(/\/consents\/[0-9a-f-]{36}/)
    const consent = /\/consents\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await page.reload()
    await expect(page.locator('[data-consent="valid"]').first()).toBeVisible()
    expect(await page.content()).not.toContain('perce-neige')

    const story = await writeDraft()
    await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, { consent, _status: 'draft' })
    const address = await publish(story, 'fr')
    await expect.poll(async () => (await request.get(address)).status()).toBe(200)

    await test.step('two keys on two buttons', async () => {
      await page.reload()
      await page.getByRole('button', { name: 'Retirer le consentement' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Oui, retirer' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-outcome="withdrawn"]')).toBeVisible()
      await expect.poll(async () => (await request.get(address)).status()).toBe(410)
    })
    await page.reload()
    await expect(page.locator('[data-consent="withdrawn"]').first()).toBeVisible()
  })

  test('enters words never to be published, by keyboard, and the story is held', async ({ staff }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('reviewer'))
    const { page } = desk
    await desk.openReview(story.id)
    const box = page.getByRole('textbox', { name: /^Mots à ajouter/ })
    await box.focus()
    await page.keyboard.type(`${WORD}\nян`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await test.step('a word that is too short is named by its line, and what was typed stays', async () => {
      await expect(page.getByText(/Ligne 2/)).toBeVisible()
      await expect(box).toHaveValue(`${WORD}\nян`)
    })
    await box.fill(WORD)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-outcome="kept"]')).toBeVisible()
    await expect(page.getByText('Mots gardés\u202F: 1.')).toBeVisible()
    await expect(box).toHaveValue('')

    const change = { standfirst: 'Une lettre de Groubelsky.', _status: 'draft' }
    await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, change)
    await desk.openReview(story.id)
    await expect(page.locator('mark').filter({ hasText: 'Groubelsky' }).first()).toBeVisible()
    await expect(page.locator('[data-refusal="never_word_found"]')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Approuver/ })).toHaveCount(0)
    expect(await page.content()).not.toContain(WORD)
  })

  test('meets screens that are as accessible as any page, on a telephone too, light and dark', async ({ staff }) => {
    const story = await writeDraft()
    await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, {
      consent: null,
      _status: 'draft',
    })
    const page = await staff('reviewer')
    const screens = [
      ['/admin/collections/consents', '.desk'],
      ['/admin/never-words', '.desk'],
      [`/admin/collections/stories/${story.id}/review?locale=fr`, '.review'],
    ] as const
    for (const [address, ours] of screens) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address)
      await expect(page.locator(ours).first()).toBeVisible()
      expect([address, await findSeriousFaults(page)]).toEqual([address, []])
      await page.setViewportSize({ width: 390, height: 800 })
      await page.emulateMedia({ colorScheme: 'dark' })
      expect([address, await findSeriousFaults(page)]).toEqual([address, []])
    }
    expect(await findSidewaysScroll(page)).toEqual([])
  })
})
