import { describe, expect, it } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { HARMLESS_FIELDS } from './harmless-fields.ts'
import type { Field } from 'payload'
import { captionFields } from '../writing/blocks/caption-field.ts'
import { lineBlocks, textBlocks } from '../writing/blocks/text-blocks.ts'
import { readFindableTexts } from './read-findable-texts.ts'

const text = (words: string, format = 0) => ({
  type: 'text',
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
  version: 1,
})
const block = (type: string, children: unknown[], more = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const richText = (...children: unknown[]) => ({ root: block('root', children) })
const read = (document: unknown, of: keyof typeof HARMLESS_FIELDS = 'stories') =>
  readFindableTexts(document, HARMLESS_FIELDS[of])
const textsOf = (document: unknown, of: keyof typeof HARMLESS_FIELDS = 'stories') =>
  read(document, of).map((piece) => piece.text)

const namesOf = (fields: readonly Field[]) => fields.flatMap((field) => ('name' in field ? [field.name] : []))

describe('reading the texts of a document', () => {
  it('reads fields, slugs, file names, rows and numbers, and says where they stand', () => {
    const document = {
      id: 7,
      title: 'A title',
      slug: 'a-slug',
      cover: { id: 3, alt: 'A door', filename: '2f1c.webp', width: 1280, mimeType: 'image/webp' },
      tags: ['one', 'two'],
      contact: 79470041733,
      createdAt: '2024-01-01T00:00:00.000Z',
      _status: 'draft',
    }
    expect(read(document)).toEqual([
      { path: 'title', text: 'A title' },
      { path: 'slug', text: 'a-slug' },
      { path: 'cover.alt', text: 'A door' },
      { path: 'cover.filename', text: '2f1c.webp' },
      { path: 'tags.0', text: 'one' },
      { path: 'tags.1', text: 'two' },
      { path: 'contact', text: '79470041733' },
    ])
  })

  it('reads a field that nobody has told it of', () => {
    expect(textsOf({ addedTomorrow: { deep: [{ down: 'here' }] } })).toEqual(['here'])
  })

  it('passes over choices and moments, but reads a document that was filled in there', () => {
    expect(textsOf({ region: 'caucasus', year: 2023, cover: 12, related: [1, 2] })).toEqual([])
    expect(textsOf({ related: [{ id: 1, title: 'Another story' }] })).toEqual(['Another story'])
    expect(textsOf({ facts: [{ id: 'x', asOf: '2024-01-01', source: 'A report' }] }, 'campaigns')).toEqual(['A report'])
  })

  it('passes a field over in its own collection only', () => {
    expect(textsOf({ kind: 'legal' }, 'pages')).toEqual([])
    expect(textsOf({ kind: 'legal' }, 'stories')).toEqual(['legal'])
  })

  it('passes over the random name of a picture, and reads any other', () => {
    const given = 'd20bba65d9a5b7891e172c4175d7ac5e'
    const pictures = {
      filename: `${given}.webp`,
      url: `/api/media/file/${given}-640x480.webp`,
      was: 'IMG_20240305.jpg',
    }
    expect(textsOf(pictures, 'media')).toEqual(['IMG_20240305.jpg'])
  })

  it.each([null, undefined, true, [], {}, '', '  ', { root: null }, { root: { children: 'no' } }])(
    'is not upset by %j',
    (document) => {
      expect(() => read(document)).not.toThrow()
    },
  )
})

describe('reading rich text', () => {
  it('joins what is bold, italic or linked into the text of its paragraph', { timeout: 60_000 }, () => {
    const link = block('link', [text('vk.'), text('com/id', 1)], {
      fields: { url: 'https://sample.example/x', linkType: 'custom', newTab: false },
    })
    const body = richText(block('paragraph', [text('войсковая '), text('часть 91', 1), text('417'), text(' и '), link]))
    expect(read({ body })).toEqual([
      { path: 'body.root.children.0', text: 'войсковая часть 91417 и vk.com/id' },
      { path: 'body.root.children.0.children.4.fields.url', text: 'https://sample.example/x' },
    ])
    // The control: node by node nothing is found.
    expect(['войсковая ', 'часть 91', '417'].flatMap(findIdentifiers)).toEqual([])
    expect(findIdentifiers(textsOf({ body })[0] ?? '').map((finding) => finding.class)).toContain('military_unit')
  })

  it('keeps headings, quotes, items of lists and lines apart', () => {
    const list = block(
      'list',
      [
        block('listitem', [text('one'), block('list', [block('listitem', [text('one a')])])]),
        block('listitem', [text('two')]),
      ],
      { listType: 'bullet', tag: 'ul' },
    )
    const lines = block('paragraph', [text('first'), { type: 'linebreak', version: 1 }, text('second')])
    const body = richText(block('heading', [text('H')], { tag: 'h2' }), block('quote', [text('Q')]), list, lines)
    expect(textsOf({ body })).toEqual(['H', 'Q', 'one', 'one a', 'two', 'first\nsecond'])
  })

  it('reads captions, blocks, and rich text within rich text', () => {
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: 5,
      fields: { caption: richText(block('paragraph', [text('caption')])) },
    }
    const filled = {
      type: 'upload',
      relationTo: 'media',
      value: { id: 5, alt: 'alt text', filename: 'a.webp' },
      fields: null,
    }
    const aside = { type: 'block', version: 2, fields: { id: 'b1', blockType: 'aside', note: 'a note' } }
    expect(textsOf({ body: richText(upload, filled, aside) })).toEqual(['caption', 'alt text', 'a.webp', 'a note'])
  })

  it.each([
    ...[...textBlocks, ...lineBlocks].flatMap(({ slug, fields }) => namesOf(fields).map((name) => [slug, name])),
    ...namesOf(captionFields).map((name) => ['upload', name]),
  ])('finds a canary in each field of each block: %s, %s', (slug, name) => {
    const canary = 'в/ч 91417'
    const id = '3f0e9f0a-5b1c-4a53-9d2e-1f2a3b4c5d6e'
    const node =
      slug === 'upload'
        ? { type: 'upload', relationTo: 'media', value: id, fields: { [name]: canary } }
        : {
            type: lineBlocks.some((block) => block.slug === slug) ? 'inlineBlock' : 'block',
            fields: { id: '65f0', blockName: '', blockType: slug, [name]: canary },
          }
    const document = { body: richText(block('paragraph', [text('before '), node])) }
    const found = read(document).filter((piece) => piece.text === canary)
    expect(found.map(({ path }) => path)).toEqual([`body.root.children.0.children.1.fields.${name}`])
    expect(findIdentifiers(canary).map((finding) => finding.class)).toContain('military_unit')
  })

  it('passes over what a block chooses from a list, and over the number of a linked document', () => {
    const id = '3f0e9f0a-5b1c-4a53-9d2e-1f2a3b4c5d6e'
    const fact = { type: 'block', fields: { blockType: 'sourcedFact', asOfSeason: 'spring', asOfYear: 2024 } }
    const inner = block('link', [text('here')], {
      fields: { linkType: 'internal', doc: { relationTo: 'stories', value: id } },
    })
    expect(textsOf({ body: richText(fact, block('paragraph', [inner])) })).toEqual(['here'])
    const made = { ...fact, fields: { ...fact.fields, asOfSeason: 'on 3 May', asOfYear: 79470041733 } }
    expect(textsOf({ body: richText(made) })).toEqual(['on 3 May', '79470041733'])
  })

  it('reads a line through the note that stands in it', () => {
    const note = { type: 'inlineBlock', fields: { blockType: 'note', text: 'a note' } }
    const body = richText(block('paragraph', [text('часть 91'), note, text('417')]))
    expect(textsOf({ body })).toEqual(['часть 91417', 'a note'])
  })

  it('reads kinds of nodes and attributes it has never heard of', () => {
    const inLine = block('spoiler', [text('hidden')], { reason: 'because' })
    const alone = block('callout', [block('paragraph', [text('called')])])
    const body = richText(block('paragraph', [text('seen '), inLine]), alone)
    expect(textsOf({ body })).toEqual(['seen hidden', 'called', 'because'])
  })
})
