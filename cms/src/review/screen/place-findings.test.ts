import { describe, expect, it } from 'vitest'
import type { Leaf } from './list-leaves.ts'
import { placeFindings, type Needle } from './place-findings.ts'

function leaves(texts: Record<string, string>): Leaf[] {
  return Object.entries(texts).map(([path, text]) => ({ path, field: path, text }))
}

function needle(path: string, text: string, around: { before?: string; after?: string } = {}): Needle {
  return { path, text, before: around.before ?? '', after: around.after ?? '' }
}

/** The words of each leaf that a finding covers. */
function covered(all: readonly Leaf[], needles: readonly Needle[]): (string[] | null)[] {
  return placeFindings(all, needles).map(
    (ranges) =>
      ranges?.map(({ leaf, start, end }) => `${all[leaf]?.path}: ${all[leaf]?.text.slice(start, end)}`) ?? null,
  )
}

describe('placeFindings', () => {
  it('finds a piece within its field', () => {
    const all = leaves({ title: 'Part 12345', standfirst: 'He left part 12345 at night.' })
    expect(covered(all, [needle('standfirst', 'part 12345')])).toEqual([['standfirst: part 12345']])
  })

  it('looks in no other field of the document', () => {
    expect(covered(leaves({ title: 'Part 12345', standfirst: 'Nothing.' }), [needle('standfirst', '12345')])).toEqual([
      null,
    ])
  })

  it('finds a piece that the screen draws in several, spaces and breaks aside', () => {
    const all = leaves({ 'body.0.0': 'part ', 'body.0.1': '123', 'body.0.2': '45 far away' })
    expect(covered(all, [needle('body', 'part\n12345')])).toEqual([['body.0.0: part', 'body.0.1: 123', 'body.0.2: 45']])
  })

  it('keeps the spaces inside a piece', () => {
    expect(covered(leaves({ title: 'call 06 12 34 56 78 now' }), [needle('title', '06 12 34 56 78')])).toEqual([
      ['title: 06 12 34 56 78'],
    ])
  })

  it('tells two equal pieces apart by what stands around them', () => {
    const all = leaves({ 'body.0.0': 'born in 1999 there', 'body.1.0': 'moved in 1999 here' })
    const second = needle('body', '1999', { before: 'born in 1999 there\nmoved in ', after: ' here' })
    const first = needle('body', '1999', { before: 'born in ', after: ' there\nmoved in 1999 here' })
    expect(covered(all, [second, first])).toEqual([['body.1.0: 1999'], ['body.0.0: 1999']])
  })

  it('gives each of two findings that are alike in everything a place of its own, and none to a third', () => {
    const all = leaves({ 'body.0.0': '1999', 'body.1.0': '1999' })
    const alike = needle('body', '1999')
    expect(covered(all, [alike, { ...alike }, { ...alike }])).toEqual([['body.0.0: 1999'], ['body.1.0: 1999'], null])
  })

  it('prefers the very row a finding names to another row that says the same', () => {
    const all = leaves({ 'facts.0.source': 'see 12345', 'facts.1.source': 'see 12345' })
    expect(covered(all, [needle('facts.1.source', '12345', { before: 'see ' })])).toEqual([['facts.1.source: 12345']])
  })

  it('takes the very paragraph a finding names, whatever is said around it elsewhere', () => {
    const all = leaves({ 'body.root.children.0.children.0': 'in 1999', 'body.root.children.1.children.0': 'in 1999' })
    expect(covered(all, [needle('body.root.children.1', '1999', { before: 'in ' })])).toEqual([
      ['body.root.children.1.children.0: 1999'],
    ])
  })

  it('finds the words of a picture where the picture is drawn', () => {
    const all: Leaf[] = [
      { path: 'body.1.alt', field: 'pictures.0.alt', text: 'A door' },
      { path: 'cover.0.alt', field: 'pictures.1.alt', text: 'Plate A123BC' },
    ]
    expect(covered(all, [needle('pictures.1.alt', 'A123BC')])).toEqual([['cover.0.alt: A123BC']])
  })

  it('has no place for what is not drawn as its text', () => {
    expect(covered(leaves({ title: 'A door' }), [needle('facts.0.asOf', '2024-03-05'), needle('title', ' ')])).toEqual([
      null,
      null,
    ])
  })
})
