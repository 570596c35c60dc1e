import { LOCALE_NAMES, LOCALES } from '@campaign/shared/locales/locales.ts'
import { parseHTML } from 'linkedom'

/**
 * What somebody opens first who was handed the folder: the languages there are, on a page beside their folders. `home`: the
 * first page of one of them, as it stands in its folder, whose name, title and styles it has.
 */
export function drawEntrance(home: string): string {
  const { document } = parseHTML(home)
  const name = document.querySelector('.masthead-name')?.textContent.trim() ?? ''
  for (const element of document.querySelectorAll('meta[name="description"], body > :not(main)')) element.remove()
  for (const link of document.querySelectorAll('link[href]'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/^\.\.\//, ''))
  const heading = document.createElement('h1')
  heading.textContent = name
  const list = document.createElement('ul')
  list.className = 'plain-list'
  for (const locale of LOCALES) {
    const link = document.createElement('a')
    for (const [attribute, value] of Object.entries({
      class: 'onward',
      href: `${locale}/index.html`,
      lang: locale,
      hreflang: locale,
    }))
      link.setAttribute(attribute, value)
    link.textContent = LOCALE_NAMES[locale]
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  const opening = document.createElement('div')
  opening.className = 'page opening'
  opening.append(heading, list)
  document.querySelector('main')?.replaceChildren(opening)
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`
}
