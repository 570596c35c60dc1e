import { expect, type Locator, type Page } from '@playwright/test'

/** The admin's own menu stands before the desk, and every part of it is a stop. */
const FARTHEST = 150

/** Goes to `target` by the Tab key alone, and sees that the focus shows there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < FARTHEST; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectFocusInSight(target)
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached within ${FARTHEST} stops: ${String(target)}`)
}

/** The focus is drawn round it, two pixels thick at least, and nothing lies over it. */
async function expectFocusInSight(target: Locator): Promise<void> {
  await expect(target).toBeInViewport()
  const seen = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return {
      thickness: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isUncovered: top !== null && (element.contains(top) || top.contains(element)),
    }
  })
  expect(seen.thickness, `the focus on ${String(target)} is drawn`).toBeGreaterThanOrEqual(2)
  expect(seen.isUncovered, `nothing lies over ${String(target)}`).toBe(true)
}
