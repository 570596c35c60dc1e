import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { withdrawConsent } from '../consent/withdraw-consent.ts'
import { planPublication } from './plan-publication.ts'
import { publishDue } from './publish-due.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** An approved story of a consent of its own, to be public in an hour. */
async function plannedStory(): Promise<{ consent: string; story: string }> {
  const consent = await newsroom.newConsent()
  const story = await newsroom.writeStory({ consent })
  expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
  const { hash } = await newsroom.sheetOf(story)
  const at = new Date(Date.now() + 4 * 3_600_000).toISOString().slice(0, 16)
  const text = { collection: 'stories', document: story, locale: 'fr' } as const
  const planned = await planPublication(await newsroom.reqOf('reviewer'), text, { seen: hash, at })
  expect(planned).toEqual({ outcome: 'planned' })
  return { consent, story }
}

const goBy = (consent: string) =>
  newsroom.run(sql`
    UPDATE consents SET agreed_on = agreed_on - interval '400 days', review_on = review_on - interval '400 days',
      expires_on = expires_on - interval '400 days' WHERE id = ${consent}`)

async function planOf(story: string): Promise<unknown[]> {
  const { rows } = await newsroom.run(
    sql`SELECT state, reason FROM planned_publications WHERE document = ${story} ORDER BY planned_at`,
  )
  return rows
}

it('what was planned is refused at its time when the consent has ended or was withdrawn; the control is published', async () => {
  const [right, ended, withdrawn] = [await plannedStory(), await plannedStory(), await plannedStory()]
  await goBy(ended.consent)
  const { user } = await newsroom.reqOf('reviewer')
  if (!user) throw new Error('there is no reviewer')
  await withdrawConsent(newsroom.payload, user, withdrawn.consent)
  await newsroom.run(sql`
    UPDATE planned_publications SET at = now() - interval '1 second'
    WHERE document IN (${right.story}, ${ended.story}, ${withdrawn.story})`)

  await publishDue(newsroom.payload)
  expect(await planOf(right.story)).toEqual([{ state: 'published', reason: null }])
  expect(await newsroom.seenBySite(right.story)).not.toBe(null)
  for (const { story } of [ended, withdrawn]) {
    expect(await planOf(story)).toEqual([{ state: 'refused', reason: 'not_approved' }])
    expect(await newsroom.seenBySite(story)).toBe(null)
  }
})
