import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerExport } from './answer-export.ts'
import { takeDownLapsed } from './take-down-lapsed.ts'
import { openNewsroom, type Newsroom } from './trial/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

describe('a record handed out', () => {
  it('has the record and all that happened to it, and nothing that leads to the text or to the word', async () => {
    const consent = await newsroom.newConsent({ withdrawalWord: 'girouette' })
    const story = await newsroom.writeStory({ consent })
    expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
    await newsroom.run(sql`
      UPDATE consents SET agreed_on = agreed_on - interval '400 days', review_on = review_on - interval '400 days',
        expires_on = expires_on - interval '400 days' WHERE id = ${consent}`)
    await takeDownLapsed(newsroom.payload, Date.now() + 1_800_000)
    const { user } = await newsroom.reqOf('reviewer')
    if (!user) throw new Error('there is no reviewer')
    const asked = { request: new Request('http://cms.test'), user, payload: newsroom.payload, body: {} }
    const answer = await answerExport(asked, consent)
    const text = await answer.text()
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="consent-[A-Z]{2}-\d{4}\.json"$/)
    const told = JSON.parse(text) as { state: string; history: { event: string; by: string | null }[] }
    expect(told).toMatchObject({ state: 'expired', scope: ['text'], informedIn: 'ru' })
    expect(told.history.map(({ event }) => event)).toEqual(['created', 'taken_down_expired'])
    expect(told.history[0]?.by).toBe(user.name)
    expect(text).not.toMatch(new RegExp(`seal|girouette|${story}`, 'i'))
    expect((await answerExport(asked, story)).status).toBe(404)
  })
})
