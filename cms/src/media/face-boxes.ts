/** A part of a picture, in whole pixels of its largest size, from the top left corner. */
export type Box = { x: number; y: number; width: number; height: number }

export type Measure = { width: number; height: number }

/** On each side, as a part of what was found: hair, ears and chin are outside of what a machine calls a face. */
const MARGIN = 0.3

/** What must be covered so that a face is. */
export function withMargin(face: Box, picture: Measure): Box {
  const [across, down] = [face.width * MARGIN, face.height * MARGIN]
  return clampBox(
    { x: face.x - across, y: face.y - down, width: face.width + 2 * across, height: face.height + 2 * down },
    picture,
  )
}

/** Whole pixels inside the picture, rounded outwards; at least one pixel. */
export function clampBox({ x, y, width, height }: Box, picture: Measure): Box {
  const left = Math.min(Math.max(Math.floor(x), 0), picture.width - 1)
  const top = Math.min(Math.max(Math.floor(y), 0), picture.height - 1)
  const right = Math.min(Math.max(Math.ceil(x + width), left + 1), picture.width)
  const bottom = Math.min(Math.max(Math.ceil(y + height), top + 1), picture.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The covers, and the margin around every face that lies whole under one, however closely that was drawn. */
export function coverWithMargins(covers: readonly Box[], faces: readonly Box[], picture: Measure): Box[] {
  const covered = faces.filter((face) => covers.some((cover) => holds(cover, face)))
  return [...covers, ...covered.map((face) => withMargin(face, picture))]
}

/** The faces that do not lie whole inside one of the boxes. */
export function findUncovered(faces: readonly Box[], boxes: readonly Box[]): Box[] {
  return faces.filter((face) => !boxes.some((box) => holds(box, face)))
}

/** The faces that are not whole in a box of their own: a box answers for one face, however large it is drawn. */
export function findUnanswered(faces: readonly Box[], boxes: readonly Box[]): Box[] {
  const answered = new Map<number, Box>()
  const answers = (face: Box, tried: Set<number>): boolean =>
    boxes.some((box, place) => {
      if (tried.has(place) || !holds(box, face)) return false
      tried.add(place)
      const other = answered.get(place)
      // Whoever has that box may find another.
      if (other !== undefined && !answers(other, tried)) return false
      answered.set(place, face)
      return true
    })
  return faces.filter((face) => !answers(face, new Set()))
}

/** Of several boxes around the same thing, the surest (first) one; a face is found again in each part that is searched. */
export function withoutDoubles(faces: readonly Box[]): Box[] {
  const kept: Box[] = []
  for (const face of faces) if (!kept.some((other) => overlap(other, face) > 0.4)) kept.push(face)
  return kept
}

function holds(box: Box, face: Box): boolean {
  return (
    box.x <= face.x &&
    box.y <= face.y &&
    box.x + box.width >= face.x + face.width &&
    box.y + box.height >= face.y + face.height
  )
}

/** What two boxes share, as a part of the smaller. */
function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  if (across <= 0 || down <= 0) return 0
  return (across * down) / Math.min(one.width * one.height, other.width * other.height)
}
