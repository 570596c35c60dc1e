import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain, letProofAge } from '../../../shared/local/testing/open-session.ts'
import { findSeriousFaults, findSidewaysScroll } from '../accessibility/find-faults.ts'
import { expect, test } from '../journey.ts'
import { StoryDesk } from '../newsroom/story-desk.ts'
import { logIn, SESSION_COOKIE } from '../stack/log-in.ts'
import { takeDown, writeDraft } from '../stack/write-story.ts'

test('a reviewer who showed no code for long is asked for one over the page, and what they asked for then happens', async ({
  request,
  run: { stack },
  staff,
}) => {
  const story = await writeDraft()
  const { reviewer } = stack.accounts
  const page = await staff('reviewer')
  const session = await logIn(stack, reviewer)
  await page.context().addCookies([{ name: SESSION_COOKIE, value: session, url: stack.cmsUrl, httpOnly: true }])
  await letProofAge(stack, session, 20)
  const desk = new StoryDesk(page)
  await desk.openReview(story.id)
  for (const box of await page.locator('input[type="checkbox"]').all()) await box.check()
  const publish = page.getByRole('button', { name: 'Approuver et publier maintenant' })
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est vous' })
  const code = dialog.getByLabel('Code à six chiffres')

  await test.step('declined: nothing is public, and the refusal is said', async () => {
    await publish.focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await expect(code).toBeFocused()
    expect(await findSeriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await findSidewaysScroll(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByText('demande le code de votre téléphone')).toBeVisible()
    expect((await request.get(`/fr/stories/${story.slug}`)).status()).toBe(404)
  })

  await test.step('a wrong code is said beside the box; the right one publishes', async () => {
    await publish.focus()
    await page.keyboard.press('Enter')
    await expect(code).toBeFocused()
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('Ce code n’est pas le bon')
    await letCodeCountAgain(stack, reviewer.email)
    await expect(code).toBeFocused()
    await page.keyboard.type(currentCode(reviewer.secondFactor))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-outcome="published"]')).toContainText(/publié/i)
    await expect.poll(async () => (await request.get(`/fr/stories/${story.slug}`)).status()).toBe(200)
  })
  await takeDown(story, 'fr')
})
