import { formatDate as formatByAnyClock } from '../../../node_modules/@payloadcms/ui/dist/exports/shared/index.js'
import { BOOKS_TIME_ZONE } from '../../desk/show-date.ts'

export * from '../../../node_modules/@payloadcms/ui/dist/exports/shared/index.js'

/**
 * What the pages of versions are drawn with, which offer no place for parts of ours: `next.config.ts` gives them this in
 * the place of Payload's own. A moment for which no clock is named is by that of Paris (`keep-one-clock.ts`).
 */
export function formatDate(moment: Parameters<typeof formatByAnyClock>[0]): string {
  return formatByAnyClock({ ...moment, timezone: moment.timezone ?? BOOKS_TIME_ZONE })
}
