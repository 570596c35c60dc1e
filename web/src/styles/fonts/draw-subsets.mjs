/**
 * Cuts the site's font files out of Literata as @fontsource-variable ships it (SIL Open Font License, no reserved
 * font name), and writes them beside this script. Run by hand, when a character or a cut is missing:
 *
 *   cd web && node src/styles/fonts/draw-subsets.mjs
 *
 * Whole, the Latin and the Cyrillic of the text weight are 170 KB; the cuts below are 24 and 13. The optical size
 * stays variable between text and headline, because a headline set in the text cut looks clumsy; the weight does not,
 * because bold is rare here and costs nothing until a page uses it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const source = createRequire(import.meta.url)
const sourceFile = (script, style) =>
  source.resolve(`@fontsource-variable/literata/files/literata-${script}-opsz-${style}.woff2`)

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

const PUNCTUATION = '\u00A0«»°·×§©\u2010\u2011–—‘’‚“”„…•‹›\u202F\u2009€№−←→'
const BASIC = range(0x20, 0x7e) + PUNCTUATION
/** The languages of western and northern Europe. */
const LATIN = BASIC + range(0xc0, 0xff) + 'ŒœŸẞ'
const LATIN_EXTENDED = range(0x100, 0x17f) + 'ȘșȚț'
/** Russian, Ukrainian and Belarusian, and the stress mark. */
const CYRILLIC = range(0x410, 0x44f) + 'ЁёЄєІіЇїҐґЎў\u0301'

/** The accents of the association's name, and of most French ones. */
const FRENCH = 'ÀÉàâçèéêëîïôùû'

const READING = { opsz: { min: 16, max: 40, default: 16 }, wght: 400 }
const BETWEEN = { opsz: 24, wght: 400 }
const BOLD = { opsz: 18, wght: 640 }
const ITALIC = { opsz: 18, wght: 400 }

const CUTS = [
  { name: 'latin', script: 'latin', style: 'normal', text: LATIN, axes: READING },
  // For pages in Russian and Ukrainian, whose Latin is little more than figures, punctuation and the association's
  // name: one optical size between text and headline does, at 14 KB instead of 22.
  { name: 'cyrillic-basic', script: 'latin', style: 'normal', text: BASIC + FRENCH, axes: BETWEEN },
  { name: 'cyrillic', script: 'cyrillic', style: 'normal', text: CYRILLIC, axes: READING },
  { name: 'latin-extended', script: 'latin-ext', style: 'normal', text: LATIN_EXTENDED, axes: BETWEEN },
  { name: 'latin-bold', script: 'latin', style: 'normal', text: LATIN, axes: BOLD },
  { name: 'cyrillic-bold', script: 'cyrillic', style: 'normal', text: CYRILLIC, axes: BOLD },
  { name: 'latin-italic', script: 'latin', style: 'italic', text: LATIN, axes: ITALIC },
  { name: 'cyrillic-italic', script: 'cyrillic', style: 'italic', text: CYRILLIC, axes: ITALIC },
]

for (const { name, script, style, text, axes } of CUTS) {
  const cut = await subsetFont(await readFile(sourceFile(script, style)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum'],
    noHinting: true,
    // Copyright and licence stay in the file, as the licence asks.
    preserveNameIds: [0, 13, 14],
  })
  await writeFile(new URL(`literata-${name}.woff2`, import.meta.url), cut)
  console.info(`literata-${name}.woff2  ${cut.length} bytes`)
}
