import type { ChapterId, SectionId } from './guide.ts'

export const GUIDE = '/admin/guide'

/** Where a chapter stands, at its head or at one of its sections. */
export function guideAddress<Id extends ChapterId>(chapter: Id, section?: SectionId<Id>): string {
  return `${GUIDE}/${chapter}${section === undefined ? '' : `#${section}`}`
}
