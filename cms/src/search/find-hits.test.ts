import { describe, expect, it } from 'vitest'
import { beginsLike } from './find-hits.ts'

describe('a word that may be meant', () => {
  it.each([
    ["'mobilis'", 'mobilisation'],
    ["'réfug'", 'refugies'],
    ["'refug'", 'réfugiée'],
    ["'haus'", 'häuser'],
    ["'maerz'", 'märz'],
    ["'sky'", 'skies'],
    ["'повестк'", 'повестку'],
    ["'valis' | 'roug'", 'rougeur'],
  ])('by %s is %s', (any, word) => {
    expect(beginsLike(any)(word)).toBe(true)
  })

  it.each([
    ["'mobilis'", 'mode'],
    ["'valis'", 'rouge'],
    ["'повестк'", 'поезд'],
  ])('by %s is not %s', (any, word) => {
    expect(beginsLike(any)(word)).toBe(false)
  })
})
