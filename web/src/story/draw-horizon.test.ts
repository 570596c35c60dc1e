import { describe, expect, it } from 'vitest'
import { drawHorizon } from './draw-horizon.ts'

const ids = Array.from({ length: 60 }, (_, index) => `story-${index}`)

describe('drawHorizon', () => {
  it('draws the same picture for the same story, every time and everywhere', () => {
    expect(drawHorizon('5a1f')).toEqual(drawHorizon('5a1f'))
  })

  it('draws each story a picture of its own', () => {
    expect(new Set(ids.map((id) => JSON.stringify(drawHorizon(id)))).size).toBe(ids.length)
  })

  it('uses all of its subjects', () => {
    expect(new Set(ids.map((id) => drawHorizon(id).kind))).toEqual(new Set(['ridges', 'road', 'window', 'sea']))
  })

  it('stays small, and holds numbers only', () => {
    for (const id of ids) {
      const paths = drawHorizon(id).layers.map(({ path }) => path)
      expect(paths.join('').length).toBeLessThan(900)
      for (const path of paths) expect(path).toMatch(/^M[-\d MLHVQhvtz]+z$/)
    }
  })

  it('draws something for an id of any kind', () => {
    for (const id of ['', '🛤', 'x'.repeat(500)]) expect(drawHorizon(id).layers.length).toBeGreaterThan(0)
  })
})
