import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { REGIONS, THEMES } from '@campaign/shared/stories/regions.ts'
import { describe, expect, it } from 'vitest'
import { everyPart } from '../testing/every-part.ts'
import { describeText, type PublicText } from './describe-text.ts'
import { labelWords } from './label-words.ts'
import { readPublicText } from './read-public-text.ts'
import { findWords } from './words.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const text: PublicText = {
  ...{ title: 'Le refus', standfirst: 'Une fois.', pseudonym: 'Basile', pullQuote: 'J’ai dit non.' },
  ...{ body: everyPart({ picture: ID, story: ID }), region: 'balkans', themes: ['family'] },
}

describe('of a rich text', () => {
  it('what a reader meets is read, in order, notes after the sentence they belong to', () => {
    expect(readPublicText(text.body)).toEqual([
      ...['Avant', 'On m’a remis un papier.', 'Une convocation.', 'Un quai vide.'],
      ...['8 600 Des poursuites. Un journal', 'J’ai dit non. un conducteur', 'Une fois suffit.'],
    ])
  })

  it.each([null, undefined, 'text', {}, { root: null }, { root: { children: [null, 1, { type: 'x' }] } }])(
    'that is none, nothing: %j',
    (body) => {
      expect(readPublicText(body)).toEqual([])
    },
  )
})

describe('a text', () => {
  it('is described by its title, what is said of it, and its words', () => {
    const { folded, bare, vocabulary } = describeText(text, 'fr')
    expect(folded.a).toBe('le refus')
    expect(folded.b).toBe('une fois basile balkans famille')
    expect(folded.c).toContain('j ai dit non avant on m a remis un papier')
    expect(bare).toEqual({ a: '', b: '', c: '' })
    expect(vocabulary).toContain('conducteur')
    expect(vocabulary).not.toContain('8')
  })

  it('is described without accents too, where it has any', () => {
    expect(describeText({ ...text, title: 'Réfugiés' }, 'fr')).toMatchObject({
      folded: { a: 'réfugiés' },
      bare: { a: 'refugies', b: 'une fois basile balkans famille' },
    })
  })

  it('says nothing of ids, addresses and kinds, nor of a place that is not told', () => {
    const all = JSON.stringify(describeText({ ...text, region: 'undisclosed' }, 'fr'))
    expect(all).not.toMatch(/1111|journal example|https|paragraph|attributedQuote|balkans|précisé|spring/)
  })

  it('is cut where PostgreSQL would refuse it', () => {
    const long = {
      root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'слово '.repeat(60_000) }] }] },
    }
    expect(describeText({ ...text, body: long }, 'ru').folded.c.length).toBeLessThanOrEqual(120_000)
  })
})

describe('regions and themes', () => {
  it.each(LOCALES)('are found in %s by every word the site has for them', (locale) => {
    const file = path.join(import.meta.dirname, `../../../web/src/messages/${locale}.json`)
    const { regions, themes } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'regions' | 'themes',
      Record<string, string>
    >
    const words = (label: string) => findWords(label, locale).map(({ word }) => word)
    for (const region of REGIONS.filter((one) => one !== 'undisclosed'))
      expect(words(labelWords(region, [], locale))).toEqual(expect.arrayContaining(words(regions[region] ?? '?!')))
    for (const theme of THEMES)
      expect(words(labelWords(null, [theme], locale))).toEqual(expect.arrayContaining(words(themes[theme] ?? '?!')))
  })
})
