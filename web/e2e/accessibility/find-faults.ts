import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules whose outcome depends on the colours of the page. All others depend on what is in it. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands: the rule, and the elements that break it. Empty when nothing is. */
export async function findFaults(page: Page): Promise<string[]> {
  return ask(page, (axe) => axe.withTags(TAGS))
}

/** What `findFaults` would find anew when only colours have changed since, in a fraction of the time. */
export async function findFaultsOfColour(page: Page): Promise<string[]> {
  return ask(page, (axe) => axe.withRules(COLOUR_RULES))
}

/**
 * What axe finds seriously wrong within `part` (a selector), such that somebody may not get through: for pages of the
 * admin, of which the rest is not ours.
 */
export async function findSeriousFaultsIn(page: Page, part: string): Promise<string[]> {
  return ask(page, (axe) => axe.include(part).withTags(TAGS), ['serious', 'critical'])
}

async function ask(
  page: Page,
  about: (axe: AxeBuilder) => AxeBuilder,
  impacts: readonly string[] | null = null,
): Promise<string[]> {
  // No frames here, so it need not open a page of its own to put results together.
  const { violations } = await about(new AxeBuilder({ page }).setLegacyMode(true)).analyze()
  const counted = violations.filter(({ impact }) => impacts === null || impacts.includes(impact ?? ''))
  return counted.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The smallest an unaided finger can be expected to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
export const SMALLEST_TARGET = 24

/** Links, buttons and fields smaller than that, except links within a sentence, which the text sizes. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false
      // A note's number stands in its own small element within the sentence.
      const around = (element.closest('p, li') ?? element.parentElement)?.textContent ?? ''
      return around.replace(element.textContent ?? '', '').trim() !== ''
    }
    const targets = [
      ...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary'),
    ]
    return targets.flatMap((element) => {
      // A label is hit as well as its field.
      const hit = element.closest('label') ?? element
      const { width, height, top, left } = hit.getBoundingClientRect()
      // The link past the navigation is one pixel wide until it has the focus, and nobody points at it before.
      const isOutOfSight = left + width <= 0 || top + height <= 0 || (width <= 1 && height <= 1)
      if (isOutOfSight || isInSentence(element) || (width >= smallest && height >= smallest)) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 100)}`]
    })
  }, SMALLEST_TARGET)
}

/** Elements that reach beyond the right edge of the window, when the page can be scrolled sideways at all. */
export function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} px of page`, ...wide.map((element) => element.outerHTML.slice(0, 100))]
  })
}
