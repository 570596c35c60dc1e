import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { reachOf } from '../people/access-to.ts'
import { isShown } from './is-shown.ts'
import { poolOf } from './pool-of.ts'
import { readWithheld } from './withheld-stories.ts'

type Rights = NonNullable<CollectionConfig['access']>

/** Whoever reads only what is public reads no story that is hidden or was erased. */
export function withoutWithheld(rights: Rights): Rights {
  const read: Access = async (asked) => {
    const allowed = await rights.read?.(asked)
    if (reachOf(asked.req.user, 'stories', 'read') !== 'published' || typeof allowed !== 'object')
      return allowed ?? false
    const withheld = await withheldFor(asked.req)
    return withheld.length === 0 ? allowed : ({ and: [allowed, { id: { not_in: withheld } }] } satisfies Where)
  }
  return { ...rights, read }
}

/** The site hands out a picture's file only while a public text shows it. */
export function filesOnlyWhileShown(rights: Rights): Rights {
  const read: Access = (asked) => {
    const { req, isReadingStaticFile, data } = asked
    const isAskedForShown = isReadingStaticFile === true && reachOf(req.user, 'media', 'read') === 'shown'
    return isAskedForShown ? isShown(poolOf(req), String(data?.['filename'])) : (rights.read?.(asked) ?? false)
  }
  return { ...rights, read }
}

/** Asked once a request: the same one reads related stories too, each with this question. */
function withheldFor(req: PayloadRequest): Promise<string[]> {
  req.context['withheldStories'] ??= readWithheld(poolOf(req))
  return req.context['withheldStories'] as Promise<string[]>
}
