import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts.ts'

/** "-gone- +new+ same", paragraph by paragraph. */
function told(before: string[], after: string[], locale = 'fr'): string[] {
  const marks = { same: '', added: '+', removed: '-' }
  return compareTexts(before, after, locale).map(({ pieces }) =>
    pieces.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`).join(''),
  )
}

describe('what changed in a source', () => {
  it('is nothing where it says the same', () => {
    expect(told(['Un', 'Deux'], ['Un', 'Deux'])).toEqual([])
  })

  it('is told word by word, in Cyrillic as in Latin', () => {
    expect(told(['Il part la nuit.'], ['Il part le jour.'])).toEqual(['Il part -la-+le+ -nuit-+jour+.'])
    expect(told(['Он уезжает ночью.'], ['Он уезжает утром.'], 'ru')).toEqual(['Он уезжает -ночью-+утром+.'])
  })

  it('leaves out paragraphs that stayed, and tells whole ones that came or went', () => {
    expect(told(['Un', 'Deux', 'Trois'], ['Un', 'Trois', 'Quatre'])).toEqual(['-Deux-', '+Quatre+'])
    expect(told([], ['Un'])).toEqual(['+Un+'])
    expect(told(['Un'], [])).toEqual(['-Un-'])
  })
})
