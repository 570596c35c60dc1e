import type { Locale } from '@campaign/shared/locales/locales.ts'

/** Attributes whose value is read out or shown. */
const SAID = ['alt', 'aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'title']
/** What never reaches a reader as words, and the head, which names a text that stands in and cannot say its language. */
const SILENT = new Set(['head', 'script', 'style', 'template'])

/**
 * Everything a page says in its own language, a line each: its text and the names of its parts.
 * What an element of another `lang` says is left out: it is no word of the interface, and says so.
 */
export function readOwnWords(page: Document, locale: Locale): string[] {
  const words: string[] = []
  const read = (element: Element, around: string): void => {
    const lang = element.getAttribute('lang') ?? around
    // Code to copy, and names as they are written everywhere, say so as well.
    if (SILENT.has(element.localName) || element.getAttribute('translate') === 'no') return
    const say = (said: string | null): void => {
      if (lang === locale && said?.trim()) words.push(said.trim())
    }
    for (const name of SAID) say(element.getAttribute(name))
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) say(node.nodeValue)
      if (node.nodeType === ELEMENT) read(node as Element, lang)
    }
  }
  read(page.documentElement, '')
  return words
}

const ELEMENT = 1
const TEXT = 3
