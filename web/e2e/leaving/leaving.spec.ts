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
    // What is slow to come, from them or from us, must not leave the story standing.
    for (const slow of [`${ELSEWHERE}**`, '**/left'])
      await page.route(slow, async (route) => {
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

test.describe('after the quick exit', () => {
  test('every way back leads to the weather, from pages before the story and from a place within it', async ({
    page,
  }) => {
    await openStoryAndJump(page)
    await leave(page)
    await expect(page).toHaveURL(ELSEWHERE)
    // A place within the story, the list of stories, the home page.
    for (const _ of ['story', 'list', 'home']) {
      await page.goBack()
      await expect(page).toHaveURL(ELSEWHERE)
      await expect(page.locator('body')).toHaveText('Demain, pluie.')
    }
  })

  test('a page that the browser has kept whole behind the weather leads away, too', async ({ page }) => {
    await openStory(page)
    const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await page.evaluate(comeBack)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => sessionStorage.setItem('left', ''))
    await page.evaluate(comeBack)
    await expect(page).toHaveURL(ELSEWHERE)
  })

  test('whoever comes by an address is welcome, and goes back and forth as ever', async ({ page }) => {
    await openStoryAndJump(page)
    await leave(page)
    await expect(page).toHaveURL(ELSEWHERE)
    await page.goto('/fr/stories')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await page.goto('/fr/donate')
    await page.goBack()
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page).toHaveURL(/\/fr\/stories$/)
  })

  test('the control: where nothing can be noted, one still leaves, and the way back leads to us', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'SecurityError')
      }
    })
    await openStoryAndJump(page)
    await leave(page)
    await expect(page).toHaveURL(ELSEWHERE)
    await page.goBack()
    await expect(page).toHaveURL(/\/fr\/stories\/./)
  })

  test('the browser keeps no page or picture of ours', async ({ page, run }) => {
    const kept = await keptBefore(page)
    await leaveTo(page, `${run.stack.cmsUrl}/healthz`)
    await expect.poll(() => findKept(page, kept)).toEqual([])
  })

  test('the control: without being told to forget, it keeps them', async ({ page, run }) => {
    const kept = await keptBefore(page)
    await page.evaluate(() => {
      window.fetch = () => Promise.reject(new Error('cut'))
    })
    await leaveTo(page, `${run.stack.cmsUrl}/healthz`)
    expect(await findKept(page, kept)).toEqual(kept)
  })
})

async function openStoryAndJump(page: Page): Promise<void> {
  await openStory(page)
  await page.evaluate(() => {
    location.hash = '#content'
  })
}

const leave = (page: Page): Promise<void> => leaveTo(page, ELSEWHERE)

async function leaveTo(page: Page, address: string): Promise<void> {
  const link = page.locator('.quick-exit > a.leave')
  await link.evaluate((found: HTMLAnchorElement, to) => {
    found.href = to
  }, address)
  await link.click()
  await expect(page).toHaveURL(address)
}

/** Opens a story as a browser does that nobody listens in on: one that is listened to keeps nothing. */
async function keptBefore(page: Page): Promise<string[]> {
  await page.goto('/fr/stories')
  await page.getByRole('article').first().getByRole('link').click()
  await page.waitForURL(/\/fr\/stories\/./)
  const paths = await page.evaluate(() => [
    location.pathname,
    ...[...document.images].filter(({ complete }) => complete).map(({ currentSrc }) => new URL(currentSrc).pathname),
  ])
  expect(paths.length).toBeGreaterThan(1)
  expect(await findKept(page, paths)).toEqual(paths)
  return paths
}

/** Which of these the browser still has, without asking for any. */
async function findKept(page: Page, paths: string[]): Promise<string[]> {
  const other = await page.context().newPage()
  await other.goto('/robots.txt')
  const found = await other.evaluate(async (asked) => {
    const isKept = (path: string) =>
      fetch(path, { cache: 'only-if-cached', mode: 'same-origin' }).then(
        ({ ok }) => ok,
        () => false,
      )
    const kept = await Promise.all(asked.map(isKept))
    return asked.filter((_, index) => kept[index])
  }, paths)
  await other.close()
  return found
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a link to the same place', async ({ page }) => {
    await openStory(page)
    await page.locator('.quick-exit > a').click()
    await expect(page).toHaveURL(ELSEWHERE)
  })
})
