import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'
import { exactly, wordsOf } from '../words/words.ts'

const t = wordsOf('fr')
const ELSEWHERE = 'https://meteofrance.com/'

/** The page of somebody else's that one is led to, without going there. */
async function standInFor(page: Page): Promise<void> {
  const weather = '<!doctype html><title>Météo</title><p>Demain, pluie.'
  await page.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: weather }))
}

async function openStory(page: Page): Promise<void> {
  await standInFor(page)
  await page.goto('/fr')
  await page.goto('/fr/stories')
  await page.getByRole('article').first().getByRole('link').click()
  await page.waitForURL(/\/fr\/stories\/./)
}

test.describe('the quick exit', () => {
  test('empties the page within a tenth of a second, and the story is not behind the Back button', async ({ page }) => {
    await openStory(page)
    const story = page.url()
    // What is slow to come must not leave the story standing.
    await page.route(`${ELSEWHERE}**`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.fallback()
    })
    const emptied = await page.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('.quick-exit > a.leave')
      const began = performance.now()
      link?.click()
      const isEmpty = document.body === null
      return { isEmpty, milliseconds: performance.now() - began, title: document.title.trim() }
    })
    expect(emptied.isEmpty).toBe(true)
    expect(emptied.title).toBe('')
    expect(emptied.milliseconds).toBeLessThan(100)
    await expect(page).toHaveURL(ELSEWHERE)
    await page.goBack()
    expect(page.url()).not.toBe(story)
  })

  test('is pressing Shift three times, said as it is pressed; with a letter between it is writing', async ({
    page,
  }) => {
    await openStory(page)
    const said = page.locator('#quick-exit-presses')
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key)
    await expect(said).toHaveText(t('leaving.presses', { count: 1 }))
    await page.keyboard.press('Shift')
    await expect(page).toHaveURL(ELSEWHERE)
  })

  test('does not tell the other side where one came from', async ({ page }) => {
    await openStory(page)
    const asked = page.waitForRequest(`${ELSEWHERE}**`)
    await page
      .getByRole('link', { name: exactly(t('leaving.action')) })
      .last()
      .click()
    expect((await asked).headers()['referer']).toBeUndefined()
  })

  test('is second in the order of the keyboard, and in sight wherever one has read to', async ({ page }) => {
    await openStory(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toHaveText(t('leaving.action'))
    await expect(focused).toBeInViewport()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
    await expect(page.locator('.quick-exit > a')).toBeInViewport({ ratio: 1 })
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a link to the same place', async ({ page }) => {
    await openStory(page)
    await page.locator('.quick-exit > a').click()
    await expect(page).toHaveURL(ELSEWHERE)
  })
})
