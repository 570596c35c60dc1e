import { expect, it } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { drawAllPages } from '../layout/draw-all-pages.tsx'
import { drawEntrance } from './draw-entrance.ts'
import { rewritePage } from './rewrite-page.ts'

it('the page beside the folders leads into each language, in its own letters, and nowhere else', () => {
  const where = { file: 'fr/index.html', siteUrl: 'https://site.example', onionUrl: null }
  const entrance = drawEntrance(rewritePage(drawAllPages('fr')['campaign'] ?? '', where).html)
  const links = [...entrance.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)</g)].map(([, href, words]) => [href, words])
  expect(links).toEqual(
    LOCALES.map((locale) => [
      `${locale}/index.html`,
      new Intl.DisplayNames(locale, { type: 'language' }).of(locale),
    ]).map(([href, words = '']) => [href, words[0]?.toUpperCase() + words.slice(1)]),
  )
  expect(entrance).toContain('<h1>Association</h1>')
  expect(entrance).toMatch(/<link rel="stylesheet" href="assets\//)
  expect(entrance).not.toMatch(/"\.\.\/|<nav|<footer|<script/)
})
