import { describe, expect, it } from 'vitest'
import { findChangedParts } from './find-changed-parts.ts'

describe('findChangedParts', () => {
  it('marks nothing where there is nothing to hold it against', () => {
    expect(findChangedParts(['a'], undefined)).toEqual([false])
  })

  it('marks a part that was written twice where readers know it once', () => {
    expect(findChangedParts(['a', 'a'], ['a'])).toEqual([false, true])
  })

  it('marks no part that moved, or whose neighbour went', () => {
    expect(findChangedParts([{ text: 'c' }, { text: 'a' }], [{ text: 'a' }, { text: 'b' }, { text: 'c' }])).toEqual([
      false,
      false,
    ])
  })
})
