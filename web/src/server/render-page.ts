import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { holdShortWords } from './hold-short-words.ts'
import { raiseOrdinals } from './raise-ordinals.ts'

/** The whole document. Nothing of it runs in the browser, so it carries none of React's marks. */
export function renderPage(page: ReactElement): string {
  const html = holdShortWords(renderToStaticMarkup(page))
  // "Die 90er Jahre" are no ordinal.
  return `<!doctype html>\n${html.startsWith('<html lang="fr"') ? raiseOrdinals(html) : html}\n`
}
