import { DAYLIGHT, drawHorizon, HORIZON_HEIGHT, type HorizonKind } from '../../../story/draw-horizon.ts'
import { IMAGE_HEIGHT, IMAGE_WIDTH, type SharePicture } from '../share-picture.ts'
import { breakLines } from './break-lines.ts'
import { fitTitle } from './fit-title.ts'
import { measureText, outlineText, settable, type TextPlace } from './set-text.ts'
import { LINE_FACE, TITLE_FACE, type Face } from './share-fonts.ts'

/** The daylight set of `styles/tokens.css`: where a link is shared, nobody says whether it is night. */
const COLOURS = {
  ground: '#ffffff',
  text: '#0f1b2b',
  quiet: '#47586b',
  band: '#0b5cab',
  bandText: '#ffffff',
  bandQuiet: '#dfecf9',
  sky: '#e7f1fa',
} as const

const MARGIN = 64
const TEXT_WIDTH = IMAGE_WIDTH - 2 * MARGIN
const LINE_HEIGHT = 1.14
const SMALL = 30
/** From the last line of a title to what stands beneath it, baseline to baseline. */
const LINE_GAP = 64

/**
 * An image as an SVG document of shapes alone: letters are outlines, so whatever turns it into pixels needs no font. A
 * title that our fonts cannot set is left out, and the drawing stands for itself.
 */
export function composeShareImage(picture: SharePicture): string {
  const { ground } = picture
  const shapes = ground.kind === 'horizon' ? drawUnderSky(picture, ground.seed) : drawOnBands(picture)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${IMAGE_WIDTH} ${IMAGE_HEIGHT}"`,
    ` width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}">${shapes.join('')}</svg>`,
  ].join('')
}

/** A story: its title in the sky over its own horizon, which leaves the words as much room as they need. */
function drawUnderSky({ association, host, title, line }: SharePicture, seed: string): string[] {
  const block = setTitle(title, { top: 142, fill: COLOURS.text })
  const lineAt = block.bottom + (line === null ? 24 : LINE_GAP)
  return [
    rectangle(0, IMAGE_HEIGHT, COLOURS.sky),
    ...drawLand(seed, lineAt + 40),
    flag(MARGIN, 58),
    ...drawSender(association, host),
    ...block.shapes,
    line === null ? '' : text(LINE_FACE, line, { x: MARGIN, baseline: lineAt, size: fitLine(line, 32) }, COLOURS.quiet),
  ]
}

/** Who sends it, and from where if there is room for both. */
function drawSender(association: string, host: string): string[] {
  const [start, end] = [MARGIN + 62, IMAGE_WIDTH - MARGIN]
  const size = fitLine(association, SMALL, end - start)
  const left = end - start - (measureText(LINE_FACE, association) * size + 48)
  return [
    text(LINE_FACE, association, { x: start, baseline: 83, size }, COLOURS.text),
    measureText(LINE_FACE, host) * 26 > left
      ? ''
      : text(LINE_FACE, host, { x: end, baseline: 83, size: 26, anchor: 'end' }, COLOURS.quiet),
  ]
}

const BAND = { top: 126, bottom: 504 } as const

/** Every other page: the flag itself, and what the page is called on its blue. */
function drawOnBands({ association, host, title, line }: SharePicture): string[] {
  const lead = line === null ? [] : setLead(line)
  const leadHeight = lead.length === 0 ? 0 : LINE_GAP + (lead.length - 1) * 44
  const measured = setTitle(title, { top: 0, fill: COLOURS.bandText })
  const top = (BAND.top + BAND.bottom - measured.bottom - leadHeight) / 2
  const block = setTitle(title, { top, fill: COLOURS.bandText })
  return [
    rectangle(0, IMAGE_HEIGHT, COLOURS.ground),
    rectangle(BAND.top, BAND.bottom - BAND.top, COLOURS.band),
    text(LINE_FACE, association, { x: MARGIN, baseline: 75, size: fitLine(association, 34) }, COLOURS.text),
    ...block.shapes,
    ...lead.map((words, index) =>
      text(
        LINE_FACE,
        words,
        { x: MARGIN, baseline: block.bottom + LINE_GAP + index * 44, size: 32 },
        COLOURS.bandQuiet,
      ),
    ),
    text(LINE_FACE, host, { x: MARGIN, baseline: 577, size: fitLine(host, 28) }, COLOURS.quiet),
  ]
}

function setTitle(title: string, { top, fill }: { top: number; fill: string }): { shapes: string[]; bottom: number } {
  const words = settable(TITLE_FACE, title)
  if (words === null || words === '') return { shapes: [], bottom: top }
  const { size, lines } = fitTitle(words, (text) => measureText(TITLE_FACE, text), TEXT_WIDTH)
  // From the top of the capitals: the eye begins there.
  const first = top + size * 0.712
  const shapes = lines.map((line, index) =>
    text(TITLE_FACE, line, { x: MARGIN, baseline: first + index * size * LINE_HEIGHT, size }, fill),
  )
  return { shapes, bottom: first + (lines.length - 1) * size * LINE_HEIGHT }
}

/** The size at which a line fits, at most `largest`. */
function fitLine(line: string, largest: number, width = TEXT_WIDTH): number {
  const em = measureText(LINE_FACE, settable(LINE_FACE, line) ?? '')
  return Math.min(largest, Math.floor((width / em) * 10) / 10)
}

/** At most two lines; one that needs more is left out, for a sentence without its end says something else. */
function setLead(line: string): string[] {
  const measure = (text: string) => measureText(LINE_FACE, text)
  return breakLines(settable(LINE_FACE, line) ?? '', { measure, width: TEXT_WIDTH / 32, mostLines: 2 }) ?? []
}

/** Where in the drawing there begins to be something: above it is sky. */
const SKYLINE: Record<HorizonKind, number> = { ridges: 95, road: 170, window: 8, sea: 130 }

/** The land from `top` to the foot of the image, flattened where there is less room: calm lines stay calm. */
function drawLand(seed: string, top: number): string[] {
  const { kind, layers } = drawHorizon(seed)
  const height = HORIZON_HEIGHT - SKYLINE[kind]
  const scale = Math.min(1.1, (IMAGE_HEIGHT - top) / height)
  const shift = IMAGE_HEIGHT - HORIZON_HEIGHT * scale
  const paths = layers
    // Words stand in the sky.
    .filter(({ tone }) => tone !== 'light')
    .map(({ tone, path }) => `<path fill="${DAYLIGHT[tone]}" d="${path}"/>`)
  // What is above the skyline of a window is the wall of its room, and the room ends where the words begin.
  const clip = `<clipPath id="land"><rect y="${round(IMAGE_HEIGHT - height * scale)}" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}"/></clipPath>`
  return [
    clip,
    `<g clip-path="url(#land)"><g transform="matrix(1 0 0 ${scale.toFixed(4)} 0 ${round(shift)})">`,
    ...paths,
    '</g></g>',
  ]
}

function flag(x: number, y: number): string {
  return [
    `<rect x="${x + 0.75}" y="${y - 3 + 0.75}" width="43.5" height="29" fill="${COLOURS.ground}" stroke="${COLOURS.quiet}" stroke-width="1.5"/>`,
    `<rect x="${x}" y="${y + 7}" width="45" height="10" fill="${COLOURS.band}"/>`,
  ].join('')
}

function text(face: Face, words: string, place: TextPlace, fill: string): string {
  return `<path fill="${fill}" d="${outlineText(face, settable(face, words) ?? '', place)}"/>`
}

function rectangle(y: number, height: number, fill: string): string {
  return `<rect y="${y}" width="${IMAGE_WIDTH}" height="${height}" fill="${fill}"/>`
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10
}
