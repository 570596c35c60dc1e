/**
 * A drawing for a story that shows nobody and nowhere: a few calm lines, worked out from the story's id alone. Never
 * from its text: a sea or a mountain taken from the words would say where.
 */
export type Horizon = { kind: HorizonKind; layers: HorizonLayer[] }

export type HorizonKind = (typeof KINDS)[number]

export type HorizonLayer = {
  /** Which of the two blues, or the ground between them. */
  tone: 'far' | 'near' | 'ground'
  /** From 0 to 1: distance is haze. */
  opacity: number
  /** An SVG path, filled, within `HORIZON_WIDTH` × `HORIZON_HEIGHT`. */
  path: string
}

export const HORIZON_WIDTH = 1200
export const HORIZON_HEIGHT = 480

const KINDS = ['ridges', 'road', 'window', 'sea'] as const

type Random = () => number

export function drawHorizon(storyId: string): Horizon {
  const random = randomFrom(storyId)
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'ridges'
  return { kind, layers: DRAWINGS[kind](random) }
}

const DRAWINGS: Record<HorizonKind, (random: Random) => HorizonLayer[]> = {
  ridges: (random) => [
    { tone: 'far', opacity: 0.35, path: ridge(random, { base: 215, height: 80 }) },
    { tone: 'far', opacity: 0.8, path: ridge(random, { base: 275, height: 60 }) },
    { tone: 'near', opacity: 0.55, path: ridge(random, { base: 335, height: 45 }) },
    { tone: 'near', opacity: 1, path: ridge(random, { base: 405, height: 28 }) },
  ],
  road: (random) => {
    const vanishing = between(random, 420, 780)
    return [
      { tone: 'far', opacity: 0.45, path: ridge(random, { base: 255, height: 55 }) },
      { tone: 'near', opacity: 1, path: ridge(random, { base: 306, height: 5 }) },
      { tone: 'far', opacity: 0.75, path: road(random, vanishing) },
    ]
  },
  window: (random) => {
    const left = between(random, 430, 500)
    const frame = { left, right: left + between(random, 250, 300), top: 84, bottom: 384 }
    return [
      { tone: 'far', opacity: 0.4, path: ridge(random, { base: 262, height: 50 }) },
      { tone: 'far', opacity: 0.9, path: ridge(random, { base: 318, height: 30 }) },
      { tone: 'near', opacity: 1, path: wallAround(frame) },
      { tone: 'near', opacity: 1, path: crossbars(frame) },
    ]
  },
  sea: (random) => [
    { tone: 'far', opacity: 0.45, path: ridge(random, { base: 262, height: 46 }) },
    { tone: 'near', opacity: 1, path: box({ left: 0, right: HORIZON_WIDTH, top: 282, bottom: HORIZON_HEIGHT }) },
    { tone: 'ground', opacity: 0.55, path: ripples(random) },
  ],
}

/** A skyline around `base`, closed along the lower edge. Three slow waves: more would look like noise. */
function ridge(random: Random, { base, height }: { base: number; height: number }): string {
  const waves = [1.2, 2.7, 5.3].map((turns, index) => ({
    turns: turns * (0.8 + random() * 0.5),
    phase: random() * Math.PI * 2,
    share: [0.6, 0.28, 0.12][index] ?? 0,
  }))
  const heightAt = (x: number) =>
    waves.reduce((y, { turns, phase, share }) => {
      return y + height * share * Math.sin((x / HORIZON_WIDTH) * turns * Math.PI * 2 + phase)
    }, base)
  const points = Array.from({ length: 15 }, (_, index) => {
    const x = (HORIZON_WIDTH / 14) * index
    return { x, y: heightAt(x) }
  })
  return `M0 ${HORIZON_HEIGHT}V${Math.round(heightAt(0))}${smoothLine(points)}V${HORIZON_HEIGHT}z`
}

type Point = { x: number; y: number }

/** Through the middles of the legs, bent towards the points: no corner anywhere. */
function smoothLine(points: Point[]): string {
  const bends = points.slice(0, -1).map(({ x, y }, index) => {
    const next = points[index + 1] ?? { x, y }
    return `Q${pair({ x, y })} ${pair({ x: (x + next.x) / 2, y: (y + next.y) / 2 })}`
  })
  const last = points.at(-1)
  return bends.join('') + (last ? `L${pair(last)}` : '')
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`
}

/** From the foot of the picture to a point on the skyline: winding, and narrowing as a road does. */
function road(random: Random, vanishing: number): string {
  const foot = vanishing + between(random, -220, 220)
  const sway = between(random, 50, 90) * (random() < 0.5 ? -1 : 1)
  const edge = (side: 1 | -1) =>
    Array.from({ length: 11 }, (_, index) => {
      const near = index / 10
      const middle = vanishing + (foot - vanishing) * near ** 1.6 + sway * Math.sin(near * Math.PI * 1.7) * near ** 0.6
      return { x: middle + side * (2 + 62 * near ** 1.8), y: 306 + (HORIZON_HEIGHT - 306) * near ** 1.3 }
    })
  const [left, right] = [edge(-1), edge(1).toReversed()]
  return `M${pair(left[0] ?? { x: vanishing, y: 306 })}${smoothLine(left)}${smoothLine(right)}z`
}

type Box = { left: number; right: number; top: number; bottom: number }

function box({ left, right, top, bottom }: Box): string {
  return `M${Math.round(left)} ${Math.round(top)}H${Math.round(right)}V${Math.round(bottom)}H${Math.round(left)}z`
}

/** The dark room: everything but the opening, which runs the other way round and so stays empty. */
function wallAround({ left, right, top, bottom }: Box): string {
  const opening = `M${Math.round(left)} ${top}V${bottom}H${Math.round(right)}V${top}z`
  return `M0 0H${HORIZON_WIDTH}V${HORIZON_HEIGHT}H0z${opening}`
}

function crossbars({ left, right, top, bottom }: Box): string {
  const middle = (left + right) / 2
  const sill = top + (bottom - top) * 0.36
  return (
    box({ left: middle - 5, right: middle + 5, top, bottom }) + box({ left, right, top: sill - 4, bottom: sill + 4 })
  )
}

/** Light on water: short bars, longer and further apart towards the reader. */
function ripples(random: Random): string {
  return Array.from({ length: 14 }, (_, index) => {
    const depth = index / 13
    const length = between(random, 30, 90) * (0.5 + depth * 2)
    // Spread over the width by steps that never meet, or chance would heap them up.
    const left = ((index * 0.382 + random() * 0.12) % 1) * HORIZON_WIDTH - length / 2
    const top = 298 + depth * depth * 165
    return box({ left, right: left + length, top, bottom: top + 2 + depth * 3 })
  }).join('')
}

function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low)
}

/** Numbers from 0 to 1 that depend on `seed` only: FNV-1a to begin with, then mulberry32. */
function randomFrom(seed: string): Random {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
