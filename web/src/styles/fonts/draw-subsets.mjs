/**
 * Cuts the site's font files out of Literata as @fontsource-variable ships it (SIL Open Font License, no reserved
 * font name), and writes them beside this script. Run by hand, when a character or a cut is missing:
 *
 *   cd web && node src/styles/fonts/draw-subsets.mjs
 *
 * Whole, the Latin and the Cyrillic of the text weight are 170 KB; what a page loads of them is 20 and 25. The optical
 * size stays variable between text and headline, because a headline set in the text cut looks clumsy; the weight does not:
 * bold is the system's sans. Why these cuts: `web/decisions/0011` and `0016`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import fontverter from 'fontverter'
import { aliasCharacters } from './alias-characters.mjs'
import { cutFont } from './cut-font.mjs'
import { fixKerning } from './fix-kerning.mjs'
import { joinFonts } from './join-fonts.mjs'

const source = createRequire(import.meta.url)
const sourceFile = (script, style) =>
  source.resolve(`@fontsource-variable/literata/files/literata-${script}-opsz-${style}.woff2`)

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

const PUNCTUATION = '\u00A0«»°·×§©–—‘’‚“”„…•‹›\u2009€−'
/**
 * Literata draws none of these, and a browser that looks for one of them breaks the line's setting to take it from
 * another font: the narrow no-break space (before every French ; : ! ?) is its thin space, an eighth of the size, and
 * the soft hyphen and both of typography are its hyphen.
 */
const ALIASES = [
  [0x202f, 0x2009],
  [0xad, 0x2d],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]
const BASIC = range(0x20, 0x7e) + PUNCTUATION
/** What French and German have beyond it; with them English. */
const LATIN = BASIC + 'ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒßàâäæçèéêëîïôöùûüÿœ'
/** The other letters of western and northern Europe, for names. */
const LATIN_FURTHER = without(range(0xc0, 0xff), LATIN)
const LATIN_EXTENDED = without(range(0x100, 0x17f), LATIN) + 'ȘșȚțẞ'
/** Russian, Ukrainian and Belarusian, the stress mark and the number sign. */
const CYRILLIC = range(0x410, 0x44f) + 'ЁёЄєІіЇїҐґЎў\u0301№'
/** What stands between Cyrillic words: what is set in italics there is a phrase, not a word. */
const BETWEEN_WORDS = ' !"%\'()+,-./0123456789:;?[]\u00A0«»–—‘’‚“”„…\u2009'

/** The accents of the association's name. */
const OF_THE_NAME = 'Éé'

/** With which the format of such lists ends them. */
const END_OF_LIST = 0xffff

const READING = { opsz: { min: 16, max: 40, default: 16 }, wght: 400 }
const BETWEEN = { opsz: 24, wght: 400 }
const ITALIC = { opsz: 18, wght: 400 }

/** Figures are lining ones by themselves. */
const FEATURES = ['mark', 'mkmk', 'ccmp', 'locl', 'tnum']
const KERNED = [...FEATURES, 'kern']
const ALL = [...KERNED, 'liga', 'lnum']
/** Of the dozen that Literata has, those that French, English and German words have. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl']
/** For lines from top to bottom, and for menus of fonts. */
const NOT_FOR_A_PAGE = ['vhea', 'vmtx', 'STAT']
/** Whose kerning all sizes have; see `fix-kerning.mjs`. */
const KERNING = { opsz: 20, wght: 400 }

const roman = { style: 'normal', features: KERNED, dropped: NOT_FOR_A_PAGE }
const plain = { ...roman, features: FEATURES }
/** Pairs of letters are not set closer in what is a word or a line: that would be a third of such a file. */
const italic = { ...plain, style: 'italic', axes: ITALIC, features: FEATURES.filter((feature) => feature !== 'tnum') }

const IMAGE = { style: 'normal', features: ALL, isForServer: true }

const CUTS = [
  {
    ...roman,
    name: 'latin',
    script: 'latin',
    text: LATIN,
    axes: READING,
    features: [...KERNED, 'liga'],
    joins: LIGATURES,
  },
  // For pages in Russian and Ukrainian, whose Latin is little more than figures, punctuation and the association's
  // name: one optical size between text and headline does, without pairs of letters, at 8 KB instead of 20.
  { ...plain, name: 'cyrillic-basic', script: 'latin', text: BASIC + OF_THE_NAME, axes: BETWEEN },
  { ...roman, name: 'cyrillic', script: 'cyrillic', text: CYRILLIC, axes: READING },
  { ...roman, name: 'latin-further', script: 'latin', text: LATIN_FURTHER, axes: BETWEEN },
  { ...roman, name: 'latin-extended', script: 'latin-ext', text: LATIN_EXTENDED, axes: BETWEEN },
  { ...italic, name: 'latin-italic', script: 'latin', text: LATIN },
  { ...italic, name: 'latin-further-italic', script: 'latin', text: LATIN_FURTHER },
  { ...italic, name: 'cyrillic-italic', script: 'cyrillic', text: CYRILLIC, with: BETWEEN_WORDS },
  // For the images of shared links, which the server draws: nothing variable, for nothing that reads them understands it.
  ...[
    { script: 'latin', text: LATIN + LATIN_FURTHER },
    { script: 'latin-ext', text: LATIN_EXTENDED },
    { script: 'cyrillic', text: CYRILLIC },
  ].flatMap((cut) => [
    { ...IMAGE, ...cut, name: `image-title-${cut.script}`, axes: { opsz: 40, wght: 400 } },
    { ...IMAGE, ...cut, name: `image-line-${cut.script}`, axes: { opsz: 20, wght: 440 } },
  ]),
]

for (const { name, isForServer = false, ...cut } of CUTS) {
  const own = await draw(cut)
  const { sfnt, glyphs } =
    cut.with === undefined ? own : joinFonts(own, await draw({ ...cut, script: 'latin', text: cut.with, features: [] }))
  // The server sets such spaces by itself (`set-text.ts`).
  const font = isForServer ? sfnt : aliasCharacters(sfnt, glyphs, ALIASES)
  const file = await fontverter.convert(font, 'woff2')
  await writeFile(new URL(`literata-${name}.woff2`, import.meta.url), file)
  console.info(`literata-${name}.woff2  ${file.length} bytes`)
}

async function draw({ script, style, axes, joins, ...cut }) {
  const file = await readFile(sourceFile(script, style))
  const glyphs = joins === undefined ? null : await findGlyphs(file, joins)
  // Copyright and licence stay in the file, as the licence asks.
  const cutAt = (place) => cutFont(file, { ...cut, glyphs, axes: place, names: [0, 13, 14] })
  const sfnt = axes === READING ? fixKerning(await cutAt(axes), await cutAt(KERNING)) : await cutAt(axes)
  return { sfnt, glyphs: glyphsOf(sfnt) }
}

/** Of letters that are joined, and of figures as wide as one another. */
async function findGlyphs(file, joins) {
  const font = fontkit.create(await fontverter.convert(file, 'sfnt'))
  const all = [...joins.map((letters) => font.layout(letters, ['liga'])), font.layout('0123456789', ['tnum'])]
  return [...new Set(all.flatMap((line) => line.glyphs.map(({ id }) => id)))]
}

/** Which glyph stands for which character. */
function glyphsOf(sfnt) {
  const font = fontkit.create(sfnt)
  const characters = font.characterSet.filter((character) => character !== END_OF_LIST)
  return characters.map((character) => [character, font.glyphForCodePoint(character).id])
}

function without(characters, others) {
  return [...characters].filter((character) => !others.includes(character)).join('')
}
