import { randomUUID } from 'node:crypto'
import { findSeriousFaults, findFaultsOfColour, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { takeDown, writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

const UNIT = 'в/ч 12345'

test.describe('the reviewer’s screen', () => {
  test('shows the text with its findings in place, asks for reasons and answers, and publishes by keyboard alone', async ({
    request,
    staff,
  }) => {
    const story = await writeDraft()
    const change = { standfirst: `Il servait dans la ${UNIT}.`, _status: 'draft' }
    await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, change)
    const desk = new StoryDesk(await staff('reviewer'))
    const { page } = desk
    await desk.openReview(story.id)

    await test.step('the unit is marked where it stands, and listed', async () => {
      await expect(page.locator('mark').filter({ hasText: UNIT }).first()).toBeVisible()
      await expect(page.locator('#found-1')).toContainText(UNIT)
    })
    await test.step('without a reason and without answers nothing goes out, and nothing typed is lost', async () => {
      await page.locator('[name="reason-1"]').fill('Unité')
      await page.getByRole('button', { name: 'Approuver et publier maintenant' }).click()
      await expect(page.locator('[name="reason-1"]')).toBeFocused()
      await expect(page.locator('[name="reason-1"]')).toHaveValue('Unité')
      expect((await request.get(`/fr/stories/${story.slug}`)).status()).toBe(404)
    })
    await test.step('by keyboard alone: a reason, six answers, published', async () => {
      await page.keyboard.type(' inventée pour cette journée')
      for (let question = 0; question < 6; question += 1) {
        await tabTo(page, 'input[type="checkbox"]:not(:checked)')
        await page.keyboard.press('Space')
      }
      await tabTo(page, 'button.desk-button:not(.desk-button--main)')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-outcome="published"]')).toContainText(/publié/i)
      await expect.poll(async () => (await request.get(`/fr/stories/${story.slug}`)).status()).toBe(200)
    })
    await takeDown(story, 'fr')
  })

  test('is as accessible as any page, on a telephone too, light and dark', async ({ staff }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('reviewer'))
    await desk.openReview(story.id)
    await expect(desk.page.getByRole('button', { name: 'Approuver', exact: true })).toBeVisible()
    expect(await findSeriousFaults(desk.page)).toEqual([])
    await desk.page.setViewportSize({ width: 390, height: 800 })
    expect(await findSidewaysScroll(desk.page)).toEqual([])
    await desk.page.emulateMedia({ colorScheme: 'dark' })
    expect(await findFaultsOfColour(desk.page)).toEqual([])
  })

  test('offers no button to whoever wrote the story, and says why', async ({ staff }) => {
    const title = `${OF_A_JOURNEY} ${randomUUID()}`
    const story = await writeDraft(title)
    const own = { pullQuote: 'Un mot de la relectrice.', _status: 'draft' }
    await mustAsStaff('reviewer', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, own)
    for (const role of ['reviewer', 'author'] as const) {
      const desk = new StoryDesk(await staff(role))
      await desk.openReview(story.id)
      await expect(desk.page.getByText(title).first()).toBeVisible()
      await expect(desk.page.getByRole('button', { name: /^Approuver/ })).toHaveCount(0)
    }
    // The control: of what the author alone wrote the reviewer is offered it, and the author is not.
    const other = await writeDraft()
    for (const role of ['reviewer', 'author'] as const) {
      const desk = new StoryDesk(await staff(role))
      await desk.openReview(other.id)
      await expect(desk.page.getByText(other.title).first()).toBeVisible()
      await expect(desk.page.getByRole('button', { name: /^Approuver/ })).toHaveCount(role === 'reviewer' ? 2 : 0)
    }
  })

  test('plans the publication of what is approved, by keyboard, and cancels it', async ({ staff }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('reviewer'))
    const { page } = desk
    await desk.openReview(story.id)
    for (const box of await page.locator('input[type="checkbox"]').all()) await box.check()
    await page.getByRole('button', { name: 'Approuver', exact: true }).click()
    const time = page.locator('[name="planned-at"]')
    await expect(time).toBeVisible()
    await time.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#review-plan ~ .desk-field [id$="-fault"]')).toContainText('Indiquez un jour')
    const at = `${new Date(Date.now() + 40 * 24 * 3600 * 1000).toISOString().slice(0, 10)}T18:00`
    await time.fill(at)
    await tabTo(page, '[data-plan] button.desk-button')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-plan="waiting"]')).toContainText('18:00')
    expect(await findSeriousFaults(desk.page)).toEqual([])
    await test.step('which the form of the text says too', async () => {
      await desk.open(story.id)
      await expect(page.locator('.next-step')).toContainText(/Publication prévue le .*18:00/)
      await desk.openReview(story.id)
    })
    await page.getByRole('button', { name: 'Annuler cette publication' }).click()
    await expect(page.locator('[data-plan="cancelled"]')).toContainText('annulée')
    await test.step('what is changed meanwhile will not appear, which is said before the time comes', async () => {
      await time.fill(at)
      await page.getByRole('button', { name: 'Prévoir la publication' }).click()
      await expect(page.locator('[data-plan="waiting"]')).toContainText('18:00')
      await expect(page.getByText(/il ne paraîtra pas/)).toHaveCount(0)
      const change = { standfirst: 'Une virgule, peut-être.', _status: 'draft' }
      await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, change)
      await desk.openReview(story.id)
      await expect(page.locator('[data-plan="waiting"]')).toContainText('il ne paraîtra pas')
      await page.goto(`/admin/translations?state=planned&q=${encodeURIComponent(story.title)}`)
      await expect(page.locator('[data-planned]')).toContainText(/^modifié depuis/)
    })
  })

  test('takes away what a text said before, asked twice', async ({ staff }) => {
    const { id } = await writeDraft()
    for (const standfirst of ['Un.', 'Deux.'])
      await mustAsStaff('author', 'PATCH', `/stories/${id}?locale=fr&draft=true`, { standfirst, _status: 'draft' })
    const desk = new StoryDesk(await staff('reviewer'))
    await desk.openReview(id)
    const part = desk.page.locator('[data-earlier]')
    await expect(part).toHaveAttribute('data-earlier', '2')
    await part.getByRole('button', { name: 'Supprimer les versions antérieures' }).click()
    await expect(part).toHaveAttribute('data-earlier', '2')
    await part.getByRole('button', { name: 'Supprimer pour de bon' }).click()
    await expect(part.locator('[data-outcome="removed"]')).toBeVisible()
    await expect(part).toHaveAttribute('data-earlier', '0')
    // An author is not offered it.
    const author = new StoryDesk(await staff('author'))
    await author.openReview(id)
    await expect(author.page.locator('.review')).toBeVisible()
    await expect(author.page.locator('[data-earlier]')).toHaveCount(0)
  })

  test('says of a text that lacks something what that is', async ({ staff }) => {
    const begun = { title: `${OF_A_JOURNEY} ${randomUUID()}`, _status: 'draft' }
    const { doc } = (await mustAsStaff('author', 'POST', '/stories?locale=fr&draft=true', begun)) as {
      doc: { id: string }
    }
    const desk = new StoryDesk(await staff('reviewer'))
    await desk.openReview(doc.id)
    const missing = desk.page.locator('section[aria-labelledby="review-unfinished"]')
    await expect(missing.getByRole('listitem').filter({ hasText: 'Chapeau' })).toBeVisible()
  })

  test('says of a language nobody wrote that there is nothing to read', async ({ staff }) => {
    const story = await writeDraft()
    const desk = new StoryDesk(await staff('reviewer'))
    await desk.openReview(story.id, 'de')
    await expect(desk.page.getByRole('button', { name: /^Approuver/ })).toHaveCount(0)
    await expect(desk.page.getByRole('link', { name: /Français/ }).first()).toBeVisible()
  })
})

/** Presses Tab until the focus is on what `selector` means. Throws when that does not come within sixty keys. */
async function tabTo(page: StoryDesk['page'], selector: string): Promise<void> {
  for (let keys = 0; keys < 60; keys += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no key leads to ${selector}`)
}
