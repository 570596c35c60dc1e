import { expect, type Locator, type Page } from '@playwright/test'
import { thisRun } from '../environment.ts'
import { exactly } from '../words/words.ts'

const FARTHEST = 40

/** Somebody who has only a keyboard. Counts every key, and looks at each stop whether the focus can be seen. */
export class Keyboard {
  readonly page: Page
  keys = 0
  /** Origin of the pages whose stops are looked at; null for none. */
  private readonly ours: string | null

  constructor(page: Page, { ours = thisRun().stack.siteUrl }: { ours?: string | null } = {}) {
    this.page = page
    this.ours = ours
  }

  async press(key: 'Tab' | 'Enter' | 'Space' | 'ArrowDown'): Promise<void> {
    await this.page.keyboard.press(key)
    this.keys += 1
  }

  /** Each sign is a key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.keys += [...text].length
  }

  /** The first stop of a page of ours, and what it is there for. */
  async skipToMain(words: string): Promise<void> {
    await this.press('Tab')
    const skip = this.page.getByRole('link', { name: exactly(words) })
    await expect(skip).toBeFocused()
    await this.expectFocusInSight()
    await this.press('Enter')
    await expect(this.page.getByRole('main')).toBeFocused()
  }

  async tabTo(target: Locator): Promise<void> {
    for (let stops = 0; stops < FARTHEST; stops += 1) {
      if (await isFocused(target)) return
      await this.press('Tab')
      await this.expectFocusInSight()
    }
    throw new Error(`not reached within ${FARTHEST} stops: ${String(target)}`)
  }

  /** The focused element changes how the screen looks where it stands, and nothing lies over it. */
  async expectFocusInSight(): Promise<void> {
    // The payment page is not ours to judge.
    if (this.ours === null || !this.page.url().startsWith(this.ours)) return
    const focused = this.page.locator(':focus')
    await expect(focused).toBeInViewport()
    const name = await focused.evaluate((element) => element.outerHTML.slice(0, 120))
    const seen = await focused.evaluate(readFocus)
    expect(seen.isUncovered, `nothing lies over ${name}`).toBe(true)
    const withFocus = await this.page.screenshot()
    await focused.evaluate((element) => {
      element.dataset['journeyFocus'] = ''
      element.blur()
    })
    const without = await this.page.screenshot()
    await this.page.locator('[data-journey-focus]').evaluate((element) => {
      delete (element as HTMLElement).dataset['journeyFocus']
      ;(element as HTMLElement).focus({ preventScroll: true })
    })
    expect(withFocus.equals(without), `the focus on ${name} can be seen`).toBe(false)
    expect(seen.thickness, `the focus on ${name} is drawn at least 2 px thick`).toBeGreaterThanOrEqual(2)
  }
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** In the page: how thick the mark of focus is, on the element or on the label around it, and what is on top there. */
function readFocus(element: Element): { thickness: number; isUncovered: boolean } {
  const label = element.closest('label')
  const thickness = [element, ...(label ? [label] : [])].map((candidate) => {
    const style = getComputedStyle(candidate)
    return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
  })
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const isUncovered = top !== null && (element.contains(top) || top.contains(element))
  return { thickness: Math.max(...thickness), isUncovered }
}
