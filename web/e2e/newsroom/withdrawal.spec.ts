import { randomUUID } from 'node:crypto'
import { findSeriousFaults, findFaultsOfColour, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { publish, writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

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
    // The control: where a reviewer looks there are some.
    const reviewers = await staff('reviewer')
    await reviewers.goto(withdrawalOf(story.id))
    await expect(reviewers.locator('.withdrawal .desk-button').first()).toBeVisible()
  })

  test('hides those that were ticked and no other; what could not be hidden stays ticked', async ({
    request,
    staff,
  }) => {
    const mark = randomUUID().slice(0, 8)
    const written = []
    for (const name of ['un', 'deux', 'trois']) written.push(await writeDraft(`${OF_A_JOURNEY} ${mark} ${name}`))
    const addresses: string[] = []
    for (const story of written) addresses.push(await publish(story, 'fr'))
    const statuses = async () => {
      const answers: number[] = []
      for (const address of addresses) answers.push((await request.get(address)).status())
      return answers
    }
    await expect.poll(statuses).toEqual([200, 200, 200])

    const page = await staff('reviewer')
    await page.goto(`${WITHDRAWALS}?q=${mark}`)
    const choosing = page.locator('.withdrawal-selection')
    const boxes = choosing.getByRole('checkbox')
    const hide = choosing.getByRole('button', { name: 'Masquer la sélection' })
    await expect(boxes).toHaveCount(3)
    await hide.click()
    await expect(choosing.getByRole('alert')).toHaveText('Cochez au moins un récit.')
    await choosing.getByRole('checkbox', { name: / un ·/ }).check()
    await expect(choosing.getByRole('alert')).toHaveCount(0)
    await choosing.getByRole('checkbox', { name: / deux ·/ }).check()
    await choosing.getByRole('checkbox', { name: / trois ·/ }).check()
    await choosing.getByRole('checkbox', { name: / trois ·/ }).uncheck()

    // The line is down for a moment.
    await page.route('**/api/withdrawal/hide', (route) => route.abort())
    await hide.click()
    await expect(choosing.locator('.desk-outcome')).not.toBeEmpty()
    for (const name of [/ un ·/, / deux ·/]) await expect(choosing.getByRole('checkbox', { name })).toBeChecked()
    expect(await statuses()).toEqual([200, 200, 200])

    await page.unroute('**/api/withdrawal/hide')
    await hide.click()
    await expect(choosing.locator('[data-outcome="hidden"]')).toBeVisible()
    await expect.poll(statuses).toEqual([410, 410, 200])
    // Those that are hidden can no longer be chosen, and the one that is left is not.
    await expect(boxes).toHaveCount(1)
    await expect(choosing.getByRole('checkbox', { name: / trois ·/ })).not.toBeChecked()
  })
})

test('one language is taken down while a change for all waits in the draft: it goes, the others stay as they are', async ({
  request,
  staff,
}) => {
  const story = await writeDraft()
  const french = await publish(story, 'fr')
  // In letters that a crawl of everything public takes for that language's.
  const german = await publish(story, 'de', `${OF_A_JOURNEY} ${randomUUID()}`)
  await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, { year: 2019, _status: 'draft' })
  const readGerman = async () => {
    const answer = await request.get(german)
    return [answer.status(), /20(?:19|24)/.exec(await answer.text())?.[0]]
  }
  await expect.poll(async () => (await request.get(french)).status()).toBe(200)
  await expect.poll(readGerman).toEqual([200, '2024'])

  const desk = new StoryDesk(await staff('reviewer'))
  await desk.open(story.id)
  await desk.takeDown()
  await expect(desk.page.locator('.payload-toast-item')).toContainText('Le texte a été retiré du site.')
  await expect.poll(async () => (await request.get(french)).status()).toBe(410)
  expect(await readGerman()).toEqual([200, '2024'])
  const drafted = await mustAsStaff('author', 'GET', `/stories/${story.id}?locale=fr&draft=true&depth=0`)
  expect(drafted).toMatchObject({ year: 2019, title: story.title, _status: 'draft' })
})
