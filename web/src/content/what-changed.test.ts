import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { describe, expect, test } from 'vitest'
import { isTouched } from './tags.ts'
import { whatChanged } from './what-changed.ts'

const at = (slug: string, title = slug) => ({ slug, title })
const contents: PublishedContents = {
  revision: 7,
  withdrawals: 1,
  stories: [
    { id: 'one', addresses: { fr: at('un'), ru: at('odin') } },
    { id: 'two', addresses: { fr: at('deux') } },
  ],
  pages: [{ id: 'about', kind: 'about', addresses: { fr: at('association') } }],
  campaigns: [{ id: 'campaign', locales: ['fr'], giving: 'open' }],
  home: 'campaign',
  gone: [],
  moved: [],
  erased: [],
  spending: [{ id: 'record', locales: ['fr'] }],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}
const changed = (after: Partial<PublishedContents>, told: string[] | null = []) => {
  const found = whatChanged(contents, { ...contents, ...after }, told)
  return found === 'everything' ? found : [...found].toSorted()
}
const [one, two] = contents.stories as [PublishedContents['stories'][0], PublishedContents['stories'][0]]

describe('what changed', () => {
  test('is what the CMS says, where the table of contents is as it was', () => {
    expect(changed({ revision: 8 }, ['one', 'picture'])).toEqual(['one', 'picture'])
    expect(changed({ revision: 8 })).toEqual([])
  })

  test('is the story, the lists and its old and new address, where a story moved', () => {
    const moved = { ...one, addresses: { ...one.addresses, fr: at('premier') } }
    expect(changed({ stories: [moved, two] })).toEqual([
      '/stories/odin',
      '/stories/premier',
      '/stories/un',
      'one',
      'stories',
    ])
  })

  test('is the lists and what stood at its address, where a story is new', () => {
    expect(changed({ stories: [{ id: 'three', addresses: { de: at('drei') } }, one, two] })).toEqual([
      ...['/stories/drei', 'stories', 'three'],
    ])
  })

  test('is the lists alone, where only their order is another', () => {
    expect(changed({ stories: [two, one] })).toEqual(['stories'])
  })

  test('is what shows how money was used, where a record of it is new', () => {
    const spending: PublishedContents['spending'] = [{ id: 'newer', locales: ['fr'] }, ...contents.spending]
    expect(changed({ spending })).toEqual(['spending'])
  })

  test.each<[string, Partial<PublishedContents>]>([
    ['a page is called something else', { pages: [{ id: 'about', kind: 'about', addresses: { fr: at('nous') } }] }],
    ['giving is paused', { campaigns: [{ id: 'campaign', locales: ['fr'], giving: 'paused' }] }],
    ['a language of the campaign is new', { campaigns: [{ id: 'campaign', locales: ['fr', 'ru'], giving: 'open' }] }],
    ['payments are live', { payments: { mode: 'live', checkoutOrigins: [], cardOrigins: [] } }],
  ])('is what stands around every page, where %s', (_what, after) => {
    expect(changed(after)).toEqual(['frame'])
  })

  test.each<[string, Partial<PublishedContents>, string[] | null]>([
    ['the CMS cannot say', {}, null],
    ['something was withdrawn', { withdrawals: 2 }, []],
    ['a story was taken down', { stories: [one] }, ['two']],
    ['a language of a story was', { stories: [{ id: 'one', addresses: { fr: at('un') } }, two] }, ['one']],
    ['a page was', { pages: [] }, ['about']],
    ['the campaign was', { campaigns: [] }, ['campaign']],
    ['a record of spending was', { spending: [] }, ['record']],
  ])('is everything, where %s', (_what, after, told) => {
    expect(changed(after, told)).toBe('everything')
  })

  test('is everything where nothing was known before', () => {
    expect(whatChanged(null, contents, [])).toBe('everything')
  })
})

test.each<[string[], string[], boolean]>([
  [['a', 'b'], ['b', 'c', 'd'], true],
  [['a'], ['b'], false],
  [['a', '*'], ['b'], true],
  [['a', '*'], [], false],
  [[], ['a'], false],
])('a page made from %j is touched by a change of %j: %j', (tags, changes, expected) => {
  expect(isTouched(new Set(tags), new Set(changes))).toBe(expected)
  expect(isTouched(new Set(tags), 'everything')).toBe(true)
})
