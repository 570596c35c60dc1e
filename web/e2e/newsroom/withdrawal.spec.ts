import { findSeriousFaults, findFaultsOfColour, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { publish, writeDraft } from '../stack/write-story.ts'

const WITHDRAWALS = '/admin/withdrawals'
const withdrawalOf = (story: string) => `/admin/collections/stories/${story}/withdrawal`

test.describe('withdrawing', () => {
  test('hides a story by keyboard, sees the site confirm it, asks to show it again, and erases it by its word', async ({
    request,
    staff,
  }) => {
    const story = await writeDraft()
    const address = await publish(story, 'fr')
    await expect.poll(async () => (await request.get(address)).status()).toBe(200)
    const page = await staff('reviewer')
    await page.goto(`/admin/collections/stories/${story.id}?locale=fr`)

    await test.step('two steps from the text: the tab, the button', async () => {
      await page.getByRole('link', { name: 'Retrait', exact: true }).click()
      await page.getByRole('button', { name: 'Masquer maintenant' }).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-outcome="hidden"]')).toBeFocused()
      await expect.poll(async () => (await request.get(address)).status()).toBe(410)
      expect(await (await request.get(address)).text()).not.toContain(story.title)
      // Another journey may be running a second site, or have just ended one.
      await expect(page.locator('[data-running]')).toHaveAttribute('data-confirmed', /^[1-9]/)
    })
    await test.step('its other tabs and the board say so, although its text is called public', async () => {
      await page.goto(`/admin/collections/stories/${story.id}/review?locale=fr`)
      await expect(page.locator('[data-hidden]')).toContainText('personne ne le lit sur le site')
      await page.goto(`/admin/translations?q=${encodeURIComponent(story.title)}`)
      await page.getByRole('link', { name: /personne ne le lit sur le site/ }).click()
      await expect(page).toHaveURL(new RegExp(withdrawalOf(story.id)))
      await page.goto(withdrawalOf(story.id))
    })
    await test.step('whoever asks for it back is not offered to confirm', async () => {
      await page.getByRole('button', { name: 'Demander qu’il soit de nouveau visible' }).click()
      await expect(page.getByText('Une autre personne doit confirmer').first()).toBeVisible()
      await expect(page.getByRole('button', { name: /^Confirmer/ })).toHaveCount(0)
    })
    await test.step('the wrong word erases nothing and stays in its box; the right one does', async () => {
      const word = page.getByRole('textbox', { name: /^Pour confirmer, écrivez/ })
      await word.fill('Antoine')
      await page.getByRole('button', { name: 'Effacer pour toujours' }).click()
      await expect(page.locator('[data-outcome="wrong_word"]')).toBeVisible()
      await expect(word).toHaveValue('Antoine')
      await word.fill('anton')
      await word.press('Enter')
      await expect(page).toHaveURL(/\/admin\/withdrawals\?done=eras/)
      await expect(page.getByRole('status').first()).toContainText('Effacé')
      expect((await request.get(address)).status()).toBe(410)
    })
    await test.step('who must be asked for copies is listed, with the address, and kept up', async () => {
      const copies = page.locator('.withdrawal-copies').filter({ hasText: story.id })
      await copies.getByText('Demandes prêtes à envoyer').click()
      await expect(copies.locator('pre')).toContainText(address)
      const google = copies.getByRole('listitem').filter({ hasText: 'Google' })
      await google.getByLabel('Où en est la demande').selectOption('asked')
      await google.getByRole('button', { name: 'Noter' }).click()
      await expect(google.locator('[data-outcome="noted"]')).toBeVisible()
    })
  })

  test('is as accessible as any page, on a telephone too, light and dark', async ({ staff }) => {
    const story = await writeDraft()
    const page = await staff('reviewer')
    for (const path of [WITHDRAWALS, withdrawalOf(story.id)]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      await expect(page.locator('[data-running]')).toBeVisible()
      expect(await findSeriousFaults(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await findSidewaysScroll(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findFaultsOfColour(page)).toEqual([])
    }
  })

  test('asks once before everything is hidden, says what follows, and can be left', async ({ staff }) => {
    const page = await staff('reviewer')
    await page.goto('/admin')
    await page.goto(WITHDRAWALS)
    await page.getByRole('button', { name: 'Masquer tous les récits' }).click()
    await expect(page.getByText('Plus aucun récit ne sera lisible')).toBeVisible()
    await page.getByRole('button', { name: 'Revenir' }).click()
    await expect(page.getByRole('button', { name: 'Masquer tous les récits' })).toBeVisible()
  })

  test('offers an author to look, and no button', async ({ staff }) => {
    const story = await writeDraft()
    const page = await staff('author')
    await page.goto(withdrawalOf(story.id))
    await expect(page.getByText('une personne chargée de la relecture peut le faire')).toBeVisible()
    await expect(page.locator('.withdrawal .desk-button')).toHaveCount(0)
  })
})
