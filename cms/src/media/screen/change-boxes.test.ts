import { describe, expect, it } from 'vitest'
import { changeBoxes, type Change, type Covers } from './change-boxes.ts'
import { dragBox } from './drag-box.ts'

const picture = { width: 1000, height: 800 }
const box = { x: 100, y: 100, width: 200, height: 100 }
const start: Covers = { boxes: [box], chosen: 0, past: [] }
const after = (...changes: Change[]) => changes.reduce((covers, change) => changeBoxes(covers, change, picture), start)

describe('boxes by keyboard', () => {
  it('move, and stop at the edge as large as they are', () => {
    expect(after({ kind: 'move', index: 0, by: { x: 10, y: 0 } }).boxes).toEqual([{ ...box, x: 110 }])
    expect(after({ kind: 'move', index: 0, by: { x: -500, y: -500 } }).boxes).toEqual([{ ...box, x: 0, y: 0 }])
  })

  it('become larger and smaller, and never too small to be seen', () => {
    expect(after({ kind: 'resize', index: 0, by: { x: 10, y: -10 } }).boxes).toEqual([
      { ...box, width: 210, height: 90 },
    ])
    expect(after({ kind: 'resize', index: 0, by: { x: -900, y: -900 } }).boxes).toEqual([
      { ...box, width: 16, height: 16 },
    ])
  })

  it('are added in the middle and chosen, and removed', () => {
    const added = after({ kind: 'add' })
    expect(added.boxes).toEqual([box, { x: 400, y: 300, width: 200, height: 200 }])
    expect(added.chosen).toBe(1)
    expect(after({ kind: 'remove', index: 0 })).toMatchObject({ boxes: [], chosen: null })
    expect(after({ kind: 'add' }, { kind: 'remove', index: 1 })).toMatchObject({ boxes: [box], chosen: 0 })
  })

  it('are undone step by step, and no further', () => {
    const moved: Change = { kind: 'move', index: 0, by: { x: 10, y: 0 } }
    expect(after(moved, moved, { kind: 'undo' }).boxes).toEqual([{ ...box, x: 110 }])
    expect(after(moved, { kind: 'undo' }, { kind: 'undo' }).boxes).toEqual([box])
  })

  it('keep their answer wherever they go, and it can be taken back', () => {
    const shown = after({ kind: 'answer', index: 0, consent: 'c' }, { kind: 'move', index: 0, by: { x: 10, y: 0 } })
    expect(shown.boxes).toEqual([{ ...box, x: 110, consent: 'c' }])
    expect(changeBoxes(shown, { kind: 'answer', index: 0, consent: null }, picture).boxes).toEqual([{ ...box, x: 110 }])
    expect(after({ kind: 'answer', index: 0, consent: 'c' }, { kind: 'undo' }).boxes).toEqual([box])
  })

  it('leave no step behind where nothing changed', () => {
    expect(after({ kind: 'move', index: 0, by: { x: 0, y: 0 } }, { kind: 'choose', index: null }).past).toEqual([])
  })
})

describe('boxes by mouse', () => {
  it('are one step back, however many the hand made', () => {
    const placed = after(
      { kind: 'place', index: 0, to: { ...box, x: 120 }, isFirst: true },
      { kind: 'place', index: 0, to: { ...box, x: 150 }, isFirst: false },
    )
    expect(placed.boxes).toEqual([{ ...box, x: 150 }])
    expect(changeBoxes(placed, { kind: 'undo' }, picture).boxes).toEqual([box])
  })

  it('are moved whole within the picture, or by a corner', () => {
    const by = { x: -150, y: 20 }
    expect(dragBox(box, { grip: 'whole', by, picture })).toEqual({ ...box, x: 0, y: 120 })
    expect(dragBox(box, { grip: 'se', by, picture })).toEqual({ ...box, width: 50, height: 120 })
    expect(dragBox(box, { grip: 'nw', by, picture })).toEqual({ x: -50, y: 120, width: 350, height: 80 })
  })

  it('drawn through themselves come out on the other side', () => {
    expect(dragBox(box, { grip: 'se', by: { x: -300, y: 0 }, picture })).toEqual({
      x: 0,
      y: 100,
      width: 100,
      height: 100,
    })
  })
})
