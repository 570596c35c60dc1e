import { disc, frameOf, headland, mullions, ridge, ripples, road, sill, wallAround, water } from './horizon-shapes.ts'
import { between, oneOf, randomFrom, type Random } from './random-from.ts'

/**
 * A drawing for a story that shows nobody and nowhere: a few calm lines, worked out from the story's id alone. Never
 * from its text: a sea or a mountain taken from the words would say where.
 */
export type Horizon = { kind: HorizonKind; layers: HorizonLayer[] }

export type HorizonKind = (typeof KINDS)[number]

export type HorizonLayer = {
  tone: HorizonTone
  /** An SVG path, filled, within `HORIZON_WIDTH` × `HORIZON_HEIGHT`. What is nearer covers what is further. */
  path: string
}

/** A light in the sky, and the land from haze to what one stands on: each flat, as a woodcut has them. */
export type HorizonTone = 'light' | 'furthest' | 'far' | 'middle' | 'near' | 'nearest'

/** As it is drawn where there is no style sheet: in the image of a link, and on a page that has lost its own. */
export const DAYLIGHT: Record<HorizonTone, string> = {
  light: '#ffffff',
  furthest: '#cfe2f4',
  far: '#abcdeb',
  middle: '#7fb0dc',
  near: '#4f8dc8',
  nearest: '#2f70b3',
}

export { HORIZON_HEIGHT, HORIZON_WIDTH } from './horizon-shapes.ts'

const KINDS = ['ridges', 'road', 'window', 'sea'] as const

export function drawHorizon(storyId: string): Horizon {
  const random = randomFrom(storyId)
  const kind = oneOf(random, KINDS)
  return { kind, layers: DRAWINGS[kind](random) }
}

/** From the furthest to the nearest, by how many there are. */
const HAZE: Record<3 | 4 | 5, readonly HorizonTone[]> = {
  3: ['furthest', 'middle', 'nearest'],
  4: ['furthest', 'far', 'near', 'nearest'],
  5: ['furthest', 'far', 'middle', 'near', 'nearest'],
}

const DRAWINGS: Record<HorizonKind, (random: Random) => HorizonLayer[]> = {
  ridges: (random) => {
    const top = between(random, 180, 240)
    return [...drawLight(random, top), ...drawRidges(random, { top, foot: 405, count: oneOf(random, [3, 4, 5]) })]
  },
  road: (random) => {
    const level = between(random, 280, 330)
    return [
      ...drawLight(random, level - 70),
      { tone: 'furthest', path: ridge(random, { base: level - 60, height: 50 }) },
      { tone: 'far', path: ridge(random, { base: level - 20, height: 22 }) },
      { tone: 'near', path: ridge(random, { base: level, height: 5 }) },
      { tone: 'furthest', path: road(random, level) },
    ]
  },
  window: (random) => {
    const frame = frameOf(random)
    const top = between(random, 200, 260)
    return [
      ...drawLight(random, top, (frame.left + frame.right) / 2),
      ...drawRidges(random, { top, foot: 350, count: 4 }).slice(0, 3),
      { tone: 'nearest', path: wallAround(frame) },
      { tone: 'nearest', path: mullions(random, frame) },
      { tone: 'near', path: sill(frame) },
    ]
  },
  sea: (random) => {
    const level = between(random, 240, 300)
    return [
      ...drawLight(random, level - 30),
      { tone: 'furthest', path: headland(random, level) },
      { tone: 'far', path: water(random, level, 0) },
      { tone: 'middle', path: water(random, level + between(random, 24, 44), 7) },
      { tone: 'near', path: water(random, level + between(random, 84, 110), 12) },
      { tone: 'furthest', path: ripples(random, level + 16) },
    ]
  },
}

/** A sun or a moon, who can say, low over the land or setting behind it; not over all of them. */
function drawLight(random: Random, top: number, around = 600): HorizonLayer[] {
  const [x, y] = [around + between(random, -230, 230), top - between(random, 0, 80)]
  const radius = between(random, 26, 54)
  return random() < 0.6 ? [{ tone: 'light', path: disc({ x, y, radius }) }] : []
}

type Range = { top: number; foot: number; count: 3 | 4 | 5 }

/** Each nearer one lower, flatter and darker. */
function drawRidges(random: Random, { top, foot, count }: Range): HorizonLayer[] {
  return HAZE[count].map((tone, index) => {
    const depth = index / (count - 1)
    return { tone, path: ridge(random, { base: top + (foot - top) * depth, height: 85 - 57 * depth }) }
  })
}
