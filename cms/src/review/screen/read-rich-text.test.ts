import { describe, expect, it } from 'vitest'
import { listLeaves } from './list-leaves.ts'
import { readRichText } from './read-rich-text.ts'

function body(...children: object[]) {
  return { root: { type: 'root', children } }
}

const link = { type: 'link', fields: { url: 'https://example.org/who' }, children: [{ type: 'text', text: 'here' }] }

describe('readRichText', () => {
  it('reads the parts the editor makes', () => {
    const text = body(
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Head' }] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [{ type: 'text', text: 'one' }] }] },
      { type: 'upload', relationTo: 'media', value: 'picture-1' },
    )
    expect(readRichText(text, 'body')).toMatchObject([
      {
        kind: 'heading',
        level: 2,
        children: [{ kind: 'text', text: 'Head', path: 'body.root.children.0.children.0' }],
      },
      { kind: 'list', isNumbered: true, children: [{ kind: 'item', children: [{ text: 'one' }] }] },
      { kind: 'picture', id: 'picture-1', path: 'body.root.children.2' },
    ])
  })

  it('reads how a piece of text is set', () => {
    expect(readRichText(body({ type: 'text', text: 'x', format: 1 | 2 }), 'body')).toMatchObject([
      { marks: ['strong', 'em'] },
    ])
  })

  it('reads blocks field by field, captions, notes and rules', () => {
    const fact = { type: 'block', fields: { id: 'b', blockType: 'sourcedFact', statement: 'So it is', asOfYear: 2024 } }
    const note = { type: 'inlineBlock', fields: { blockType: 'note', text: 'A law' } }
    const picture = { type: 'upload', value: 'picture-1', fields: { caption: 'A quay' } }
    expect(readRichText(body(fact, note, picture, { type: 'horizontalrule' }), 'body')).toMatchObject([
      {
        ...{ kind: 'block', name: 'sourcedFact' },
        fields: [
          { name: 'statement', text: 'So it is', path: 'body.root.children.0.fields.statement' },
          { name: 'asOfYear', text: '2024' },
        ],
      },
      { kind: 'note', fields: [{ name: 'text', text: 'A law', path: 'body.root.children.1.fields.text' }] },
      { kind: 'picture', caption: { text: 'A quay', path: 'body.root.children.2.fields.caption' } },
      { kind: 'rule' },
    ])
  })

  it('reads which document a link within the site leads to', () => {
    const inner = { ...link, fields: { linkType: 'internal', doc: { relationTo: 'pages', value: 'page-1' } } }
    expect(readRichText(body(inner), 'body')).toMatchObject([
      { kind: 'inner_link', to: { collection: 'pages', id: 'page-1' }, children: [{ text: 'here' }] },
    ])
  })

  it('keeps what it does not know, with what stands in it', () => {
    const unknown = { type: 'block', children: [{ type: 'text', text: 'inside' }] }
    expect(readRichText(body(unknown), 'body')).toMatchObject([
      { kind: 'unknown', type: 'block', children: [{ text: 'inside' }] },
    ])
  })

  it.each([null, undefined, 'text', [], { root: null }, { root: { children: [null, 'x'] } }])(
    'makes nothing of what is no text: %j',
    (value) => {
      expect(readRichText(value, 'body')).toEqual([])
    },
  )
})

describe('listLeaves', () => {
  it('has the address of a link after its words, and the words of a picture where it is drawn', () => {
    const text = body(
      { type: 'paragraph', children: [{ type: 'text', text: 'See ' }, link] },
      { type: 'upload', relationTo: 'media', value: 'picture-1' },
    )
    const blocks = readRichText(text, 'body').map((node) => ({ node, isChanged: false }))
    const field = {
      path: 'body',
      label: 'Text',
      change: 'same',
      value: { kind: 'rich_text', blocks },
      was: null,
    } as const
    const pictures = [{ id: 'picture-1', filename: 'a.webp', alt: 'A door', isDecorative: false }]
    const first = 'body.root.children.0.children'
    expect(listLeaves([field], pictures)).toEqual([
      { path: `${first}.0`, field: `${first}.0`, text: 'See ' },
      { path: `${first}.1.children.0`, field: `${first}.1.children.0`, text: 'here' },
      { path: `${first}.1.fields.url`, field: `${first}.1.fields.url`, text: 'https://example.org/who' },
      { path: 'body.root.children.1.alt', field: 'pictures.0.alt', text: 'A door' },
      { path: 'body.root.children.1.filename', field: 'pictures.0.filename', text: 'a.webp' },
    ])
  })
})
