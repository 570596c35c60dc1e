import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { findSeriousFaults, findFaultsOfColour, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { writeDraft } from '../stack/write-story.ts'

const SAVE = 'Enregistrer le brouillon'
const READY = 'Déclarer prêt'

test.describe('the translation desk', () => {
  test('a translator finds what waits in Ukrainian, translates beside the source and calls it ready, by keyboard', async ({
    staff,
  }) => {
    const title = `${OF_A_JOURNEY} ${randomUUID()}`
    const { id } = await writeDraft(title)
    const page = await staff('author')

    await test.step('the first page says what waits, and leads to the board', async () => {
      await page.goto('/admin')
      const waiting = page.getByRole('region', { name: 'Ce qui vous attend' })
      await expect(waiting.getByRole('link', { name: /à écrire/ }).first()).toBeVisible()
      await tabTo(page, '.home-list a[href*="language=uk"][href*="state=missing"]')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/translations\?language=uk&state=missing/)
    })
    await test.step('the board finds the story by its title', async () => {
      await tabTo(page, 'input[name="q"]')
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('row')).toHaveCount(2)
      await expect(page.getByRole('rowheader')).toContainText(title)
      expect(await findSeriousFaults(page)).toEqual([])
      await tabTo(page, 'a[data-state="missing"]')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`${id}/translate\\?locale=uk`))
    })
    await test.step('the source stands beside each field, and shared facts are not there', async () => {
      await expect(page.locator('.translate-source').first()).toContainText(title)
      await expect(page.locator('[data-field="body"] [contenteditable="true"]')).toBeVisible()
      await expect(page.locator('[data-field="year"], [data-field="region"]')).toHaveCount(0)
    })
    await test.step('ready before it is whole is refused, with the names of what is missing', async () => {
      await page.locator('[data-field="title"] input').focus()
      await page.keyboard.type('Нічний автобус')
      await page.getByRole('button', { name: READY }).press('Enter')
      await expect(page.locator('.desk-outcome')).toContainText(/Il manque.*Chapeau/)
    })
    await test.step('the rest, and ready', async () => {
      await page.locator('[data-field="standfirst"] textarea').focus()
      await page.keyboard.type('Два речення.')
      await page.locator('[data-field="pseudonym"] input').focus()
      await page.keyboard.type('Антон')
      await page.locator('[data-field="body"] [contenteditable="true"]').focus()
      await page.keyboard.type('Він поїхав уночі.')
      await page.getByRole('button', { name: SAVE }).press('Enter')
      await expect(page.locator('.desk-outcome')).toContainText('Enregistré')
      expect(await findSeriousFaults(page)).toEqual([])
      await page.getByRole('button', { name: READY }).press('Enter')
      await expect(page.locator('.desk-outcome')).toContainText('ce texte est prêt')
      await expect(page.getByRole('navigation', { name: 'Langue à écrire' })).toContainText('Prêt')
    })
    await test.step('once the source says something else, what changed is marked word by word', async () => {
      const other = { standfirst: 'Un mot nouveau.', _status: 'draft' }
      await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, other)
      await page.goto(`/admin/collections/stories/${id}/translate?locale=fr`)
      await page.getByRole('button', { name: READY }).press('Enter')
      await expect(page.locator('.desk-outcome')).toContainText('ce texte est prêt')
      await page.goto(`/admin/collections/stories/${id}/translate?locale=uk`)
      await expect(page.getByText('L’original a changé depuis')).toBeVisible()
      await expect(page.locator('[data-field="standfirst"] ins').first()).toBeVisible()
      await expect(page.locator('[data-field="title"] ins')).toHaveCount(0)
      expect(await findSeriousFaults(page)).toEqual([])
    })
    await test.step('what happened here is told', async () => {
      await page.goto(`/admin/collections/stories/${id}/trail`)
      await expect(page.locator('.desk-timeline')).toContainText('Déclaré prêt · Українська')
      await expect(page.locator('.desk-timeline')).not.toContainText(title)
    })
    await test.step('on a telephone, light and dark, it fits and can be read', async () => {
      await page.setViewportSize({ width: 390, height: 800 })
      for (const address of ['/admin', '/admin/translations', `/admin/collections/stories/${id}/translate?locale=uk`]) {
        await page.goto(address)
        await expect(page.locator('.desk').first()).toBeVisible()
        expect(await findSidewaysScroll(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findFaultsOfColour(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
      }
    })
  })

  test('makes a translation the original with what was typed in it a moment before', async ({ staff }) => {
    const { id, title } = await writeDraft()
    const stored = async (locale: string) =>
      (await mustAsStaff('author', 'GET', `/stories/${id}?locale=${locale}&draft=true&depth=0`)) as {
        title: string
        standfirst: string | null
      }
    await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=uk&draft=true`, { title: 'Дорога', _status: 'draft' })
    const page = await staff('author')
    await page.goto(`/admin/collections/stories/${id}/translate?locale=uk`)
    await page.locator('[data-field="standfirst"] textarea').fill('Щойно написане.')
    await page.getByRole('button', { name: 'Traduire désormais à partir de cette langue' }).click()
    await expect(page.getByRole('heading', { name: /^Original\s: Українська$/ })).toBeVisible()
    await expect(page.locator('.translate-form')).toHaveCount(0)
    expect(await stored('uk')).toMatchObject({ title: 'Дорога', standfirst: 'Щойно написане.' })
    expect(await stored('fr')).toMatchObject({ title })
    await page.goto(`/admin/collections/stories/${id}/translate?locale=fr`)
    await expect(page.locator('[data-field="standfirst"] .translate-source')).toContainText('Щойно написане.')
  })

  test('shows a treasurer no title, and an administrator no act on a story', async ({ staff }) => {
    const { id, title } = await writeDraft()
    for (const role of ['treasurer', 'administrator'] as const) {
      const page = await staff(role)
      for (const address of ['/admin', '/admin/translations', '/admin/trail']) {
        await page.goto(address)
        await expect(page.locator('.desk').first()).toBeVisible()
        expect(await page.content()).not.toContain(title)
        expect(await page.content()).not.toContain(id.slice(0, 8))
      }
    }
  })
})

/** Presses Tab until the focus is on what `selector` means. Throws when that does not come within ninety keys. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let keys = 0; keys < 90; keys += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no key leads to ${selector}`)
}
