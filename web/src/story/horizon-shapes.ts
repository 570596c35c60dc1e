import { between, type Random } from './random-from.ts'

/** What horizons are made of: closed SVG paths of whole numbers, without a corner where nature has none. */

export const HORIZON_WIDTH = 1200
export const HORIZON_HEIGHT = 480

type Point = { x: number; y: number }
type Box = { left: number; right: number; top: number; bottom: number }

/** A skyline around `base`, closed along the lower edge. Three slow waves: more would look like noise. */
export function ridge(random: Random, { base, height }: { base: number; height: number }): string {
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
  return `M0 ${HORIZON_HEIGHT}V${evenly(heightAt(0))}${smoothLine(points)}V${HORIZON_HEIGHT}z`
}

/** Water from `level` down, its edge as uneven as `swell`. */
export function water(random: Random, level: number, swell: number): string {
  return swell === 0
    ? box({ left: 0, right: HORIZON_WIDTH, top: level, bottom: HORIZON_HEIGHT })
    : ridge(random, { base: level, height: swell })
}

/** Land that comes in from one side and ends in the water. */
export function headland(random: Random, level: number): string {
  const [reach, height, bend] = [between(random, 520, 900), between(random, 40, 90), between(random, 0.7, 1.6)]
  const hump = between(random, 0, Math.PI * 2)
  const isFromLeft = random() < 0.5
  const points = Array.from({ length: 9 }, (_, index) => {
    const along = index / 8
    const y = level - height * (1 - along ** bend) * (1 + 0.18 * Math.sin(along * 7 + hump))
    return { x: isFromLeft ? reach * along : HORIZON_WIDTH - reach * along, y }
  })
  const start = { x: isFromLeft ? 0 : HORIZON_WIDTH, y: level }
  return `M${pair(start)}V${evenly(points[0]?.y ?? level)}${smoothLine(points)}V${Math.round(level)}z`
}

/** Light on water: short bars, longer and further apart towards the reader. */
export function ripples(random: Random, top: number): string {
  const room = HORIZON_HEIGHT - top - 20
  return Array.from({ length: 14 }, (_, index) => {
    const depth = index / 13
    const length = between(random, 30, 90) * (0.5 + depth * 2)
    // Spread over the width by steps that never meet, or chance would heap them up.
    const left = ((index * 0.382 + random() * 0.12) % 1) * HORIZON_WIDTH - length / 2
    const y = top + depth * depth * room
    return box({ left, right: left + length, top: y, bottom: y + 2 + depth * 3 })
  }).join('')
}

/** From the foot of the picture to a point on the skyline: winding, and narrowing as a road does. */
export function road(random: Random, level: number): string {
  const vanishing = between(random, 420, 780)
  const foot = vanishing + between(random, -220, 220)
  const sway = between(random, 50, 90) * (random() < 0.5 ? -1 : 1)
  const edge = (side: 1 | -1) =>
    Array.from({ length: 11 }, (_, index) => {
      const near = index / 10
      const middle = vanishing + (foot - vanishing) * near ** 1.6 + sway * Math.sin(near * Math.PI * 1.7) * near ** 0.6
      return { x: middle + side * (2 + 62 * near ** 1.8), y: level + (HORIZON_HEIGHT - level) * near ** 1.3 }
    })
  const [left, right] = [edge(-1), edge(1).toReversed()]
  return `M${startOf(left)}${smoothLine(left)}L${startOf(right)}${smoothLine(right)}z`
}

function startOf([first = { x: 0, y: 0 }]: Point[]): string {
  return pair({ x: evenly(first.x), y: evenly(first.y) })
}

/** As round as eight bends can be. */
export function disc({ x, y, radius }: Point & { radius: number }): string {
  const at = (eighths: number, distance: number): Point => {
    const angle = (eighths * Math.PI) / 4
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
  }
  const bends = Array.from({ length: 8 }, (_, index) => {
    return `Q${pair(at(index + 0.5, radius / Math.cos(Math.PI / 8)))} ${pair(at(index + 1, radius))}`
  })
  return `M${pair(at(0, radius))}${bends.join('')}z`
}

/** Where a window is, wide enough to be looked out of; across a page its top is above the picture, as it is from near. */
export function frameOf(random: Random): Box {
  const width = between(random, 380, 560)
  const left = between(random, 300, 900 - width)
  return { left, right: left + width, top: 40, bottom: between(random, 345, 375) }
}

/** The dark room: everything but the opening, which runs the other way round and so stays empty. */
export function wallAround({ left, right, top, bottom }: Box): string {
  const opening = `M${Math.round(left)} ${top}V${Math.round(bottom)}H${Math.round(right)}V${top}z`
  return `M0 0H${HORIZON_WIDTH}V${HORIZON_HEIGHT}H0z${opening}`
}

/** What parts one pane from the next; and, in some, a bar across. */
export function mullions(random: Random, { left, right, top, bottom }: Box): string {
  const panes = 2 + Math.floor(random() * 2)
  const posts = Array.from({ length: panes - 1 }, (_, index) => {
    const middle = left + ((right - left) * (index + 1)) / panes
    return box({ left: middle - 5, right: middle + 5, top, bottom })
  })
  const bar = between(random, 120, 170)
  const across = random() < 0.5 ? [box({ left, right, top: bar - 4, bottom: bar + 4 })] : []
  return [...posts, ...across].join('')
}

/** The ledge below a window, in the light that falls on it. */
export function sill({ left, right, bottom }: Box): string {
  return box({ left: left - 22, right: right + 22, top: bottom, bottom: bottom + 9 })
}

/** From corner to corner by how far it is: shorter than where it lies, and boxes of one size are the same words. */
function box({ left, right, top, bottom }: Box): string {
  const [width, height] = [Math.round(right) - Math.round(left), Math.round(bottom) - Math.round(top)]
  return `M${pair({ x: left, y: top })}h${width}v${height}h${-width}z`
}

/**
 * Through the middles of the legs, bent towards the points: no corner anywhere. It begins at the first point. `t` turns
 * the last bend's point over the middle it ends in, which is the next point: said once, and as a step, a drawing is a third
 * lighter over the wire. Points on even numbers have middles on whole ones; else each bend would be further off than the last.
 */
function smoothLine(points: Point[]): string {
  const even = points.map(({ x, y }) => ({ x: evenly(x), y: evenly(y) }))
  const middles = even.slice(0, -1).map((point, index) => {
    const next = even[index + 1] ?? point
    return { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
  })
  const steps = middles.map((middle, index) => {
    const from = middles[index - 1] ?? even[0] ?? middle
    return step({ x: middle.x - from.x, y: middle.y - from.y })
  })
  const last = even.at(-1)
  return `t${steps.join(' ')}` + (last ? `L${pair(last)}` : '')
}

/** The minus parts two numbers as well as a space does. */
function step({ x, y }: Point): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}

function evenly(value: number): number {
  return Math.round(value / 2) * 2
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
