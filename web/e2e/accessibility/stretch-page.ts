import type { Page } from '@playwright/test'

/** The spacing that every page must bear (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/**
 * Sets the page as readers may set it who need it so, and makes every word of the interface two fifths longer, as another
 * language or a later wording may be. Nothing may be cut off then.
 */
export async function stretchPage(page: Page): Promise<void> {
  await addStyle(page, SPACING)
  await page.evaluate(() => {
    const interfaceWords = 'nav a, button, .act, .onward, label, legend, h2, h3, dt, .quick-exit > a'
    for (const element of document.querySelectorAll(interfaceWords)) {
      // A sum is written in figures, an address as it is.
      if (element.matches('.amount, [href^="mailto:"]')) continue
      for (const node of element.childNodes) {
        const words = node.nodeValue ?? ''
        if (node.nodeType === Node.TEXT_NODE && words.trim() !== '')
          node.nodeValue = `${words} ${words.slice(0, Math.ceil(words.length * 0.4))}`
      }
    }
  })
}

/** Text at twice its size, and nothing else (WCAG 2.2, 1.4.4). */
export async function doubleText(page: Page): Promise<void> {
  await addStyle(page, 'html { font-size: 200% }')
}

/** As a sheet of the document's own: the page's policy allows no other style. */
async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, text)
}

/** Elements whose words do not fit in them: cut off, or standing over what comes next. */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clipped: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { display, position, clipPath } = getComputedStyle(element)
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      )
      // What is only read out is one pixel large on purpose; an inline element is as large as its words.
      if (!hasText || display === 'inline' || (position === 'absolute' && clipPath !== 'none')) continue
      if (!element.checkVisibility()) continue
      // A sign from another font may be a little taller than its line, and the room around a link hang over its end.
      const isCut = element.scrollWidth > element.clientWidth + 6 || element.scrollHeight > element.clientHeight + 4
      if (isCut && element.clientWidth > 0) clipped.push(element.outerHTML.slice(0, 100))
    }
    return clipped
  })
}
