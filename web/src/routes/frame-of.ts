import { drawFrame } from '../content/frame.ts'
import type { Place } from '../content/places.ts'
import type { Frame } from '../content/view-models.ts'
import type { Visit } from './visit.ts'

/** What stands around the page at `place`. Throws `CmsUnavailable` when the association cannot be read. */
export async function frameOf(visit: Visit, place: Place): Promise<Frame> {
  const { siteUrl, assets, locale, snapshot } = visit
  return drawFrame(place, locale, {
    siteUrl,
    assets: assets[locale],
    contents: snapshot.contents,
    association: await snapshot.association(),
  })
}
