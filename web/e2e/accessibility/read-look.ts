import type { Page } from '@playwright/test'

/** What decides how a page is judged besides its markup, which no width and no theme changes. */
export type Look = {
  /** Which elements are shown, in their order, a sign each. */
  shown: string
  /** Each pair of colours text is written in, once: ink, ground, and "large" where less contrast will do. */
  pairs: string[]
  /** Text whose ground cannot be told from the style sheet: an image, a gradient, something seen through. */
  untold: string[]
  /** Animations and transitions that run, with how long. */
  moving: string[]
}

/**
 * Reads it from the page as it stands. A finding about a page holds wherever this is the same: so axe is asked again only
 * where it is not, and every page can be looked at in every language, width and theme.
 */
export function readLook(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')]
    const shown = all.map((element) => element.checkVisibility({ visibilityProperty: true }))
    const pairs = new Set<string>()
    const untold: string[] = []
    for (const [at, element] of all.entries()) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      )
      if (!shown[at] || !hasText) continue
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      const pixels = Number.parseFloat(fontSize)
      // WCAG: 18 point, or 14 in bold.
      const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(fontWeight) >= 700)
      let ground: string | undefined
      for (
        let behind: Element | null = element;
        behind !== null && ground === undefined;
        behind = behind.parentElement
      ) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(behind)
        if (backgroundImage !== 'none' || opacity !== '1') untold.push(element.outerHTML.slice(0, 100))
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') ground = backgroundColor
      }
      pairs.add(`${color} on ${ground ?? 'nothing'}${isLarge ? ', large' : ''}`)
    }
    const moving = document.getAnimations().map((animation) => String(animation.effect?.getComputedTiming().duration))
    return { shown: shown.map((is) => (is ? '1' : '0')).join(''), pairs: [...pairs], untold, moving }
  })
}

/** Pairs of colours that are too close: 4.5 to 1, or 3 for what is large (WCAG 2.2, 1.4.3), by our own reckoning. */
export function findPalePairs(pairs: readonly string[]): string[] {
  return pairs.filter((pair) => {
    const [ink, ground] = [...pair.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)].map(([, ...channels]) =>
      luminance(channels),
    )
    if (ink === undefined || ground === undefined) return true
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
    return contrast < (pair.endsWith('large') ? 3 : 4.5)
  })
}

function luminance(channels: readonly (string | undefined)[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = Number(channel) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
