import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideOpening, HIGHEST_LEVEL, suspect, type Pressure } from './decide-opening.ts'
import { openingLimits } from './opening-limits.ts'

const limits = openingLimits()
const quiet: Pressure = { campaign: 0, everywhere: 0, unanswered: 0 }

describe('a form without a proof', () => {
  it('passes until its campaign has opened five pages', () => {
    expect(decideOpening('none', { ...quiet, campaign: 4, everywhere: 4 }, limits)).toEqual({ outcome: 'open' })
    expect(decideOpening('none', { ...quiet, campaign: 5, everywhere: 5 }, limits)).toEqual({
      outcome: 'proof_needed',
      level: 1,
    })
  })

  it('passes until all campaigns together have opened eight, though its own has opened none', () => {
    expect(decideOpening('none', { ...quiet, everywhere: 7 }, limits).outcome).toBe('open')
    expect(decideOpening('none', { ...quiet, everywhere: 8 }, limits).outcome).toBe('proof_needed')
  })

  it.each([
    [5, 0, 1],
    [10, 0, 2],
    [20, 0, 3],
    [80, 0, 5],
    [640, 0, 8],
    [1_000_000, 1_000_000, 8],
    // A flood that never brings a proof makes it harder as well, but a quarter as fast.
    [5, 20, 2],
    [16, 280, 5],
  ])('at %i pages and %i forms that never came back is asked for level %i', (campaign, unanswered, level) => {
    const pressure = { campaign, everywhere: campaign, unanswered }
    expect(decideOpening('none', pressure, limits)).toEqual({ outcome: 'proof_needed', level })
  })
})

describe('a form with a proof', () => {
  it('passes whatever the pressure when it brings work', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (campaign, everywhere, unanswered) => {
        expect(decideOpening('work', { campaign, everywhere, unanswered }, limits)).toEqual({ outcome: 'open' })
      }),
    )
  })

  const turn = (ahead: number, sinceLast: number | null) =>
    decideOpening('wait', { ...quiet, campaign: 50, line: { ahead, sinceLast } }, limits)

  it('passes after waiting when it is first in line and a minute has gone since the last', () => {
    expect(turn(0, null)).toEqual({ outcome: 'open' })
    expect(turn(0, 60)).toEqual({ outcome: 'open' })
    expect(turn(0, 59)).toEqual({ outcome: 'proof_needed', level: 1 })
  })

  it('waits for those before it, and passes them by when they do not come', () => {
    expect(turn(2, 60).outcome).toBe('proof_needed')
    expect(turn(2, 180)).toEqual({ outcome: 'open' })
  })

  it('is told to wait about as long as the line is, and never longer than six levels', () => {
    expect(turn(1, 60)).toEqual({ outcome: 'proof_needed', level: 3 })
    expect(turn(500, 0)).toEqual({ outcome: 'proof_needed', level: 6 })
  })
})

it('a level is always a whole number from one to the highest', () => {
  const pressure = fc.record({ campaign: fc.nat(), everywhere: fc.nat(), unanswered: fc.nat() })
  fc.assert(
    fc.property(pressure, fc.integer({ min: 0, max: 1000 }), (now, pages) => {
      const opening = decideOpening('none', now, openingLimits(pages))
      if (opening.outcome === 'open') return
      expect(Number.isInteger(opening.level) && opening.level >= 1 && opening.level <= HIGHEST_LEVEL).toBe(true)
    }),
  )
})

describe('staff are told', () => {
  it('when forms are asked for a proof and do not bring it', () => {
    expect(suspect({ ...quiet, everywhere: 8, unanswered: 9 }, limits)).toBeNull()
    expect(suspect({ ...quiet, everywhere: 8, unanswered: 10 }, limits)).toBe('forms_without_proof')
  })

  it('when pages open in numbers no mailing brings, each with its proof', () => {
    expect(suspect({ ...quiet, everywhere: 159 }, limits)).toBeNull()
    expect(suspect({ ...quiet, everywhere: 160 }, limits)).toBe('pages_in_numbers')
  })
})
