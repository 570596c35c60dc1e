import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { findUnknownDoubts } from './known-doubts.ts'

/** The rules whose outcome depends on the colours of the page. All others depend on what is in it. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
/** Milliseconds in which the admin has given their names to what has just been drawn. */
const UNTIL_NAMED = 200
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice']

/** What axe finds wrong with the page as it stands: the rule, and the elements that break it. Empty when nothing is. */
export async function findFaults(page: Page): Promise<string[]> {
  return ask(page, (axe) => axe.withTags(TAGS))
}

/**
 * What `findFaults` would find, colours left out, which take most of its time: for a page whose colours were seen. With
 * `doubts`, what axe could not decide and nobody has decided for it (`known-doubts.ts`) is a fault as well.
 */
export async function findFaultsOfContent(page: Page, { doubts = false } = {}): Promise<string[]> {
  return ask(page, (axe) => axe.withTags(TAGS).disableRules(COLOUR_RULES), { doubts })
}

/** What `findFaults` would find anew when only colours have changed since, in a fraction of the time; `doubts` as above. */
export async function findFaultsOfColour(page: Page, { doubts = false } = {}): Promise<string[]> {
  return ask(page, (axe) => axe.withRules(COLOUR_RULES), { doubts })
}

/** What of that is serious, such that somebody may not get through: of a whole page of the admin, Payload's part included. */
export async function findSeriousFaults(page: Page): Promise<string[]> {
  await page.waitForTimeout(UNTIL_NAMED)
  return ask(page, (axe) => axe.withTags(TAGS), { impacts: ['serious', 'critical'] })
}

async function ask(
  page: Page,
  about: (axe: AxeBuilder) => AxeBuilder,
  { impacts = null, doubts = false }: { impacts?: readonly string[] | null; doubts?: boolean } = {},
): Promise<string[]> {
  // Before its styles are there a page has other faults.
  await page.waitForLoadState()
  await untilTurned(page)
  // Half a megabyte of script, which a page that was asked before has read already.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'void 0' } : { page })
  // Measured: to say where each element stands that breaks nothing takes it as long as all the rest.
  axe.options({ resultTypes: doubts ? ['violations', 'incomplete'] : ['violations'] })
  // No frames here, so it need not open a page of its own to put results together.
  const { violations, incomplete } = await about(axe.setLegacyMode(true)).analyze()
  const counted = violations.filter(({ impact }) => impacts === null || impacts.includes(impact ?? ''))
  const faults = counted.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  return doubts ? [...faults, ...findUnknownDoubts(incomplete)] : faults
}

/** More than any colour takes to turn into another; a transition that stands still is not waited for. */
const LONGEST_TURN_MS = 2000

/** While a theme changes, the ground of a field turns for a tenth of a second, and the words on it are pale. */
async function untilTurned(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    const turning = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    const turned = Promise.allSettled(turning.map(({ finished }) => finished))
    await Promise.race([turned, new Promise((resolve) => setTimeout(resolve, longest))])
  }, LONGEST_TURN_MS)
}

/** The smallest an unaided finger can be expected to hit, in CSS pixels (WCAG 2.2, 2.5.8). */
export const SMALLEST_TARGET = 24

const TARGETS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary'

/** Links, buttons and fields smaller than that, or of those `among`, except links within a sentence, which the text sizes. */
export function findSmallTargets(page: Page, { smallest = SMALLEST_TARGET, among = TARGETS } = {}): Promise<string[]> {
  const within = { smallest, among }
  return page.evaluate(({ smallest: pixels, among: selector }) => {
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false
      // A note's number stands in its own small element within the sentence.
      const around = (element.closest('p, li') ?? element.parentElement)?.textContent ?? ''
      return around.replace(element.textContent ?? '', '').trim() !== ''
    }
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      // A label is hit as well as its field.
      const hit = element.closest('label') ?? element
      const { width, height, top, left } = hit.getBoundingClientRect()
      // The link past the navigation is one pixel wide until it has the focus, and nobody points at it before.
      const isOutOfSight = left + width <= 0 || top + height <= 0 || (width <= 1 && height <= 1)
      if (isOutOfSight || isInSentence(element) || (width >= pixels && height >= pixels)) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 100)}`]
    })
  }, within)
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
