import { describe, expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { drawAllPages } from '../layout/draw-all-pages.tsx'
import { createMessages } from '../messages/messages.ts'
import { rewritePage } from './rewrite-page.ts'
import { rewriteStyles } from './rewrite-styles.ts'

const where = { file: 'fr/stories/le-train.html', siteUrl: 'https://site.example', onionUrl: null }

describe('a page in a folder', () => {
  it('has no script, no form and nothing of another host, whichever page it is', () => {
    for (const locale of LOCALES)
      for (const [name, html] of Object.entries(drawAllPages(locale))) {
        const { html: copied } = rewritePage(html, where)
        expect(copied, name).not.toMatch(/<script|<form|<button/)
        expect(copied, name).not.toMatch(/(?:href|src|srcset|action)="(?:https?:)?\/\//)
        expect(copied, name).not.toMatch(/(?:href|src|srcset)="\//)
        expect(copied, name).toContain(`<html lang="${locale}">`)
      }
  })

  it('prints sources as text, keeps links between its pages and to places in them', () => {
    const html = `<html lang="fr"><head></head><body>
      <a href="https://journal.example/a">Un journal</a><a href="https://journal.example/b">https://journal.example/b</a>
      <a href="/fr/stories/autre#note-1">Autre</a><a href="#note-1">1</a><a href="mailto:a@site.example">a</a>
      <a href="https://site.example/ru">Русский</a><a href="/fr/search">Chercher</a></body></html>`
    const { html: copied, leadsTo } = rewritePage(html, where)
    expect(copied).toContain('<span>Un journal (https://journal.example/a)</span>')
    expect(copied).toContain('<span>https://journal.example/b</span>')
    expect(copied).toContain('<a href="autre.html#note-1">Autre</a>')
    expect(copied).toContain('<a href="#note-1">1</a>')
    expect(copied).toContain('<a href="mailto:a@site.example">a</a>')
    expect(copied).toContain('<a href="../../ru/index.html">Русский</a>')
    expect(copied).toContain('<span>Chercher</span>')
    expect(leadsTo).toEqual(['/fr/stories/autre', '/ru'])
  })

  it('shows pictures of every size from beside it', () => {
    const html = `<html lang="fr"><head></head><body><picture><source srcSet="/media/a.avif 480w, /media/b.avif 960w">
      <img src="/media/a.webp" alt=""></picture></body></html>`
    const { html: copied, leadsTo } = rewritePage(html, where)
    expect(copied).toContain('srcset="../../media/a.avif 480w, ../../media/b.avif 960w"')
    expect(copied).toContain('src="../../media/a.webp"')
    expect(leadsTo).toEqual(['/media/a.avif', '/media/b.avif', '/media/a.webp'])
  })

  it('says where one can give, above who will see it, as text', () => {
    const { html } = rewritePage(drawAllPages('fr')['donate'] ?? '', { ...where, file: 'fr/donate.html' })
    expect(html).toMatch(/<div class="page opening">(?:(?!<\/div>).)*https:\/\/site\.example\/fr\/donate/s)
    expect(html).toContain('Qui verra votre don')
    expect(html).toContain('FR76 3000 6000 0112 3456 7890 189')
    expect(html).not.toMatch(/href="[^"]*donate"/)
    expect(html).not.toContain('.onion')
  })

  it.each(LOCALES)('says in %s where the same is over Tor, as text, where there is such a place', (locale) => {
    const onionUrl = `http://${'a'.repeat(56)}.onion`
    const form = drawAllPages(locale)['donate'] ?? ''
    const { html } = rewritePage(form, { ...where, file: `${locale}/donate.html`, onionUrl })
    expect(html).toMatch(new RegExp(`<p>[^<]*Tor[^<]*${onionUrl}/${locale}/donate</p>`))
    expect(html).not.toMatch(/href="[^"]*\.onion/)
  })

  it.each(LOCALES)('tells nobody in %s to copy code or to follow a feed that are left out', (locale) => {
    const page = drawAllPages(locale)['partners'] ?? ''
    const t = createMessages(locale)
    const { html } = rewritePage(page, { ...where, file: `${locale}/partners.html` })
    const dead = [t('partners.button.text'), '<pre', t('partners.feed.title'), t('partners.feed.text'), 'Atom']
    for (const words of dead) {
      // The control: on the site there are such things, and the words that lead to them.
      expect(page).toContain(words)
      expect(html).not.toContain(words)
    }
    expect(html).toContain(t('partners.copy.title'))
  })
})

describe('a style sheet in a folder', () => {
  it('finds its fonts beside it', () => {
    const { css, leadsTo } = rewriteStyles('@font-face{src:url(/assets/a.woff2)format("woff2")}', {
      file: 'assets/site.css',
    })
    expect(css).toBe('@font-face{src:url(a.woff2)format("woff2")}')
    expect(leadsTo).toEqual(['/assets/a.woff2'])
  })
})
