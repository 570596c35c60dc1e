import { parseHTML } from 'linkedom'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { createMessages } from '../messages/messages.ts'
import { fileOf, linkBetween } from './file-names.ts'

/** `file`: its name in the copy. The others are origins of the site; null where there is no onion service. */
export type CopiedFrom = { file: string; siteUrl: string; onionUrl: string | null }

export type CopiedPage = {
  html: string
  /** Addresses of ours that this page links to or shows. */
  leadsTo: string[]
}

/** Of the head, what only a server or a search engine has a use for. */
const NOT_OFFLINE = [
  ...[
    'script',
    'form',
    '.quick-exit',
    'a.leave',
    '.leave-explained',
    '.share',
    // Code for pages of others: whoever puts it there is on a network.
    '.to-embed',
    // A feed, likewise: it is asked for again and again.
    '.to-follow',
    'meta[property]',
    'meta[name^="twitter"]',
  ],
  ...['link[rel="canonical"]', 'link[rel="alternate"]', 'link[rel="preload"]', 'link[rel="modulepreload"]'],
]

/** What answers a question: there is nobody to ask in a folder. */
const ASKS_THE_SERVER = /^\/[a-z]{2}\/(?:search|thanks|monthly)(?:[/?]|$)|\/feed\.xml$/

/**
 * A page as it is read from a folder: no script, no form, no link to another host (addresses of sources become text),
 * every address of ours a path between files. Where one would give, it says where that can be done.
 */
export function rewritePage(html: string, { file, siteUrl, onionUrl }: CopiedFrom): CopiedPage {
  const { document } = parseHTML(inLowerCase(html))
  const locale = localeOf(document.documentElement.lang)
  const isForGiving = document.querySelector('form.donation') !== null
  if (isForGiving) keepWhatHoldsWithoutIt(document, sayWhereToGive(document, locale, { siteUrl, onionUrl }))
  for (const element of document.querySelectorAll(NOT_OFFLINE.join(', '))) element.remove()

  const leadsTo: string[] = []
  const inside = (address: string): string | null => {
    const own = address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address
    const target = ASKS_THE_SERVER.test(own) ? null : fileOf(own)
    if (target === null) return null
    leadsTo.push(own.split(/[?#]/, 1)[0] ?? '')
    return linkBetween(file, target) + (own.includes('#') ? own.slice(own.indexOf('#')) : '')
  }
  for (const link of document.querySelectorAll('a[href]')) rewriteLink(link, inside)
  for (const loaded of document.querySelectorAll('link[href], img[src], source[src], source[srcset], img[srcset]'))
    rewriteLoaded(loaded, inside)
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, leadsTo: [...new Set(leadsTo)] }
}

/** Names of attributes as React writes them, which browsers read in any case and this parser in one. */
function inLowerCase(html: string): string {
  return html.replaceAll(/\s(?:srcSet|hrefLang|charSet|crossOrigin|fetchPriority)=/g, (name) => name.toLowerCase())
}

function rewriteLink(link: Element, inside: (address: string) => string | null): void {
  const address = link.getAttribute('href') ?? ''
  if (address.startsWith('#') || address.startsWith('mailto:')) return
  const target = inside(address)
  if (target !== null) return link.setAttribute('href', target)
  const isElsewhere = /^https?:/.test(address)
  const entry = link.closest('nav li')
  if (!isElsewhere && entry !== null) return entry.remove()
  const words = link.textContent.trim()
  const text = link.ownerDocument.createElement('span')
  for (const name of ['lang', 'class'])
    if (link.hasAttribute(name)) text.setAttribute(name, link.getAttribute(name) ?? '')
  text.textContent = isElsewhere && words !== address ? `${words} (${address})` : words
  link.replaceWith(text)
}

function rewriteLoaded(element: Element, inside: (address: string) => string | null): void {
  element.removeAttribute('integrity')
  element.removeAttribute('crossorigin')
  for (const name of ['href', 'src']) {
    const target = inside(element.getAttribute(name) ?? '')
    if (target !== null) element.setAttribute(name, target)
  }
  const set = element.getAttribute('srcset')
  if (set === null) return
  const candidates = set.split(',').map((candidate) => candidate.trim().split(/\s+/))
  element.setAttribute('srcset', candidates.map(([url = '', size = '']) => `${inside(url)} ${size}`.trim()).join(', '))
}

/** Who will see a gift is true of a transfer, too. */
function keepWhatHoldsWithoutIt(document: Document, instead: Element): void {
  const form = document.querySelector('form.donation')
  const notice = document.querySelector('.safety')
  document.querySelector('main .opening')?.append(instead)
  if (notice) form?.before(notice)
}

/** As text: a link from here would lead somebody who reads without a network, or in hiding, straight onto one. */
function sayWhereToGive(document: Document, locale: Locale, { siteUrl, onionUrl }: Omit<CopiedFrom, 'file'>): Element {
  const t = createMessages(locale)
  const notice = document.createElement('div')
  notice.className = 'notice'
  const sentences = [
    t('offline.donate', { url: `${siteUrl}/${locale}/donate` }),
    ...(onionUrl === null ? [] : [t('offline.onion', { url: `${onionUrl}/${locale}/donate` })]),
  ]
  for (const sentence of sentences) {
    const words = document.createElement('p')
    words.textContent = sentence
    notice.append(words)
  }
  return notice
}

function localeOf(lang: string): Locale {
  if (!isLocale(lang)) throw new Error('a page of the site says no language of the site')
  return lang
}
