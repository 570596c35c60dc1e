import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { mustAsStaff } from '../stack/ask-as-staff.ts'
import { OF_A_JOURNEY } from '../stack/of-a-journey.ts'
import { writeDraft } from '../stack/write-story.ts'
import { StoryDesk } from './story-desk.ts'
import { watchForCalm } from './watch-for-calm.ts'

/** Types, and waits until that was saved without anybody pressing anything. */
async function typeAndLeaveAlone(desk: StoryDesk, standfirst: string): Promise<number> {
  const saved = desk.page.waitForResponse((answer) => answer.url().includes('autosave=true'))
  await desk.field('Chapeau').fill(standfirst)
  return (await saved).status()
}

async function standfirstOf(id: string): Promise<unknown> {
  return ((await mustAsStaff('author', 'GET', `/stories/${id}?draft=true&locale=fr`)) as { standfirst: string })
    .standfirst
}

function dialog(page: Page, words: RegExp) {
  return page.getByRole('dialog').filter({ hasText: words })
}

test.describe('writing', () => {
  test('begins with a title and is saved by itself; without one nothing is left behind', async ({ staff }) => {
    const desk = new StoryDesk(await staff('author'))
    await desk.page.goto('/admin/collections/stories/create?locale=fr')
    await desk.page.getByRole('button', { name: 'Commencer' }).click()
    await expect(desk.page.getByText(/^Écrivez un titre/)).toBeVisible()
    await expect(desk.page).toHaveURL(/\/create/)

    const title = `${OF_A_JOURNEY} ${randomUUID()}`
    await desk.begin(title)
    for (const words of ['Une première phrase.', 'Une première phrase, puis une autre.'])
      expect(await typeAndLeaveAlone(desk, words)).toBe(200)
    await desk.page.reload()
    await expect(desk.field('Chapeau')).toHaveValue('Une première phrase, puis une autre.')
    const found = await mustAsStaff(
      'author',
      'GET',
      `/stories?draft=true&locale=fr&where[title][equals]=${encodeURIComponent(title)}`,
    )
    expect((found as { totalDocs: number }).totalDocs).toBe(1)
  })

  test('by two people at one text: each knows of the other, may take over, and overwrites nothing', async ({
    staff,
  }) => {
    const { id } = await writeDraft()
    const author = new StoryDesk(await staff('author'))
    await author.open(id)
    expect(await typeAndLeaveAlone(author, 'Du premier.')).toBe(200)

    const reviewer = new StoryDesk(await staff('reviewer'))
    await reviewer.open(id)
    const locked = dialog(reviewer.page, /travaille en ce moment sur ce texte/)
    await expect(locked).toBeVisible()
    await expect(locked).not.toContainText('@')

    const untilCalm = watchForCalm(reviewer.page)
    await locked.getByRole('button', { name: 'Prendre la main' }).click()
    await expect(locked).toBeHidden()
    await untilCalm()
    expect(await typeAndLeaveAlone(reviewer, 'De la seconde.')).toBe(200)

    // The first goes on in a form that was opened before: told, kept on the screen, and not written over the other.
    expect(await typeAndLeaveAlone(author, 'Du premier, encore.')).toBe(409)
    await expect(author.page.getByText(/a changé ce texte à .*après que vous l’avez ouvert/).first()).toBeVisible()
    await expect(author.field('Chapeau')).toHaveValue('Du premier, encore.')

    expect(await standfirstOf(id)).toBe('De la seconde.')
  })

  test('is compared with what was before, and what is brought back is a draft', async ({ request, staff }) => {
    const story = await writeDraft()
    for (const standfirst of ['Avant.', 'Après.'])
      await mustAsStaff('author', 'PATCH', `/stories/${story.id}?locale=fr&draft=true`, {
        standfirst,
        _status: 'draft',
      })
    const { page } = new StoryDesk(await staff('author'))
    await page.goto(`/admin/collections/stories/${story.id}/versions?locale=fr`)

    await page.locator('table tbody tr').nth(1).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/versions\/[0-9a-f-]{36}/)
    await expect(page.getByText('Avant.').first()).toBeVisible()

    await page.getByRole('button', { name: 'Reprendre comme brouillon' }).first().click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Confirmer/ })
      .click()
    await expect.poll(() => standfirstOf(story.id)).toBe('Avant.')
    expect((await request.get(`/fr/stories/${story.slug}`)).status()).toBe(404)
  })
})
