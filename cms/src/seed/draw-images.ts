import fs from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

/**
 * Draws the sample pictures: calm, in two blues on ice, with nobody in them. Run it again after a change:
 * `node --import tsx src/seed/draw-images.ts` in `cms`. The same drawing comes out every time.
 */
const WIDTH = 1600
const HEIGHT = 900
const ICE = '#e9f0f8'
const BLUE = '#2a5ca8'
const DEEP = '#16305c'

const drawings: Record<string, string> = { road: drawRoad(), window: drawWindow(), sea: drawSea() }

for (const [name, drawing] of Object.entries(drawings)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawing}</svg>`
  const picture = await sharp(Buffer.from(svg)).webp({ quality: 86 }).toBuffer()
  await fs.writeFile(path.join(import.meta.dirname, 'images', `${name}.webp`), picture)
}

function drawRoad(): string {
  const horizon = 560
  const dashes = [0.03, 0.08, 0.16, 0.28, 0.46, 0.72].map((start) => dashOfRoad(horizon, start, start * 1.25 + 0.01))
  return [
    fill(DEEP),
    `<circle cx="1180" cy="300" r="38" fill="${ICE}"/>`,
    ridge({ at: horizon - 120, height: 64, waves: 1.4, shift: 0.4, opacity: 0.35, colour: BLUE }),
    ridge({ at: horizon - 52, height: 40, waves: 2.3, shift: 2.6, opacity: 0.6, colour: BLUE }),
    `<rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="${DEEP}"/>`,
    `<path d="M 816 ${horizon} L 824 ${horizon} L 990 ${HEIGHT} L 570 ${HEIGHT} Z" fill="${BLUE}"/>`,
    ...dashes,
    ...[0.06, 0.16, 0.34, 0.66].map((share) => milestone(horizon, share)),
  ].join('')
}

/** One dash of the middle line; `start` and `end` from 0 (horizon) to 1 (lower edge). */
function dashOfRoad(horizon: number, start: number, end: number): string {
  const depth = HEIGHT - horizon
  const point = (share: number, side: number) => `${820 - share * 40 + side * share * 9} ${horizon + share * depth}`
  return `<path d="M ${point(start, -1)} L ${point(start, 1)} L ${point(end, 1)} L ${point(end, -1)} Z" fill="${ICE}"/>`
}

function milestone(horizon: number, share: number): string {
  const foot = horizon + share * (HEIGHT - horizon)
  const height = 8 + share * 90
  return `<rect x="${824 + share * 220}" y="${foot - height}" width="${height / 7}" height="${height}" fill="${ICE}" opacity="0.7"/>`
}

function drawWindow(): string {
  const folds = Array.from({ length: 6 }, (_, index) => {
    const x = 480 + index * 82
    const sway = `C ${x + 18} 300 ${x - 10} 520 ${x + 6} 760`
    return `<path d="M ${x} 90 ${sway} H 480 V 90 Z" fill="${index % 2 === 0 ? BLUE : DEEP}" fill-opacity="${index % 2 === 0 ? 1 : 0.28}"/>`
  }).toReversed()
  return [
    fill(DEEP),
    `<svg x="480" y="90" width="640" height="670" viewBox="480 90 640 670">`,
    `<rect x="480" y="90" width="640" height="670" fill="${ICE}"/>`,
    ridge({ at: 560, height: 44, waves: 2.6, shift: 1.2, opacity: 0.35, colour: BLUE }),
    `<rect x="480" y="640" width="640" height="120" fill="${BLUE}" opacity="0.55"/>`,
    `<path d="M 1004 700 L 1010 420 L 1018 700 Z" fill="${DEEP}"/>`,
    `<circle cx="1010" cy="420" r="78" fill="${DEEP}"/>`,
    `<rect x="470" y="90" width="10" height="670" fill="${ICE}"/>`,
    `<rect x="480" y="90" width="420" height="670" fill="${BLUE}"/>`,
    ...folds,
    `</svg>`,
    `<path d="M 480 90 H 1120 V 760 H 480 Z" fill="none" stroke="${ICE}" stroke-width="12"/>`,
    `<rect x="446" y="760" width="708" height="20" fill="${ICE}"/>`,
  ].join('')
}

function drawSea(): string {
  const horizon = 400
  const waves = Array.from({ length: 7 }, (_, index) => {
    const y = horizon + 40 + index * index * 11
    return ridge({
      at: y,
      height: 2 + index * 2.6,
      waves: 5.5 - index * 0.55,
      shift: index * 1.9,
      opacity: 0.2,
      colour: DEEP,
    })
  })
  return [
    fill(ICE),
    ridge({ at: horizon - 60, height: 46, waves: 0.9, shift: 4.9, opacity: 0.28, colour: BLUE, to: horizon }),
    ridge({ at: horizon - 16, height: 34, waves: 1.2, shift: 2.2, opacity: 0.5, colour: BLUE, to: horizon }),
    `<rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="${BLUE}"/>`,
    ...waves,
  ].join('')
}

type Ridge = { at: number; height: number; waves: number; shift: number; opacity: number; colour: string; to?: number }

/** A calm line across the whole width, filled down to `to`; `height` is half the distance from crest to valley. */
function ridge({ at, height, waves, shift, opacity, colour, to = HEIGHT }: Ridge): string {
  const points = Array.from({ length: 81 }, (_, index) => {
    const x = (WIDTH / 80) * index
    const turn = (index / 80) * Math.PI * 2
    const y = at - height * (0.7 * Math.sin(turn * waves + shift) + 0.3 * Math.sin(turn * waves * 2.3 + shift * 3))
    return `${x} ${y.toFixed(1)}`
  })
  return `<path d="M 0 ${to} L ${points.join(' L ')} L ${WIDTH} ${to} Z" fill="${colour}" opacity="${opacity}"/>`
}

function fill(colour: string): string {
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour}"/>`
}
