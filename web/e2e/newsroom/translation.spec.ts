import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from '@playwright/test'
import { findSeriousFaults, findFaultsOfColour, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { logIn, SESSION_COOKIE } from '../stack/log-in.ts'
import { newMemberOfStaff } from '../stack/new-member-of-staff.ts'
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
    await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=uk&draft=true`, { title: 'Дорога', _status: 'draft' })
    const page = await staff('author')
    await page.goto(`/admin/collections/stories/${id}/translate?locale=uk`)
    await page.locator('[data-field="standfirst"] textarea').fill('Щойно написане.')
    await page.getByRole('button', { name: 'Traduire désormais à partir de cette langue' }).click()
    await expect(page.getByRole('heading', { name: /^Original\s: Українська$/ })).toBeVisible()
    await expect(page.locator('.translate-form')).toHaveCount(0)
    expect(await stored(id, 'uk')).toMatchObject({ title: 'Дорога', standfirst: 'Щойно написане.' })
    expect(await stored(id, 'fr')).toMatchObject({ title })
    await page.goto(`/admin/collections/stories/${id}/translate?locale=fr`)
    await expect(page.locator('[data-field="standfirst"] .translate-source')).toContainText('Щойно написане.')
  })

  test('saves what is typed by itself, in that language alone, also when the browser’s way back is taken', async ({
    browser,
  }) => {
    const { id, title } = await writeDraft()
    const page = await ownPage(browser)
    const standfirst = await openDesk(page, id)
    await standfirst.fill('Саме собою.')
    await expect.poll(() => stored(id, 'uk')).toMatchObject({ standfirst: 'Саме собою.' })
    await expect(page.locator('[data-kept="saved"]')).toHaveText(/^Tout ce que vous avez écrit est enregistré/)
    await page.reload()
    await expect(standfirst).toHaveValue('Саме собою.')
    await page.locator('[data-field="body"] [contenteditable="true"]').click()
    await page.keyboard.type('Він поїхав.')
    await page.getByRole('link', { name: 'Toutes les traductions' }).click()
    await expect(page).toHaveURL(/\/admin\/translations/)
    expect(JSON.stringify(await stored(id, 'uk'))).toContain('Він поїхав.')

    await openDesk(page, id)
    await standfirst.fill('На сайті.')
    const opened = page.context().waitForEvent('page')
    await page.getByRole('button', { name: 'Aperçu dans un onglet' }).click()
    const tab = await opened
    await expect(tab.locator('.preview-mark')).toBeVisible()
    await expect(tab.locator('.lead').first()).toHaveText('На сайті.')
    await tab.close()
    await standfirst.fill('І ще слово.')
    await page.goBack()
    await expect.poll(() => stored(id, 'uk')).toMatchObject({ standfirst: 'І ще слово.' })
    expect(await stored(id, 'fr')).toMatchObject({ title })
  })

  test('says that somebody else wrote in the same language; nothing is overwritten, and what was typed can be copied', async ({
    browser,
  }) => {
    const { id } = await writeDraft()
    const page = await ownPage(browser)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const standfirst = await openDesk(page, id)
    const other = { standfirst: 'Інші слова.', _status: 'draft' }
    await mustAsStaff('reviewer', 'PATCH', `/stories/${id}?locale=uk&draft=true`, other)
    await standfirst.fill('Мої слова.')
    await expect(page.getByRole('alert').filter({ hasText: /Quelqu’un d’autre a enregistré ce texte/ })).toBeVisible()
    expect(await findSeriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Copier ce que j’ai écrit' }).click()
    await expect(page.getByText('Copié.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Мої слова.')
    await expect(standfirst).toHaveValue('Мої слова.')
    expect(await stored(id, 'uk')).toMatchObject(other)
    await test.step('whoever takes the browser’s way back is asked, and may stay', async () => {
      const { pathname } = new URL(page.url())
      // A second time too: whoever stayed once is still here.
      for (const _ of [1, 2]) {
        const asked = page.waitForEvent('dialog')
        await page.evaluate(() => setTimeout(() => history.back()))
        await (await asked).dismiss()
        await expect.poll(() => new URL(page.url()).pathname).toBe(pathname)
        await expect(standfirst).toHaveValue('Мої слова.')
      }
    })
    await page.getByRole('button', { name: 'Recharger la page' }).click()
    await expect(standfirst).toHaveValue('Інші слова.')
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

/** Of somebody of their own: the admin remembers for each account in which language it reads texts. */
async function ownPage(browser: Browser): Promise<Page> {
  const { stack } = thisRun()
  const context = await browser.newContext({ baseURL: stack.cmsUrl, locale: 'fr-FR' })
  const value = await logIn(stack, await newMemberOfStaff('author'))
  await context.addCookies([{ name: SESSION_COOKIE, value, url: stack.cmsUrl, httpOnly: true }])
  return listeningOnceThere(await context.newPage())
}

/** From the form of the text, by its tab. Gives a field of the Ukrainian. */
async function openDesk(page: Page, id: string): Promise<Locator> {
  await page.goto(`/admin/collections/stories/${id}?locale=uk`)
  await page.getByRole('link', { name: 'Traduire', exact: true }).click()
  const standfirst = page.locator('[data-field="standfirst"] textarea')
  await standfirst.waitFor()
  return standfirst
}

async function stored(id: string, locale: string): Promise<unknown> {
  return mustAsStaff('author', 'GET', `/stories/${id}?locale=${locale}&draft=true&depth=0`)
}

/** Presses Tab until the focus is on what `selector` means. Throws when that does not come within ninety keys. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let keys = 0; keys < 90; keys += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no key leads to ${selector}`)
}
