import { describe, expect, it } from 'vitest'
import { clampBox, coverWithMargins, findUnanswered, findUncovered, withMargin, withoutDoubles } from './face-boxes.ts'

const picture = { width: 1000, height: 800 }

describe('what must be covered so that a face is', () => {
  it('is the face and 30 % on each side', () => {
    expect(withMargin({ x: 400, y: 300, width: 100, height: 200 }, picture)).toEqual({
      x: 370,
      y: 240,
      width: 160,
      height: 320,
    })
  })

  it('ends where the picture ends', () => {
    expect(withMargin({ x: 0, y: 700, width: 100, height: 100 }, picture)).toEqual({
      x: 0,
      y: 670,
      width: 130,
      height: 130,
    })
  })
})

it('a box is whole pixels within the picture, and never nothing', () => {
  expect(clampBox({ x: -5, y: 0.4, width: 10.2, height: 10.2 }, picture)).toEqual({ x: 0, y: 0, width: 6, height: 11 })
  expect(clampBox({ x: 5000, y: 5000, width: 1, height: 1 }, picture)).toEqual({ x: 999, y: 799, width: 1, height: 1 })
})

describe('a face is covered', () => {
  const face = { x: 100, y: 100, width: 50, height: 50 }

  it('with the margin around it, though a box was drawn closer; a cover of something else has none', () => {
    const elsewhere = { x: 500, y: 500, width: 60, height: 60 }
    const half = { x: 101, y: 90, width: 70, height: 70 }
    const covers = [face, elsewhere]
    expect(coverWithMargins(covers, [face], picture)).toEqual([...covers, withMargin(face, picture)])
    expect(coverWithMargins([half], [face], picture)).toEqual([half])
  })

  it('or shown, when it lies whole in one box', () => {
    expect(findUncovered([face], [{ x: 90, y: 90, width: 70, height: 70 }])).toEqual([])
  })

  it('and not when a strip of it shows, or two boxes share it', () => {
    expect(findUncovered([face], [{ x: 101, y: 90, width: 70, height: 70 }])).toEqual([face])
    const halves = [
      { x: 90, y: 90, width: 35, height: 70 },
      { x: 125, y: 90, width: 35, height: 70 },
    ]
    expect(findUncovered([face], halves)).toEqual([face])
    expect(findUncovered([face], [])).toEqual([face])
  })
})

it('a box answers for one face, and each face finds the box that is left for it', () => {
  const [left, right] = [
    { x: 100, y: 100, width: 50, height: 50 },
    { x: 200, y: 100, width: 50, height: 50 },
  ]
  const around = { x: 90, y: 90, width: 200, height: 100 }
  const ofLeft = { x: 90, y: 90, width: 70, height: 70 }
  expect(findUnanswered([left, right], [around])).toEqual([right])
  expect(findUnanswered([left, right], [around, around])).toEqual([])
  expect(findUnanswered([left, right], [ofLeft, around])).toEqual([])
  expect(findUnanswered([left, right], [around, ofLeft])).toEqual([])
  expect(findUnanswered([left, right], [ofLeft, ofLeft])).toEqual([right])
})

it('a face that was found in two parts of the picture counts once, and its neighbour too', () => {
  const sure = { x: 100, y: 100, width: 50, height: 50 }
  const again = { x: 105, y: 98, width: 60, height: 60 }
  const neighbour = { x: 150, y: 100, width: 50, height: 50 }
  expect(withoutDoubles([sure, again, neighbour])).toEqual([sure, neighbour])
})
