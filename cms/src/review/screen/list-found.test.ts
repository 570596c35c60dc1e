import { describe, expect, it } from 'vitest'
import type { SheetFinding } from '../review-sheet.ts'
import { listFound } from './list-found.ts'
import type { Leaf } from './list-leaves.ts'

function finding(key: string, text: string, path = 'body'): SheetFinding {
  return { key, class: 'phone', path, text, before: '', after: '' }
}

function leaf(path: string, text: string): Leaf {
  return { path, field: path, text }
}

describe('listFound', () => {
  it('numbers what was found in the order in which one meets it, and puts what is not marked last', () => {
    const { found } = listFound(
      [finding('late', '222'), finding('nowhere', '333'), finding('early', '111')],
      [leaf('body.0', 'first 111'), leaf('body.1', 'then 222')],
    )
    expect(found.map(({ key, number, isMarked }) => [number, key, isMarked])).toEqual([
      [1, 'early', true],
      [2, 'late', true],
      [3, 'nowhere', false],
    ])
  })

  it('lists the same thing once, with each of its places', () => {
    const { found, segments } = listFound(
      [finding('twice', '111'), finding('twice', '111')],
      [leaf('body.0', '111'), leaf('body.1', 'again 111')],
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.places).toHaveLength(2)
    expect([...segments.keys()]).toEqual(['body.0', 'body.1'])
  })

  it('cuts a text where a mark begins and ends, and loses no character of it', () => {
    const { segments } = listFound([finding('a', '111')], [leaf('body.0', 'call 111 now')])
    expect(segments.get('body.0')).toEqual([
      { text: 'call ', numbers: [], begins: [], ends: [] },
      { text: '111', numbers: [1], begins: [1], ends: [1] },
      { text: ' now', numbers: [], begins: [], ends: [] },
    ])
  })

  it('marks each of two findings that overlap', () => {
    const { segments } = listFound([finding('a', '11 22'), finding('b', '22 33')], [leaf('body.0', '11 22 33')])
    expect(segments.get('body.0')).toEqual([
      { text: '11 ', numbers: [1], begins: [1], ends: [] },
      { text: '22', numbers: [1, 2], begins: [2], ends: [1] },
      { text: ' 33', numbers: [2], begins: [], ends: [2] },
    ])
  })

  it('begins a finding that runs through several pieces once, and ends it once', () => {
    const { segments } = listFound([finding('a', '1122')], [leaf('body.0', 'x 11'), leaf('body.1', '22 y')])
    expect([...segments.values()].flat().filter(({ numbers }) => numbers.length > 0)).toEqual([
      { text: '11', numbers: [1], begins: [1], ends: [] },
      { text: '22', numbers: [1], begins: [], ends: [1] },
    ])
  })

  it('gives the second place of a thing no second beginning, which an address may have only once', () => {
    const { segments } = listFound(
      [finding('a', '11'), finding('a', '11')],
      [leaf('body.0', '11'), leaf('body.1', '11')],
    )
    expect(segments.get('body.0')?.[0]?.begins).toEqual([1])
    expect(segments.get('body.1')?.[0]?.begins).toEqual([])
  })
})
