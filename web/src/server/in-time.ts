import { CmsUnavailable } from '../content/ask-cms.ts'

/**
 * For how long somebody waits for a page. Each question to the CMS has its own time, but a page may have several to ask
 * one after the other, and from a CMS that takes nearly all of it each time, the page would come after half a minute.
 */
const LONGEST_MS = 10_000

/**
 * The answer, or that the CMS is too slow for it. What was asked is heard out all the same, and remembered: the next one
 * who wants the page waits for less.
 */
export async function inTime<Answer>(answer: Promise<Answer>, longestMs: number = LONGEST_MS): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CmsUnavailable('the CMS took too long for a page')), longestMs)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
