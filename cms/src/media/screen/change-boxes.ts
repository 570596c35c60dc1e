import type { AnsweredBox } from '../consented/shown-face.ts'
import { clampBox, type Box, type Measure } from '../face-boxes.ts'

export type Covers = {
  boxes: readonly AnsweredBox[]
  /** Place in the list of the one that is worked on; null: none. */
  chosen: number | null
  /** What was before, the latest last. */
  past: readonly (readonly AnsweredBox[])[]
}

/** `by` and `to` are in pixels of the picture. */
export type Change =
  | { kind: 'choose'; index: number | null }
  | { kind: 'add'; box?: Box }
  | { kind: 'remove'; index: number }
  | { kind: 'move' | 'resize'; index: number; by: { x: number; y: number } }
  /** Many small steps of one hand on the mouse are one step back. */
  | { kind: 'place'; index: number; to: Box; isFirst: boolean }
  /** Under which consent what is in it is shown; null: it is covered. */
  | { kind: 'answer'; index: number; consent: string | null }
  | { kind: 'undo' }

/** Smaller is of no use, and too small to be taken hold of. Pixels. */
const SMALLEST = 16
const LONGEST_PAST = 100

/** What becomes of the covers on a picture. A change that changes nothing leaves no trace in the past. */
export function changeBoxes(covers: Covers, change: Change, picture: Measure): Covers {
  const { boxes, past } = covers
  switch (change.kind) {
    case 'choose':
      return { ...covers, chosen: change.index }
    case 'add':
      return remember(covers, [...boxes, clampBox(change.box ?? inTheMiddle(picture), picture)], boxes.length)
    case 'remove': {
      const left = boxes.filter((_, index) => index !== change.index)
      return remember(covers, left, left.length === 0 ? null : Math.min(change.index, left.length - 1))
    }
    case 'move':
    case 'resize':
      return remember(covers, replace(boxes, change.index, shift(boxes[change.index], change, picture)), change.index)
    case 'place': {
      const placed = replace(boxes, change.index, fit(change.to, picture))
      return change.isFirst
        ? remember(covers, placed, change.index)
        : { ...covers, boxes: placed, chosen: change.index }
    }
    case 'answer': {
      const answered = boxes.map(({ consent, ...box }, place) => {
        const next = place === change.index ? (change.consent ?? undefined) : consent
        return next === undefined ? box : { ...box, consent: next }
      })
      return remember(covers, answered, change.index)
    }
    case 'undo': {
      const before = past.at(-1)
      return before === undefined ? covers : { boxes: before, chosen: null, past: past.slice(0, -1) }
    }
  }
}

function remember({ boxes, past, ...covers }: Covers, now: readonly AnsweredBox[], chosen: number | null): Covers {
  const isSame = JSON.stringify(boxes) === JSON.stringify(now)
  return { ...covers, boxes: now, chosen, past: isSame ? past : [...past, boxes].slice(-LONGEST_PAST) }
}

function replace(boxes: readonly AnsweredBox[], index: number, box: Box | undefined): readonly AnsweredBox[] {
  return box === undefined ? boxes : boxes.map((one, place) => (place === index ? { ...one, ...box } : one))
}

function shift(
  box: Box | undefined,
  { kind, by }: { kind: 'move' | 'resize'; by: { x: number; y: number } },
  picture: Measure,
) {
  if (box === undefined) return undefined
  if (kind === 'resize') return fit({ ...box, width: box.width + by.x, height: box.height + by.y }, picture)
  const x = Math.min(Math.max(box.x + by.x, 0), picture.width - box.width)
  const y = Math.min(Math.max(box.y + by.y, 0), picture.height - box.height)
  return clampBox({ ...box, x, y }, picture)
}

function fit(box: Box, picture: Measure): Box {
  return clampBox({ ...box, width: Math.max(box.width, SMALLEST), height: Math.max(box.height, SMALLEST) }, picture)
}

function inTheMiddle({ width, height }: Measure): Box {
  const side = Math.min(width, height) / 4
  return { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side }
}
