import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { raiseOrdinals } from './raise-ordinals.ts'
import { renderPage } from './render-page.ts'

describe('French ordinals', () => {
  it('have their letters above the line', () => {
    expect(raiseOrdinals('<p>Du 1er janvier, au 2e trimestre (1re fois).</p>')).toBe(
      '<p>Du 1<sup>er</sup> janvier, au 2<sup>e</sup> trimestre (1<sup>re</sup> fois).</p>',
    )
    expect(raiseOrdinals('<td>1er\u00A0janvier</td>')).toBe('<td>1<sup>er</sup>\u00A0janvier</td>')
  })

  it('are no part of a number, an address, a key or a word', () => {
    for (const text of ['31000e', 'FR1e2', 'x/1er', '3e-4', 'a-2e', '2est', '1er-Pack', '12:2e', 'n.1e'])
      expect(raiseOrdinals(`<p>${text}</p>`)).toBe(`<p>${text}</p>`)
  })

  it('are left as they are where no element may stand: titles, attributes, data, choices, fields', () => {
    for (const html of [
      '<title>Au 1er janvier</title>',
      '<p title="Au 1er janvier">x</p>',
      '<script type="application/ld+json">{"name":"1er mai"}</script>',
      '<option value="">1er choix</option>',
      '<textarea>1er choix</textarea>',
    ])
      expect(raiseOrdinals(html)).toBe(html)
  })

  it('are those of pages in French: elsewhere the same letters are something else', () => {
    const pageIn = (lang: string, words: string) =>
      renderPage(createElement('html', { lang }, createElement('body', null, createElement('p', null, words))))
    expect(pageIn('fr', 'Le 1er mai')).toContain('1<sup>er</sup> mai')
    expect(pageIn('de', 'Die 90er Jahre')).toContain('<p>Die 90er Jahre</p>')
  })
})
