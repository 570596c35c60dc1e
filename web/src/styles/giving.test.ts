import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawAllPages } from '../layout/draw-all-pages.tsx'

const SHEETS = { site: readSheet('site.css'), giving: readSheet('giving.css') }

function readSheet(name: string): string {
  const entry = new URL(name, import.meta.url)
  return readFileSync(entry, 'utf8').replaceAll(/@import '([^']+)';/g, (_, path: string) =>
    readFileSync(new URL(path, entry), 'utf8'),
  )
}

function classesIn(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, ' ')
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []))
}

const ofSite = classesIn(SHEETS.site)
const ofGivingAlone = new Set([...classesIn(SHEETS.giving)].filter((name) => !ofSite.has(name)))

function classesOn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
}

const pages = Object.entries(drawAllPages('fr')).map(([name, html]) => ({
  ...{ name, hasSheet: html.includes('href="/assets/giving.css"') },
  given: [...classesOn(html)].filter((name) => ofGivingAlone.has(name)),
}))

describe('the style sheet of forms of money', () => {
  it.each(pages.filter(({ hasSheet }) => !hasSheet))('is not missed by the page "$name"', ({ given }) => {
    expect(given).toEqual([])
  })

  it('is loaded where it is needed, and nowhere else', () => {
    const loading = pages.filter(({ hasSheet }) => hasSheet)
    expect(loading.length).toBeGreaterThan(4)
    expect(loading.length).toBeLessThan(pages.length - 4)
    // The control: on pages that load it, classes are found that would be missed without it.
    expect(new Set(loading.flatMap(({ given }) => given)).size).toBeGreaterThan(10)
  })
})
