import type { Box } from '../face-boxes.ts'

/** A face that is shown, and the id of the consent under which it is. */
export type ShownFace = Box & { consent: string }

/** A box as somebody answers for it: what is under it is shown under a consent, or, where none is named, covered. */
export type AnsweredBox = Box & { consent?: string | undefined }

/** What is to be covered, and what is to be shown. A face under both is covered. */
export function splitAnswers(boxes: readonly AnsweredBox[]): { covers: Box[]; shown: ShownFace[] } {
  const covers: Box[] = []
  const shown: ShownFace[] = []
  for (const { consent, ...box } of boxes) {
    if (consent === undefined) covers.push(box)
    else shown.push({ ...box, consent })
  }
  return { covers, shown }
}
