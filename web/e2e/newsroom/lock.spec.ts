import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { currentCode } from '../../../shared/local/contents/current-code.ts'
import { letCodeCountAgain } from '../../../shared/local/testing/open-session.ts'
import { findSeriousFaults } from '../accessibility/find-faults.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { listeningOnceThere } from '../stack/listening-once-there.ts'
import { logIn, SESSION_COOKIE, type Account } from '../stack/log-in.ts'
import { newMemberOfStaff } from '../stack/new-member-of-staff.ts'
import { writeDraft, type WrittenStory } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'

test.describe('a screen nobody works at', () => {
  test('covers itself with all of the story, ends the session, and gives the words back to whoever signs in', async ({
    browser,
  }) => {
    const { desk, page, account, story } = await startWriting(browser)
    await page.clock.install()
    await page.reload()
    await desk.field('Chapeau').fill('Avant la pause.')
    await expect.poll(() => saved(story.id)).toContain('Avant la pause.')
    // The control: before it is covered the story is there to be read.
    expect(await page.evaluate(() => document.body.innerText)).toContain(story.title)
    // Nothing of a story stands in the title of a window or in its address.
    expect(await page.title()).not.toContain(story.title)
    expect(page.url()).not.toContain(story.slug)

    await page.clock.fastForward('31:00')
    await expectCovered(page, desk, story)
    await expect(page.getByText(/Une demi-heure sans activité/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expectCovered(page, desk, story)
    expect(await findSeriousFaults(page)).toEqual([])

    await signInOnTheCover(page, account)
    await expect(desk.field('Chapeau')).toHaveValue('Avant la pause.')
    await desk.field('Chapeau').fill('Après la pause.')
    await page.clock.fastForward(5000)
    await expect.poll(() => saved(story.id)).toContain('Après la pause.')
    await page.context().close()
  })

  test('whose session was ended elsewhere keeps what is typed, and saves it after signing in', async ({ browser }) => {
    const { desk, page, account, story } = await startWriting(browser)
    const session = (await page.context().cookies()).find(({ name }) => name === SESSION_COOKIE)?.value ?? ''
    const { cmsUrl } = thisRun().stack
    await fetch(`${cmsUrl}/api/users/logout`, { method: 'POST', headers: { authorization: `Session ${session}` } })
    await desk.field('Chapeau').fill('Tapé sans session.')
    await expect(page.getByText(/Votre session est terminée/)).toBeVisible()
    await expectCovered(page, desk, story)
    await signInOnTheCover(page, account)
    await expect(desk.field('Chapeau')).toHaveValue('Tapé sans session.')
    await expect.poll(() => saved(story.id)).toContain('Tapé sans session.')
    await page.context().close()
  })
})

test.describe('two windows of one browser', () => {
  test('are covered together, and one sign-in gives each its words back; the control hears nothing of it', async ({
    browser,
  }) => {
    const first = await startWriting(browser)
    const second = await openBeside(first)
    const deaf = await openBeside(first, { hearsOthers: false })
    await second.desk.field('Chapeau').fill('Dans la seconde.')
    await expect.poll(() => saved(second.story.id)).toContain('Dans la seconde.')
    await first.desk.field('Chapeau').fill('Dans la première.')
    await second.desk.field('Chapeau').fill('Dans la seconde, un instant avant.')

    // Playwright's clock is that of all windows; here one alone has seen nobody for half an hour.
    await first.page.evaluate(() => {
      const now = Date.now
      Date.now = () => now() + 31 * 60_000
    })
    for (const { page, desk, story } of [first, second]) await expectCovered(page, desk, story)
    await expect(deaf.desk.field('Chapeau')).toBeVisible()
    // The session behind both is over: nothing of the second could be saved any more.
    expect(await saved(second.story.id)).not.toContain('un instant avant')

    await signInOnTheCover(first.page, first.account)
    await expect(second.page.locator('.lock')).toHaveCount(0)
    for (const { desk, story, words } of [
      { ...first, words: 'Dans la première.' },
      { ...second, words: 'Dans la seconde, un instant avant.' },
    ]) {
      await expect(desk.field('Chapeau')).toHaveValue(words)
      await expect.poll(() => saved(story.id)).toContain(words)
    }
    await first.page.context().close()
  })
})

type Writing = { desk: StoryDesk; page: Page; account: Account; story: WrittenStory }

/** Somebody of their own, whose session may end without another journey's ending with it. */
async function startWriting(browser: Browser): Promise<Writing> {
  const { stack } = thisRun()
  const account = await newMemberOfStaff('author')
  const story = await writeDraft(`Parcours ${randomUUID()}`)
  const context = await browser.newContext({ baseURL: stack.cmsUrl, locale: 'fr-FR' })
  const value = await logIn(stack, account)
  await context.addCookies([{ name: SESSION_COOKIE, value, url: stack.cmsUrl, httpOnly: true }])
  const page = listeningOnceThere(await context.newPage())
  const desk = new StoryDesk(page)
  await desk.open(story.id)
  await expect(desk.field('Chapeau')).toBeVisible()
  await desk.untilCalm()
  return { desk, page, account, story }
}

/** Another story of the same person, in another window; one that does not hear what the others are told. */
async function openBeside({ page, account }: Writing, { hearsOthers = true } = {}): Promise<Writing> {
  const story = await writeDraft(`Parcours ${randomUUID()}`)
  const beside = listeningOnceThere(await page.context().newPage())
  if (!hearsOthers)
    await beside.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => undefined
    })
  const desk = new StoryDesk(beside)
  await desk.open(story.id)
  await expect(desk.field('Chapeau')).toBeVisible()
  await desk.untilCalm()
  return { desk, page: beside, account, story }
}

async function expectCovered(page: Page, desk: StoryDesk, story: WrittenStory): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Entrer dans la rédaction' })).toBeVisible()
  await expect(desk.field('Chapeau')).toHaveCount(0)
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(story.title)
  expect(await page.title()).toMatch(/^Écran couvert/)
}

async function signInOnTheCover(page: Page, account: Account): Promise<void> {
  await page.getByLabel('Courriel').fill(account.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await letCodeCountAgain(thisRun().stack, account.email)
  await page.getByLabel(/^Code/).fill(currentCode(account.secondFactor))
  await page.getByRole('button', { name: 'Entrer' }).click()
  await expect(page.locator('.lock')).toHaveCount(0)
}

async function saved(id: string): Promise<string> {
  return JSON.stringify(await mustAsStaff('author', 'GET', `/stories/${id}?locale=fr&draft=true&depth=0`))
}
