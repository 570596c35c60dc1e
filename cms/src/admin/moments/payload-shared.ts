import type { formatDate as formatByAnyClock } from '../../../node_modules/@payloadcms/ui/dist/exports/shared/index.js'
import { showMoment } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'

export * from '../../../node_modules/@payloadcms/ui/dist/exports/shared/index.js'

/**
 * What the pages of versions are drawn with, which offer no place for parts of ours: `next.config.ts` gives them this in
 * the place of Payload's own. A moment is by the clock of Paris and written as everywhere else (`keep-one-clock.ts`):
 * Payload has one order of day, month and year for all languages ("23 Nov. 2026" in German).
 */
export function formatDate({ date, i18n }: Parameters<typeof formatByAnyClock>[0]): string {
  return showMoment(new Date(date ?? NaN), languageOf(i18n))
}
