import { expect, test } from '../journey.ts'
import { untilHeard } from '../stack/listening-once-there.ts'
import { writeDraft } from '../stack/write-story.ts'
import { holdScripts } from './hold-scripts.ts'

const DEAF = { isDeaf: true }

test.describe('on a slow line, before the scripts of a page are there', () => {
  test('a text stands where it will stand: what is pointed at does not move away', async ({ staff }) => {
    const { id } = await writeDraft()
    const page = await staff('author', DEAF)
    const letCome = await holdScripts(page)
    await page.goto(`/admin/collections/stories/${id}?locale=uk`, { waitUntil: 'commit' })
    const tab = page.getByRole('link', { name: 'Traduire', exact: true })
    await expect.poll(() => page.evaluate(areStylesThere)).toBe(true)
    const before = await tab.boundingBox()
    letCome()
    await untilHeard(page)
    expect(await tab.boundingBox()).toEqual(before)
  })

  test('a reviewer’s questions and buttons are shut, so that no answer is lost', async ({ staff }) => {
    const { id } = await writeDraft()
    const page = await staff('reviewer', DEAF)
    const letCome = await holdScripts(page)
    await page.goto(`/admin/collections/stories/${id}/review?locale=fr`, { waitUntil: 'commit' })
    const publish = page.getByRole('button', { name: 'Approuver et publier maintenant' })
    const questions = page.getByRole('checkbox')
    await expect(publish).toBeDisabled()
    await expect(questions).not.toHaveCount(0)
    for (const question of await questions.all()) await expect(question).toBeDisabled()
    letCome()
    for (const question of await questions.all()) await question.check()
    await publish.click()
    await expect(page.locator('[data-outcome="published"]')).toContainText(/publié/i)
  })

  test('a title that is typed stays, and its form is not sent in an address', async ({ staff }) => {
    const page = await staff('author', DEAF)
    const letCome = await holdScripts(page)
    await page.goto('/admin/collections/stories/create?locale=fr', { waitUntil: 'commit' })
    const title = page.getByRole('textbox', { name: /^Pour commencer/ })
    await title.fill('Un titre')
    await title.press('Enter')
    await expect(page.getByRole('button', { name: 'Commencer' })).toBeDisabled()
    letCome()
    await untilHeard(page)
    await expect(page.getByRole('button', { name: 'Commencer' })).toBeEnabled()
    await expect(title).toHaveValue('Un titre')
    expect(page.url()).not.toContain('titre')
  })
})

function areStylesThere(): boolean {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  return document.querySelector('a[href*="/translate"]') !== null && links.every(({ sheet }) => sheet !== null)
}
