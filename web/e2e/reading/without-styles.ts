import type { Page } from '@playwright/test'

/** From now on no style sheet reaches the page. */
export async function withoutStyles(page: Page): Promise<Page> {
  await page.route(/\.css(?:\?|$)/, (route) => route.abort())
  return page
}

/** Whether the page is set as a browser sets it that was given no styles. */
export function isBare(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).marginTop === '8px')
}

/** A text of the page, from one tag to the next. */
type Text = { words: string; isSeen: boolean; runsOn: boolean }

/** Every text there is but what stands above its line, in the order of the document. `runsOn`: it follows the one before within what looks like a word. */
export function readTexts(page: Page): Promise<Text[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const texts: { words: string; isSeen: boolean; runsOn: boolean }[] = []
    let [before, end]: [string, DOMRect | undefined] = ['', undefined]
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.nodeValue ?? ''
      if (node.parentElement?.closest('script, style, option, sup') || words.trim() === '') continue
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      const begin = boxes[0]
      const isSeen = node.parentElement?.checkVisibility() === true && begin !== undefined
      const isNext =
        begin && end && Math.abs(begin.left - end.right) < 1 && begin.top < end.bottom && end.top < begin.bottom
      const isOneWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)
      texts.push({ words: words.trim(), isSeen, runsOn: isSeen && isNext === true && isOneWord })
      if (isSeen) [before, end] = [words, boxes.at(-1)]
    }
    return texts
  })
}

/** What is said in `styled` and not in `bare`, which is the same page: left out, or run together with what is before it. */
export function findUnsaid(styled: readonly Text[], bare: readonly Text[]): string[] {
  if (styled.length !== bare.length) return [`${styled.length} texts, then ${bare.length}`]
  return styled.flatMap(({ words, isSeen, runsOn }, at) => {
    const other = bare[at]
    if (!isSeen || other === undefined) return []
    if (!other.isSeen) return [`left out: ${words}`]
    return other.runsOn && !runsOn ? [`run together: ${bare[at - 1]?.words}${words}`] : []
  })
}

/**
 * Texts that stand wholly above one that comes before them in the document: there, and aloud, they are read in another
 * order than on the page. For a page of one column. What is fixed to the window or waits for the focus stands nowhere.
 */
export function findOutOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isElsewhere = (element: Element): boolean =>
      ['fixed', 'absolute'].includes(getComputedStyle(element).position) ||
      (element.parentElement !== null && isElsewhere(element.parentElement))
    const found: string[] = []
    let [lowest, before] = [Number.NEGATIVE_INFINITY, '']
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      )
      if (!hasText || !element.checkVisibility() || isElsewhere(element)) continue
      // The cells of a row are read one after the other, however high each is.
      const { top, bottom } = (element.closest('tr') ?? element).getBoundingClientRect()
      const words = (element.textContent ?? '').trim().slice(0, 40)
      if (bottom <= lowest) found.push(`"${words}" above "${before}"`)
      if (top > lowest) [lowest, before] = [top, words]
    }
    return found
  })
}

/**
 * Controls of which nobody sees what they are: a field without a visible label, and a set of choices in no group with a
 * visible name of its own. A name that is only read out is none here.
 */
export function findNamelessControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element | null | undefined): boolean => {
      if (!element?.checkVisibility() || (element.textContent ?? '').trim() === '') return false
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1
    }
    const nameOf = (group: Element): Element | null =>
      group.matches('fieldset')
        ? group.querySelector(':scope > legend')
        : document.getElementById(group.getAttribute('aria-labelledby') ?? '')
    const found: string[] = []
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"], [type="submit"]), select, textarea'),
    ].filter((field) => field.checkVisibility())
    for (const field of fields)
      if (![...(field.labels ?? [])].some(isSeen)) found.push(`no label: ${field.outerHTML.slice(0, 100)}`)
    const groupsOf = new Map<Element, string>()
    for (const name of new Set(fields.filter(({ type }) => type === 'radio').map((field) => field.name))) {
      const group = document.querySelector(`[name="${name}"]`)?.closest('fieldset, [role="group"], [role="radiogroup"]')
      if (!group || !isSeen(nameOf(group))) found.push(`no name: the choice of ${name}`)
      else if (groupsOf.has(group)) found.push(`one name for two: ${name}, ${groupsOf.get(group)}`)
      else groupsOf.set(group, name)
    }
    return found
  })
}
