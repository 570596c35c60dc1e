import { describe, expect, it } from 'vitest'
import { richText } from '../testing/rich-text.ts'
import { findRichTextFault } from './find-rich-text-fault.ts'

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
    const upload = { type: 'upload', relationTo: 'media', value: 'id' }
    expect(findRichTextFault(withPart({ type: 'heading', tag: 'h2', children: [] }, quote, list, upload))).toBe(null)
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

  it('lets no link point into the database', () => {
    expect(findRichTextFault(link('https://example.org', { linkType: 'internal' }))).toBe('forbidden_link')
  })

  it.each(['block', 'inlineBlock', 'html', 'relationship', 'autolink', 'script', '__proto__', ''])(
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

  it('stops at a thousand levels and at a million parts without ending the process', () => {
    let part: object = { type: 'text', text: 'x' }
    for (let level = 0; level < 100_000; level += 1) part = { type: 'quote', children: [part] }
    expect(findRichTextFault(withPart(part))).toBe('too_deep')
    const many = Array.from({ length: 200_000 }, () => ({ type: 'text', text: 'x' }))
    expect(findRichTextFault(withPart(...many.slice(0, 100_000)))).toBe('too_long')
  })
})
