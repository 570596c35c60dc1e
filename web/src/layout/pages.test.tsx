import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LOCALE_NAMES, LOCALES } from '@campaign/shared/locales/locales.ts'
import { DonatePage } from '../donation/DonatePage.tsx'
import { createMessages } from '../messages/messages.ts'
import { drawAllPages } from './draw-all-pages.tsx'
import { sampleCampaign, sampleForm, sampleFrame } from './samples.ts'

/** The end of a word in an element that begins no line, and at once the beginning of another. */
const TOUCHING = /\p{L}<\/(?:span|strong|a)>(?:<(?:span|strong|a)\b[^>]*>)?\p{L}/gu

const ALL = LOCALES.map((locale) => ({ locale, pages: Object.entries(drawAllPages(locale)) }))

describe.each(ALL)('every page in $locale', ({ locale, pages }) => {
  it('says its language and has one h1, one main and a skip link that comes first', () => {
    for (const [name, html] of pages) {
      expect(html, name).toContain(`<html lang="${locale}">`)
      expect(html.match(/<h1[ >]/g), name).toHaveLength(1)
      expect(html.match(/<main[ >]/g), name).toHaveLength(1)
      expect(html, name).toMatch(/<body><a class="skip" href="#main">/)
    }
  })

  it('carries no inline style and no inline script, which the content security policy would refuse', () => {
    for (const [name, html] of pages) {
      expect(html, name).not.toMatch(/\sstyle=/)
      expect(html, name).not.toMatch(/<style/)
      // Data for search engines is no script to run.
      const scripts = [...html.matchAll(/<script((?! type="application\/ld\+json")[^>]*)>([^<]*)/g)].map(
        ([, head, inline]) => [head, inline],
      )
      const leave = [' type="module" src="/assets/leave.js"', '']
      const give = [' type="module" src="/assets/give.js"', '']
      // The quick exit everywhere; the running total where there is a form to fill in.
      expect(scripts, name).toEqual(html.includes('class="donation"') ? [give, leave] : [leave])
      expect(html, name).not.toMatch(/\son\w+=/)
    }
  })

  it('loads nothing from another host', () => {
    for (const [name, html] of pages) {
      const loaded = [
        ...html.matchAll(/<(?:img|link|source|iframe|video|audio)\b[^>]*?\b(?:src|href)="([^"]*)"[^>]*>/g),
      ]
        // Canonical and hreflang name whole addresses, and load nothing.
        .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      expect(loaded.length, name).toBeGreaterThan(0)
      for (const [, address] of loaded) expect(address, name).toMatch(/^\/(?!\/)/)
    }
  })

  it('keeps its words apart without styles too, and in what is copied', () => {
    for (const [name, html] of pages) expect(html.match(TOUCHING) ?? [], name).toEqual([])
    // The control: what the style sheet alone would set apart is found.
    expect('<span>Vera</span><span class="detail">Europe'.match(TOUCHING)).toHaveLength(1)
    expect('<strong>Avant de lire</strong>Ce récit'.match(TOUCHING)).toHaveLength(1)
  })

  it('skips no heading level', () => {
    for (const [name, html] of pages) {
      const levels = [...html.slice(html.indexOf('<h1')).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
      expect(skips, name).toEqual([])
    }
  })

  it('has a title and a description, and no word left untranslated', () => {
    for (const [name, html] of pages) {
      expect(html, name).toMatch(/<title>[^<]{3,}<\/title>/)
      expect(html, name).toMatch(/<meta name="description" content="[^"]{10,}"/)
      expect(html, name).not.toMatch(/[a-z]+\.[a-z]+\.[a-zA-Z]+</)
      expect(html, name).not.toMatch(/undefined|\[object/)
    }
  })

  it('has the way to write to the association in its foot, always there', () => {
    for (const [name, html] of pages)
      expect(html, name).toMatch(/<footer class="colophon">[^]*href="mailto:contact@site/)
  })

  it('says how far it conforms, in its foot, with the way to the statement', () => {
    const words = createMessages(locale)('footer.accessibility.none')
    for (const [name, html] of pages)
      expect(html, name).toMatch(
        new RegExp(`<footer class="colophon">[^]*<a href="/${locale}/pages/declaration"[^>]*>${words}<`),
      )
  })

  it('asks for nothing to be dragged, played or pressed for long', () => {
    for (const [name, html] of pages)
      expect(html, name).not.toMatch(/type="range"|draggable|<(?:video|audio|canvas|iframe)/)
  })

  it('repeats no id, and refers to none that is not there', () => {
    for (const [name, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
      const meant = [...html.matchAll(/\s(?:aria-labelledby|aria-describedby|for)="([^"]+)"/g)]
      for (const id of meant.flatMap(([, list = '']) => list.split(' '))) expect(ids, name).toContain(id)
    }
  })
})

describe('the language switch', () => {
  const html = drawAllPages('ru')['story'] ?? ''

  it('names every language in itself and stays on the same page', () => {
    for (const locale of LOCALES) {
      const link = new RegExp(
        `<a href="/${locale}/here" lang="${locale}" hrefLang="${locale}"[^>]*>${LOCALE_NAMES[locale]}</a>`,
      )
      expect(html).toMatch(link)
    }
  })

  it('tells search engines only of languages the page is written in, and of French for everyone else', () => {
    const named = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, lang]) => lang)
    expect(named).toEqual(['fr', 'en', 'ru', 'uk', 'x-default'])
    expect(html).toContain('hrefLang="x-default" href="https://site.example/fr/here"')
  })
})

describe('a text that is not there in the reader’s language', () => {
  it('is announced in the reader’s language and marked with its own', () => {
    const html = drawAllPages('uk')['story'] ?? ''
    expect(html).toContain('Цього тексту поки немає українською мовою. Ви читаєте його французькою мовою.')
    expect(html).toContain('<h1 lang="fr">')
    expect(html).toMatch(/class="prose" lang="fr"/)
  })

  it('is not announced, nor marked, where it is there', () => {
    const html = drawAllPages('fr')['story'] ?? ''
    expect(html).toContain('<h1>Le train')
    expect(html).not.toContain('n’existe pas encore')
  })
})

describe('search engines', () => {
  it.each([
    ...['search', 'thanks', 'thanks, monthly', 'monthly', 'monthly, unknown', '404', '503'],
    ...['donate, refused', 'donate, no campaign'],
  ])('are kept away from %s', (name) => {
    const html = drawAllPages('fr')[name] ?? ''
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('rel="canonical"')
  })

  it.each(['campaign', 'stories', 'story', 'text', 'donate'])('may read %s', (name) => {
    const html = drawAllPages('fr')[name] ?? ''
    expect(html).not.toContain('noindex')
    expect(html).toContain('<link rel="canonical" href="https://site.example/fr/here"/>')
  })
})

describe('test mode', () => {
  it('is said on every page while it lasts, and not otherwise', () => {
    for (const html of Object.values(drawAllPages('fr'))) expect(html).toContain('Mode d’essai')
    const live = { frame: sampleFrame('fr', { isTestMode: false }), t: createMessages('fr') }
    const html = renderToStaticMarkup(
      <DonatePage {...live} bankAccount={null} campaign={sampleCampaign()} form={sampleForm()} />,
    )
    expect(html).not.toContain('Mode d’essai')
  })
})
