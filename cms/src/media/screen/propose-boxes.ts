import type { AnsweredBox, ShownFace } from '../consented/shown-face.ts'
import { findUncovered, type Box } from '../face-boxes.ts'

/**
 * What the editor begins with: what is shown stays so, and every other face that was found is to be covered. Whoever may
 * show no face (`mayShow`) covers what is shown, too.
 */
export function proposeBoxes(
  found: readonly Box[],
  shown: readonly ShownFace[],
  { mayShow }: { mayShow: boolean },
): AnsweredBox[] {
  if (mayShow) return [...shown, ...found.filter((face) => !shown.some((one) => meets(one, face)))]
  const elsewhere = shown.filter((one) => !found.some((face) => meets(one, face)))
  return [...found, ...elsewhere.map(({ x, y, width, height }) => ({ x, y, width, height }))]
}

/** The middle of the one is in the other: the machine finds the same face a little elsewhere each time. */
function meets(one: Box, face: Box): boolean {
  const middle = { x: face.x + face.width / 2, y: face.y + face.height / 2, width: 0, height: 0 }
  return findUncovered([middle], [one]).length === 0
}
