import { readdirSync, readFileSync, statSync } from 'node:fs'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'

type Style = 'roman' | 'italic'
type Cut = { family: string; style: Style; file: string; characters: readonly number[] }

/** Of the 45 KB a story may weigh: what its words and the style sheet leave (`npm run bench -- --only weight`). */
const MOST_BYTES = 31.5 * 1024

const folder = new URL('./', import.meta.url)
const css = readFileSync(new URL('fonts.css', folder), 'utf8')
const tokens = readFileSync(new URL('tokens.css', folder), 'utf8')
const cuts = readCuts(css)

function readCuts(rulesOfAll: string): Cut[] {
  return [...rulesOfAll.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rules = '']) => {
    const file = /url\('\.\/(fonts\/[^']+)'\)/.exec(rules)?.[1]
    if (file === undefined) return []
    const family = /font-family: '([^']+)'/.exec(rules)?.[1] ?? ''
    const range = /unicode-range:\s*([^;]+);/.exec(rules)?.[1] ?? ''
    const style = rules.includes('font-style: italic') ? 'italic' : 'roman'
    return [{ family, style, file, characters: range.split(/,\s*/).flatMap(charactersIn) }]
  })
}

function charactersIn(range: string): number[] {
  const [first = 0, last = first] = range
    .replace('U+', '')
    .split('-')
    .map((hex) => Number.parseInt(hex, 16))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function openFont(file: string): fontkit.Font {
  const font = fontkit.create(readFileSync(new URL(file, folder)))
  if (!('characterSet' in font)) throw new Error(`${file} is not one font`)
  return font
}

const FAMILIES: Record<Locale, readonly string[]> = {
  ...{ fr: ['Literata'], en: ['Literata'], de: ['Literata'] },
  ...{ ru: ['Literata Cyrillic'], uk: ['Literata Cyrillic'] },
}

/** A word, a phrase and a title as they are set apart in a story of each language, with what stands between words. */
const ITALICS: Record<Locale, string> = {
  fr: '« Où\u202F? Là-bas, l’été\u00A02024, à Çà\u202F: cœur, naïf\u202F; Noël – [sic] — 12,5\u202F% … »',
  en: '“Where? Café, 2024: what we left—all of it; ‘nothing’ else (12.5 %) … [sic] –”',
  de: '„Wohin? 2024: Straße, Größe, Ärger, Übermut – ‚nichts‘ (12,5 %) … [sic]“',
  ru: '«Куда? Ещё\u00A02024: подъезд — „чемодан“; № 5 (12,5 %) … […]»',
  uk: "«Куди? Їжа, під’їзд чи під'їзд, ґанок\u00A02024: є — „валіза“; № 5 (12,5 %) … […]»",
}

/** The files a browser loads to set these words so, when each comes in time. */
function filesFor(text: string, locale: Locale, style: Style): string[] {
  const of = (character: number) =>
    FAMILIES[locale]
      .map((family) =>
        cuts.find((cut) => cut.family === family && cut.style === style && cut.characters.includes(character)),
      )
      .find((cut) => cut !== undefined)?.file ?? `none has ${String.fromCodePoint(character)}`
  return [...new Set([...text].map((character) => of(character.codePointAt(0) ?? 0)))]
}

describe('the font files', () => {
  it.each(cuts)('$file draws every character for which it is asked ($family)', ({ file, characters }) => {
    const font = openFont(file)
    const missing = characters.filter((character) => !font.hasGlyphForCodePoint(character))
    expect(missing.map((character) => `U+${character.toString(16)}`)).toEqual([])
  })

  it.each(cuts)('$file has no character for which nobody asks', ({ file }) => {
    const asked = new Set(cuts.flatMap(({ characters }) => characters))
    // With U+FFFF the format of the list ends it.
    const idle = openFont(file).characterSet.filter((character) => character !== 0xffff && !asked.has(character))
    expect(idle.map((character) => `U+${character.toString(16)}`)).toEqual([])
  })

  it.each(LOCALES)('draw every word of the interface in %s', (locale) => {
    const known = new Set(
      cuts
        .filter(({ family, style }) => style === 'roman' && FAMILIES[locale].includes(family))
        .flatMap((cut) => cut.characters),
    )
    const words = readFileSync(new URL(`../messages/${locale}.json`, folder), 'utf8')
    expect(
      [...new Set(words.replaceAll(/\s*\n\s*/g, ''))].filter((sign) => !known.has(sign.codePointAt(0) ?? 0)),
    ).toEqual([])
  })

  it('change nothing that is drawn already, but for the letters one reads in', () => {
    const faces = [...css.matchAll(/@font-face \{([^}]*url\([^}]*)\}/g)].map(([, rules = '']) => rules)
    for (const rules of faces)
      expect(rules).toContain(`font-display: ${rules.includes('font-style: italic') ? 'optional' : 'swap'};`)
    expect(faces.some((rules) => rules.includes('optional'))).toBe(true)
  })

  it.each(LOCALES)('draw in italics what they draw upright, in %s', (locale) => {
    const charactersOf = (style: Style) =>
      cuts.flatMap((cut) => (cut.style === style && FAMILIES[locale].includes(cut.family) ? cut.characters : []))
    // Letters of other languages than western and eastern ones are upright in either.
    const extended = new Set(cuts.filter(({ file }) => file.includes('extended')).flatMap((cut) => cut.characters))
    const upright = new Set(charactersOf('roman').filter((character) => !extended.has(character)))
    expect(new Set(charactersOf('italic'))).toEqual(upright)
  })

  it('of one family draw no character twice: what one is late with, the other would be loaded for', () => {
    const pairs = cuts.flatMap((cut, index) => cuts.slice(index + 1).map((other) => [cut, other] as const))
    const shared = pairs
      .filter(([one, other]) => one.family === other.family && one.style === other.style)
      .map(([one, other]) => [one.file, other.file, one.characters.filter((sign) => other.characters.includes(sign))])
      .filter(([, , signs]) => signs?.length !== 0)
    expect(shared).toEqual([])
  })

  it.each(['ru', 'uk'] as const)('of a page in %s are of one family', (locale) => {
    const [, serif] = new RegExp(`html:lang\\(${locale}\\)[^{]*\\{\\s*--serif: ([^;]+);`).exec(tokens) ?? []
    expect(serif?.split(', ').filter((family) => cuts.some((cut) => `'${cut.family}'` === family))).toEqual([
      `'Literata Cyrillic'`,
    ])
  })

  it.each(LOCALES)('of a story in %s take one more for a phrase in italics, and leave room for the page', (locale) => {
    const upright = filesFor(ITALICS[locale], locale, 'roman')
    const all = [...upright, ...filesFor(ITALICS[locale], locale, 'italic')]
    expect(all).toHaveLength(upright.length + 1)
    const bytes = all.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('set close what Latin and Cyrillic lines have of close pairs, and join what is joined', () => {
    const widthOf = (file: string, text: string) => openFont(`fonts/${file}`).layout(text).advanceWidth
    for (const [file, pair] of [
      ['literata-latin.woff2', 'AV'],
      ['literata-cyrillic.woff2', 'ГА'],
    ] as const)
      expect(widthOf(file, pair)).toBeLessThan([...pair].reduce((sum, letter) => sum + widthOf(file, letter), 0) - 20)
    for (const joined of ['fi', 'fl', 'ff', 'ffi', 'ffl'])
      expect(openFont('fonts/literata-latin.woff2').layout(joined).glyphs.length, joined).toBe(1)
  })

  it('the control: a phrase with a letter of another file takes two', () => {
    expect(filesFor('Łza', 'fr', 'roman')).toHaveLength(2)
    expect(filesFor('Å', 'fr', 'italic')).toEqual(['fonts/literata-latin-further-italic.woff2'])
    expect(filesFor('語', 'fr', 'roman')).toEqual(['none has 語'])
  })

  it.each(
    readdirSync(new URL('fonts', folder)).filter((name) =>
      /^literata-(?:latin|cyrillic-(?:basic|italic))(?!-ext|-further)/.test(name),
    ),
  )('%s has the narrow space of French punctuation', (name) => {
    const font = openFont(`fonts/${name}`)
    const widthOf = (character: number) => font.glyphForCodePoint(character).advanceWidth
    expect(widthOf(0x202f)).toBeGreaterThan(widthOf(0x20) / 3)
    expect(widthOf(0x202f)).toBeLessThan(widthOf(0x20))
  })
})
