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
    await tab.waitFor()
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

  test('what is typed at the door stays, and never goes into an address', async ({ browser, run: { stack } }) => {
    const context = await browser.newContext({ baseURL: stack.cmsUrl, locale: 'fr-FR' })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const letCome = await holdScripts(page)
    const { email, password } = stack.accounts.author
    await page.goto('/admin/login', { waitUntil: 'commit' })
    await page.locator('[name="email"]').fill(email)
    await page.locator('[name="password"]').fill(password)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Continuer' })).toBeDisabled()
    letCome()
    await untilHeard(page)
    await expect(page.locator('[name="password"]')).toHaveValue(password)
    await page.locator('[name="password"]').press('Enter')
    await expect(page.getByRole('textbox', { name: /^Code/ })).toBeVisible()
    expect(asked.filter((address) => address.includes('password='))).toEqual([])
    await context.close()
  })
})
