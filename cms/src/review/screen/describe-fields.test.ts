import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { factFields, presetFields } from '../../campaigns/campaign-parts.ts'
import { describeDocument, describeFields, type Described } from './describe-fields.ts'
import type { ShownField } from './shown-field.ts'

const speaker = { language: 'fr', t: (key: string) => key }

function show(fields: Field[], now: Described['now'], before: Described['before'] = null): ShownField[] {
  return describeFields({ fields, now, before, speaker })
}

function changes(fields: readonly ShownField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ path, change }) => [path, change]))
}

const title: Field = { name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' } }
const note: Field = { name: 'note', type: 'textarea' }

function paragraphs(...texts: string[]) {
  return { root: { children: texts.map((text) => ({ children: [{ text, type: 'text' }], type: 'paragraph' })) } }
}

describe('describeFields', () => {
  it('names fields in the language of the admin, and by their own name where they have no label', () => {
    const named: Field = { name: 'called', type: 'text', label: ({ i18n }) => `en ${i18n.language}` }
    expect(show([title, note, named], { title: 'a', note: 'b', called: 'c' }).map(({ label }) => label)).toEqual([
      'Titre',
      'note',
      'en fr',
    ])
  })

  it('shows a field that was only just added to the collection, and one that no field claims', () => {
    const added: Field = { name: 'added', type: 'text' }
    expect(show([title, added], { title: 'a', added: 'b', left: { over: 1 } }).map(({ path }) => path)).toEqual([
      'title',
      'added',
      'left',
    ])
  })

  it('leaves out what holds nothing', () => {
    expect(show([title, note], { title: 'a' }, { title: 'a' }).map(({ path }) => path)).toEqual(['title'])
  })

  it('finds fields within rows, folds, tabs and groups', () => {
    const arranged: Field[] = [
      { type: 'row', fields: [{ name: 'inRow', type: 'text' }] },
      { type: 'collapsible', label: 'Fold', fields: [{ name: 'inFold', type: 'text' }] },
      {
        type: 'tabs',
        tabs: [
          { label: 'One', fields: [{ name: 'inTab', type: 'text' }] },
          { name: 'named', fields: [{ name: 'inNamedTab', type: 'text' }] },
        ],
      },
      { name: 'group', type: 'group', fields: [{ name: 'inGroup', type: 'text' }] },
    ]
    const shown = show(arranged, {
      ...{ inRow: 'a', inFold: 'b', inTab: 'c' },
      ...{ named: { inNamedTab: 'd' }, group: { inGroup: 'e' } },
    })
    expect(shown.map(({ path }) => path)).toEqual(['inRow', 'inFold', 'inTab', 'named', 'group'])
    expect(shown.flatMap(({ value }) => (value?.kind === 'parts' ? value.fields.map(({ path }) => path) : []))).toEqual(
      ['named.inNamedTab', 'group.inGroup'],
    )
  })

  it('says what is the same, changed, new and removed, and keeps the old value of what is not the same', () => {
    const fields: Field[] = ['same', 'changed', 'fresh', 'gone'].map((name) => ({ name, type: 'text' }))
    const shown = show(fields, { same: 'a', changed: 'b', fresh: 'c' }, { same: 'a', changed: 'old', gone: 'd' })
    expect(changes(shown)).toEqual({ same: 'same', changed: 'changed', fresh: 'new', gone: 'removed' })
    expect(shown.map(({ was }) => (was?.kind === 'texts' ? was.texts[0]?.text : was))).toEqual([null, 'old', null, 'd'])
    expect(shown[3]?.value).toBeNull()
  })

  it('marks nothing where readers see nothing yet', () => {
    expect(changes(show([title], { title: 'a' }))).toEqual({ title: 'same' })
  })

  it('marks the rows readers do not know, not those that only moved', () => {
    const facts: Field = {
      name: 'facts',
      type: 'array',
      labels: { singular: { fr: 'Fait' }, plural: 'x' },
      fields: factFields,
    }
    const [shown] = show(
      [facts],
      { facts: [{ statement: 'new' }, { statement: 'b' }, { statement: 'a' }] },
      { facts: [{ statement: 'a' }, { statement: 'b' }] },
    )
    expect(shown?.change).toBe('changed')
    expect(shown?.value?.kind === 'rows' && shown.value.rows.map(({ title, isChanged }) => [title, isChanged])).toEqual(
      [
        ['Fait 1', true],
        ['Fait 2', false],
        ['Fait 3', false],
      ],
    )
    expect(shown?.was?.kind === 'rows' && shown.was.rows.map(({ isChanged }) => isChanged)).toEqual([false, false])
  })

  it('marks the paragraphs of a text that readers do not know', () => {
    const body: Field = { name: 'body', type: 'richText' }
    const [shown] = show([body], { body: paragraphs('one', 'new', 'two') }, { body: paragraphs('one', 'two') })
    expect(shown?.value?.kind === 'rich_text' && shown.value.blocks.map(({ isChanged }) => isChanged)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('says choices and answers in words, and leaves the unit of a figure to the field itself', () => {
    const season: Field = {
      name: 'season',
      type: 'select',
      options: [{ value: 'winter', label: { fr: 'Hiver', en: 'Winter' } }],
    }
    const year: Field = { name: 'year', type: 'number' }
    const isSample: Field = { name: 'isSample', type: 'checkbox' }
    const presets: Field = { name: 'presets', type: 'array', fields: presetFields }
    const shown = show([season, year, isSample, presets], {
      ...{ season: 'winter', year: 2024, isSample: false, presets: [{ amount: 5000 }] },
    })
    expect(shown.slice(0, 3).map(({ value }) => value)).toEqual([
      { kind: 'choices', words: ['Hiver'] },
      { kind: 'choices', words: ['2024'] },
      { kind: 'yes_or_no', isYes: false },
    ])
    const amount = shown[3]?.value?.kind === 'rows' ? shown[3].value.rows[0]?.fields[0]?.value : null
    expect(amount).toMatchObject({ kind: 'cell', value: 5000 })
  })

  it('tells pictures from other documents, also where a field may point into several collections', () => {
    const cover: Field = { name: 'cover', type: 'upload', relationTo: 'media' }
    const either: Field = { name: 'either', type: 'relationship', relationTo: ['stories', 'pages'], hasMany: true }
    const shown = show([cover, either], { cover: 'id-1', either: [{ relationTo: 'pages', value: 'id-2' }] })
    expect(shown.map(({ value }) => value)).toEqual([
      { kind: 'pictures', pictures: [{ path: 'cover.0', id: 'id-1' }] },
      { kind: 'documents', documents: [{ collection: 'pages', id: 'id-2' }] },
    ])
  })

  it('shows a value of a kind it was not taught as it is stored', () => {
    const [shown] = show([{ name: 'place', type: 'point' }], { place: [1, 2] })
    expect(shown?.value).toMatchObject({ kind: 'raw', text: '[\n  1,\n  2\n]' })
  })
})

describe('describeDocument', () => {
  it('puts first what is read first, and the rest in the order of the config', () => {
    const fields: Field[] = ['slug', 'other', 'body', 'title', 'last'].map((name) => ({ name, type: 'text' }))
    const now = Object.fromEntries(fields.map((field) => ['name' in field ? field.name : '', 'x']))
    expect(describeDocument({ fields, now, before: null, speaker }).map(({ path }) => path)).toEqual([
      ...['title', 'body', 'slug'],
      ...['other', 'last'],
    ])
  })
})
