import { describe, expect, it } from 'vitest'
import { decideTextState, sourceThatCounts, type TextFacts } from './decide-text-state.ts'

const begun: TextFacts = {
  ...{ text: 'ru 1', readyText: null, readySource: null, source: 'fr 1' },
  ...{ isSource: false, isPublic: false },
}
const finished: TextFacts = { ...begun, readyText: 'ru 1', readySource: 'fr 1' }

describe('where a text stands in a language', () => {
  it('is missing while nothing is written, whatever the source says', () => {
    expect(decideTextState({ ...begun, text: null })).toBe('missing')
    expect(decideTextState({ ...begun, text: null, source: 'fr 2' })).toBe('missing')
    expect(decideTextState({ ...finished, text: null, source: 'fr 2' })).toBe('missing')
  })

  it('is a draft until somebody says it is finished', () => {
    expect(decideTextState(begun)).toBe('draft')
    expect(decideTextState(finished)).toBe('ready')
  })

  it('is a draft again once a word of it changes: what was called finished is another text', () => {
    expect(decideTextState({ ...finished, text: 'ru 2' })).toBe('draft')
  })

  it('is outdated when the source changed since, public or not, and stays so while it is being mended', () => {
    expect(decideTextState({ ...finished, source: 'fr 2' })).toBe('outdated')
    expect(decideTextState({ ...finished, source: 'fr 2', text: 'ru 2' })).toBe('outdated')
    expect(decideTextState({ ...finished, source: 'fr 2', isPublic: true })).toBe('public_outdated')
  })

  it('is as before when the source is again what it was', () => {
    expect(decideTextState({ ...finished, source: 'fr 1', isPublic: true })).toBe('public')
  })

  it('is never outdated in the language it is translated from, nor when that says nothing', () => {
    const source = { ...finished, isSource: true, readySource: 'fr 0', source: 'fr 2' }
    expect(decideTextState(source)).toBe('ready')
    expect(decideTextState({ ...source, isPublic: true })).toBe('public')
    expect(decideTextState({ ...finished, source: null })).toBe('ready')
  })

  it('begun is never outdated: it was not finished for any source', () => {
    expect(decideTextState({ ...begun, source: 'fr 2' })).toBe('draft')
  })
})

describe('the source that counts', () => {
  it('is what was finished last, not what its author is writing', () => {
    expect(sourceThatCounts({ text: 'fr 2', readyText: 'fr 1' })).toBe('fr 1')
  })

  it('is what there is, while it was never finished', () => {
    expect(sourceThatCounts({ text: 'fr 1', readyText: null })).toBe('fr 1')
    expect(sourceThatCounts({ text: null, readyText: null })).toBeNull()
    expect(sourceThatCounts(undefined)).toBeNull()
  })
})
