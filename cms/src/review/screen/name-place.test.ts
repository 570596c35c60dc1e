import { describe, expect, it } from 'vitest'
import { namePlace } from './name-place.ts'
import type { ShownField, ShownValue } from './shown-field.ts'

const words = { picture: 'Image', alternativeText: 'Texte de remplacement', fileName: 'Nom du fichier' }

function field(path: string, label: string, value: ShownValue = { kind: 'texts', texts: [] }): ShownField {
  return { path, label, change: 'same', value, was: null }
}

const fields = [
  field('body', 'Texte', { kind: 'rich_text', blocks: [] }),
  field('facts', 'Faits', {
    kind: 'rows',
    rows: [{ path: 'facts.0', title: 'Fait 1', isChanged: false, fields: [field('facts.0.source', 'Source')] }],
  }),
]

describe('namePlace', () => {
  it('says the labels from the outside in', () => {
    expect(namePlace(fields, 'facts.0.source', words)).toEqual(['Faits', 'Fait 1', 'Source'])
  })

  it('names the field of a text whatever follows in it', () => {
    expect(namePlace(fields, 'body', words)).toEqual(['Texte'])
    expect(namePlace(fields, 'body.root.children.0', words)).toEqual(['Texte'])
  })

  it('counts pictures from one', () => {
    expect(namePlace(fields, 'pictures.0.alt', words)).toEqual(['Image 1', 'Texte de remplacement'])
    expect(namePlace(fields, 'pictures.1.filename', words)).toEqual(['Image 2', 'Nom du fichier'])
  })

  it('says the path itself rather than nothing', () => {
    expect(namePlace(fields, 'later.0', words)).toEqual(['later.0'])
  })
})
