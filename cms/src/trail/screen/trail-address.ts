import { isUuid } from '../../donations/is-uuid.ts'
import { isTrailAct, type TrailAct } from '../trail-acts.ts'

export const TRAIL = '/admin/trail'

/** What somebody asks the trail for. */
export type TrailAsked = { act?: TrailAct | undefined; actor?: string | undefined; page: number }

/** Reads the address of the trail; what makes no sense in it counts as not asked. */
export function readTrailAsked(asked: Record<string, string | string[] | undefined>): TrailAsked {
  const [act, actor, page] = [asked['act'], asked['who'], Number(asked['page'])]
  return {
    ...(isTrailAct(act) && { act }),
    ...(typeof actor === 'string' && isUuid(actor) && { actor }),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}

export function trailAddress({ act, actor, page }: TrailAsked): string {
  const query = new URLSearchParams({
    ...(act && { act }),
    ...(actor && { who: actor }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size === 0 ? TRAIL : `${TRAIL}?${query.toString()}`
}
