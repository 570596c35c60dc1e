import { isUuid } from '../../donations/is-uuid.ts'
import { isTrailAct, type TrailAct } from '../trail-acts.ts'

export const TRAIL = '/admin/trail'

/** What somebody asks the trail for. `document`: the beginning of an id; `day`: "2026-11-22". */
export type TrailAsked = {
  act?: TrailAct | undefined
  actor?: string | undefined
  document?: string | undefined
  day?: string | undefined
  page: number
}

/** The first eight digits of an id, as the screen shows them, or more of it. */
const BEGINNING = /^[0-9a-f]{8}(?:-[0-9a-f-]*)?$/

/** Reads the address of the trail; what makes no sense in it counts as not asked. */
export function readTrailAsked(asked: Record<string, string | string[] | undefined>): TrailAsked {
  const { act, who } = asked
  const [document, day, page] = [one(asked['on']).trim().toLowerCase(), one(asked['day']), Number(asked['page'])]
  return {
    ...(isTrailAct(act) && { act }),
    ...(typeof who === 'string' && isUuid(who) && { actor: who }),
    ...(isBeginning(document) && { document }),
    ...(isDay(day) && { day }),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}

export function trailAddress({ act, actor, document, day, page }: TrailAsked): string {
  const query = new URLSearchParams({
    ...(act && { act }),
    ...(actor && { who: actor }),
    ...(document && { on: document }),
    ...(day && { day }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size === 0 ? TRAIL : `${TRAIL}?${query.toString()}`
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** That what is left of an id, filled up, is one. */
function isBeginning(text: string): boolean {
  const rest = '00000000-0000-4000-8000-000000000000'
  return text.length <= rest.length && BEGINNING.test(text) && isUuid(`${text}${rest.slice(text.length)}`)
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T12:00:00Z`)
  return /^2\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
