import type { ReviewSheet } from '../review/review-sheet.ts'
import { askCms, type Answer, type Somebody } from './ask-cms.ts'

/** What a reviewer sees of a text in one language. Throws when there is nothing to see. */
export async function readSheet(
  collection: string,
  id: string,
  locale: string,
  who: Somebody = 'reviewer',
): Promise<ReviewSheet> {
  const { status, body } = await askCms(who, 'GET', `/api/review/${collection}/${id}/${locale}`)
  if (status !== 200) throw new Error(`no sheet of ${collection} ${id} in ${locale}: ${status} ${JSON.stringify(body)}`)
  return body as ReviewSheet
}

/** A reviewer approves what they see, with a reason for whatever the machine found, and publishes it or not. */
export async function approve(
  collection: string,
  id: string,
  locale: string,
  { publishes = false, who = 'reviewer', change = {} }: { publishes?: boolean; who?: Somebody; change?: object } = {},
): Promise<Answer> {
  const sheet = await askCms(who, 'GET', `/api/review/${collection}/${id}/${locale}`)
  if (sheet.status !== 200) return sheet
  const { hash, findings, checklist } = sheet.body as ReviewSheet
  const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
  const decision = { seen: hash, accepted, checklist, publishes, ...change }
  return askCms(who, 'POST', `/api/review/${collection}/${id}/${locale}`, decision)
}
