import type { Locale } from '@campaign/shared/locales/locales.ts'
import { escapeXml } from '../routes/escape-xml.ts'
import { BUTTON_HEIGHT, BUTTON_WIDTH, partnerFileName, type ButtonLook } from './partner-files.ts'

/** `href`: whole address of the donation form. `words`: what the link says, to a reader who sees no picture too. */
export type Button = { href: string; locale: Locale; words: string }

/**
 * HTML for pages of others: one link, and in it words with a flag or an image that stands beside the page. No script, no
 * style, nothing loaded from us: it holds under the strictest policy, and nobody's reading is told to anybody.
 */
export function writeButton(look: 'words' | ButtonLook, { href, locale, words }: Button): string {
  const inside =
    look === 'words'
      ? [FLAG, escapeXml(words)]
      : [
          `<img src="${partnerFileName({ kind: 'button', look })}" width="${BUTTON_WIDTH}" height="${BUTTON_HEIGHT}" alt="${escapeXml(words)}">`,
        ]
  return [
    `<a href="${escapeXml(href)}" hreflang="${locale}" rel="noreferrer">`,
    ...inside.map((line) => `  ${line}`),
    '</a>',
  ].join('\n')
}

/** The same button of words, on our own page. */
export function WordsButton({ href, locale, words }: Button) {
  return (
    <a href={href} hrefLang={locale} rel="noreferrer">
      <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
        <path fill="#fff" stroke="#47586b" d="M.5.5h23v15H.5z" />
        <path fill="#0b5cab" d="M0 5h24v6H0z" />
      </svg>{' '}
      {words}
    </a>
  )
}

const FLAG = [
  '<svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">',
  '<path fill="#fff" stroke="#47586b" d="M.5.5h23v15H.5z"></path>',
  '<path fill="#0b5cab" d="M0 5h24v6H0z"></path></svg>',
].join('')
