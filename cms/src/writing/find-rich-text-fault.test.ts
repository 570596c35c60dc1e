import { describe, expect, it } from 'vitest'
import { richText } from '../testing/rich-text.ts'
import { findRichTextFault } from './find-rich-text-fault.ts'

const PICTURE = '3f0e9f0a-5b1c-4a53-9d2e-1f2a3b4c5d6e'

const withPart = (...children: unknown[]) => ({ root: { type: 'root', children } })
const link = (url: unknown, more: object = {}) =>
  withPart({
    type: 'paragraph',
    children: [{ type: 'link', fields: { url, linkType: 'custom', ...more }, children: [] }],
  })

describe('findRichTextFault', () => {
  it('finds none in what the editor makes', () => {
    expect(findRichTextFault(richText('Bonjour'))).toBe(null)
    const quote = { type: 'quote', children: [{ type: 'text', text: 'x' }, { type: 'linebreak' }] }
    const list = { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'x' }] }] }
    const upload = { type: 'upload', relationTo: 'media', value: PICTURE, fields: { caption: 'x' } }
    const rule = { type: 'horizontalrule', version: 1 }
    expect(findRichTextFault(withPart({ type: 'heading', tag: 'h2', children: [] }, quote, list, upload, rule))).toBe(
      null,
    )
  })

  it.each(['https://example.org/x', 'http://example.org', 'mailto:a@example.org'])('lets a link lead to %s', (url) => {
    expect(findRichTextFault(link(url))).toBe(null)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    'tel:+33',
    '//example.org',
    '/admin',
    'example.org',
    '',
    null,
    undefined,
    7,
    { toString: 'x' },
  ])('lets no link lead to %j', (url) => {
    expect(findRichTextFault(link(url))).toBe('forbidden_link')
  })

  it('lets a link lead to a story or a page of the site, by its id, and to nothing else in the database', () => {
    const inner = (doc: unknown) => findRichTextFault(link(undefined, { linkType: 'internal', doc }))
    expect(inner({ relationTo: 'stories', value: PICTURE })).toBe(null)
    expect(inner({ relationTo: 'pages', value: PICTURE })).toBe(null)
    for (const doc of [
      ...[null, undefined, {}, 'x', { relationTo: 'users', value: PICTURE }, { relationTo: 'media', value: PICTURE }],
      ...[
        { relationTo: 'stories', value: '../users' },
        { relationTo: 'stories', value: { id: PICTURE, title: 'x' } },
      ],
    ])
      expect(inner(doc)).toBe('forbidden_link')
    expect(findRichTextFault(link('https://example.org', { linkType: 'script' }))).toBe('forbidden_link')
  })

  it.each([
    { relationTo: 'media', pending: { src: 'https://example.org/a.jpg', formID: 'x' } },
    { relationTo: 'media', value: PICTURE, pending: { src: 'https://example.org/a.jpg' } },
    { relationTo: 'media', value: 'https://example.org/a.jpg' },
    { relationTo: 'media', value: { id: PICTURE, url: 'https://example.org/a.jpg' } },
    { relationTo: 'users', value: PICTURE },
    { value: PICTURE },
    {},
  ])('takes no picture from elsewhere: %j', (picture) => {
    expect(findRichTextFault(withPart({ type: 'upload', ...picture }))).toBe('forbidden_picture')
  })

  it('takes no field of a picture that is not its caption', () => {
    const upload = { type: 'upload', relationTo: 'media', value: PICTURE }
    expect(findRichTextFault(withPart({ ...upload, fields: { alt: 'x' } }))).toBe('unknown_part')
    expect(findRichTextFault(withPart({ ...upload, fields: { caption: { root: {} } } }))).toBe('unknown_part')
    expect(findRichTextFault(withPart({ ...upload, fields: { caption: 'x'.repeat(4_001) } }))).toBe('too_long')
  })

  it.each(['html', 'table', 'code', 'relationship', 'autolink', 'script', '__proto__', ''])(
    'knows no part called %j',
    (type) => {
      expect(findRichTextFault(withPart({ type, children: [] }))).toBe('unknown_part')
    },
  )

  it.each([null, undefined, 'text', 7, [], {}, { root: null }, { root: [] }, { root: { type: 'paragraph' } }])(
    'does not take %j for a text',
    (value) => {
      expect(findRichTextFault(value)).toBe('not_a_text')
    },
  )

  it.each([{ children: 'x' }, { children: [null] }, { children: ['x'] }, { children: [[]] }])(
    'does not take %j as parts',
    (part) => {
      expect(findRichTextFault({ root: { type: 'root', ...part } })).toBe('not_a_text')
    },
  )

  const block = (fields: object) => findRichTextFault(withPart({ type: 'block', fields, version: 2 }))
  const note = (fields: object) => findRichTextFault(withPart({ type: 'inlineBlock', fields, version: 1 }))
  const fact = { blockType: 'sourcedFact', id: '65f0', blockName: '', statement: 'x', source: 'y', asOfYear: 2024 }

  it('takes the blocks of the newsroom, finished or not', () => {
    expect(block({ ...fact, figure: '8 600', sourceUrl: 'https://journal.example', asOfSeason: 'spring' })).toBe(null)
    expect(block({ blockType: 'sourcedFact' })).toBe(null)
    // Half typed; it leads nowhere.
    expect(block({ ...fact, sourceUrl: 'https' })).toBe(null)
    expect(block({ blockType: 'attributedQuote', text: 'x', attribution: null })).toBe(null)
    expect(note({ blockType: 'note', text: 'x' })).toBe(null)
  })

  it.each([
    {},
    { blockType: 'html', html: '<script>' },
    { blockType: 'note', text: 'x' },
    { blockType: '__proto__' },
    { blockType: ['sourcedFact'] },
    { ...fact, hidden: 'x' },
    { ...fact, blockName: 'a name nobody sees' },
    { ...fact, id: 'x'.repeat(65) },
    { ...fact, asOfYear: '2024' },
    { ...fact, asOfSeason: 'on 3 May' },
    { ...fact, statement: { text: 'x' } },
    { ...fact, statement: 7 },
  ])('takes no block made by hand: %j', (fields) => {
    expect(block(fields)).toBe('unknown_part')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'file:///etc/passwd', 'tel:+33'])(
    'lets no source be at %s',
    (sourceUrl) => {
      expect(block({ ...fact, sourceUrl })).toBe('forbidden_link')
    },
  )

  it('takes nothing within what has no inside', () => {
    const children = [{ type: 'text', text: 'hidden' }]
    for (const type of ['block', 'inlineBlock'])
      expect(findRichTextFault(withPart({ type, fields: { blockType: 'x' }, children }))).toBe('unknown_part')
    expect(findRichTextFault(withPart({ type: 'horizontalrule', children }))).toBe('unknown_part')
    expect(findRichTextFault(withPart({ type: 'text', text: 'x', children }))).toBe('unknown_part')
    expect(findRichTextFault(withPart({ type: 'text', text: { evil: 1 } }))).toBe('not_a_text')
  })

  it('is not led in circles, and stops at five megabytes', () => {
    const circle: { type: string; children: unknown[] } = { type: 'quote', children: [] }
    circle.children.push(circle)
    expect(findRichTextFault(withPart(circle))).toBe('too_deep')
    expect(findRichTextFault(withPart({ type: 'text', text: 'x'.repeat(5_000_000) }))).toBe('too_long')
    expect(block({ ...fact, statement: 'x'.repeat(5_000_000) })).toBe('too_long')
  })

  it('stops at a thousand levels and at a million parts without ending the process', () => {
    let part: object = { type: 'text', text: 'x' }
    for (let level = 0; level < 100_000; level += 1) part = { type: 'quote', children: [part] }
    expect(findRichTextFault(withPart(part))).toBe('too_deep')
    const many = Array.from({ length: 200_000 }, () => ({ type: 'text', text: 'x' }))
    expect(findRichTextFault(withPart(...many.slice(0, 100_000)))).toBe('too_long')
  })
})
