import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeContent, hashContent, hashPart } from './describe-content.ts'

const FIELDS = [
  { name: 'title', isInEveryLanguage: false },
  { name: 'region', isInEveryLanguage: true },
]
const picture = { id: 'p', filename: '0123.webp', alt: 'Une route', isDecorative: false }
const story = { id: '1', title: 'Le pain', region: 'balkans', _status: 'draft', updatedAt: '2026', createdAt: '2025' }

const hashOf = (document: Record<string, unknown>, pictures = [picture]) =>
  hashContent(describeContent(document, FIELDS, pictures))

describe('what is approved', () => {
  it('is sorted into what one language says and what all of them share', () => {
    const { own, shared } = describeContent(story, FIELDS, [])
    expect([own, shared]).toEqual([{ title: 'Le pain' }, { region: 'balkans' }])
  })

  it('holds a field nobody told it about', () => {
    expect(hashOf({ ...story, nickname: 'x' })).not.toBe(hashOf(story))
  })

  it.each([
    ['one letter of the text', { ...story, title: 'Le pain.' }, [picture]],
    ['a space', { ...story, title: 'Le pain ' }, [picture]],
    ['what is shared', { ...story, region: 'france' }, [picture]],
    ['the words of a picture', story, [{ ...picture, alt: 'Une route à Gori' }]],
    ['a picture', story, [{ ...picture, filename: '4567.webp' }]],
    ['whether a picture is decoration', story, [{ ...picture, isDecorative: true }]],
    ['one picture more', story, [picture, { ...picture, id: 'q' }]],
  ])('is another when it differs in %s', (_what, document, pictures) => {
    expect(hashOf(document, pictures)).not.toBe(hashOf(story))
  })

  it.each([
    ['when it was saved, and as what', { ...story, updatedAt: '2027', _status: 'published' }],
    ['the order of its fields', { region: 'balkans', title: 'Le pain' }],
    ['an empty field, however it is empty', { ...story, pullQuote: null, warning: '', themes: [], quote: undefined }],
  ])('is the same whatever %s', (_what, document) => {
    expect(hashOf(document)).toBe(hashOf(story))
  })

  it('does not look at the ids of rows, which are made anew, but at their order', () => {
    const rows = (...names: string[]) => ({ title: names.map((name, at) => ({ id: `row ${at}`, name })) })
    expect(hashOf({ title: [{ id: 'other', name: 'a' }] })).toBe(hashOf(rows('a')))
    expect(hashOf(rows('a', 'b'))).not.toBe(hashOf(rows('b', 'a')))
  })

  it('does not look at the number of a block in a text, but at all that it says', () => {
    const block = (fields: object) => ({
      title: { root: { children: [{ type: 'block', fields: { blockType: 'note', ...fields } }] } },
    })
    expect(hashOf(block({ id: 'a', text: 'x' }))).toBe(hashOf(block({ id: 'b', text: 'x' })))
    expect(hashOf(block({ text: 'x' }))).not.toBe(hashOf(block({ text: 'y' })))
    expect(hashOf(block({ text: 'x' }))).not.toBe(hashOf(block({ text: 'x', more: 'z' })))
  })

  it('keeps a row that is empty in its place', () => {
    expect(hashOf({ title: [{ name: 'a' }, {}] })).not.toBe(hashOf({ title: [{ name: 'a' }] }))
  })

  it('is the same exactly when the contents are, for any values', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(hashPart({ one }) === hashPart({ one: other })).toBe(one === other)
      }),
    )
  })

  it('of nothing is something', () => {
    expect(hashPart({})).toMatch(/^[0-9a-f]{64}$/)
  })
})
