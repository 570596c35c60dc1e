import type { CmsClient } from './cms-client.ts'
import type { Note } from './snapshot.ts'
import { ANYTHING, idsIn } from './tags.ts'

/** Questions whose answer is one document: it and what stands in it is all that the page was made from. */
const OF_ONE_DOCUMENT: readonly string[] = ['readStory', 'readPage', 'readCampaign'] satisfies (keyof CmsClient)[]

/**
 * The CMS, for one page: `note` hears of every document that was answered. Of any other question nobody can say when its
 * answer will be another one.
 */
export function noteQuestions(cms: CmsClient, note: Note): CmsClient {
  return new Proxy(cms, {
    get: (whole, name: keyof CmsClient) => {
      if (!OF_ONE_DOCUMENT.includes(name)) {
        note([ANYTHING])
        return whole[name]
      }
      return async (id: string, ...rest: unknown[]) => {
        const answer = await (whole[name] as (...asked: unknown[]) => Promise<unknown>)(id, ...rest)
        note([id, ...idsIn(answer)])
        return answer
      }
    },
  })
}
