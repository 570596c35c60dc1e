import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { todayInParis } from '../desk/show-date.ts'
import { readPublished } from '../publication/read-published.ts'
import { readRevision } from '../publication/revision.ts'
import { answerWordCheck } from './answer-consent.ts'
import { readConsentHistory } from './consent-history.ts'
import { consents } from './consents.ts'
import { readLapsesOf, readRenewed } from './lapses.ts'
import { findLapsed, takeDownLapsed } from './take-down-lapsed.ts'
import { LAST_DAYS } from './trial/last-days.ts'
import { openNewsroom, type Newsroom } from './trial/newsroom.ts'
import { eraseWithdrawn } from './erase-withdrawn.ts'
import { withdrawConsent } from './withdraw-consent.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** Moves all the days of a consent, as if so many had gone by. */
const goBy = (consent: string, days: number) =>
  newsroom.run(sql`
    UPDATE consents SET agreed_on = agreed_on - make_interval(days => ${days}),
      review_on = review_on - make_interval(days => ${days}), expires_on = expires_on - make_interval(days => ${days})
    WHERE id = ${consent}
  `)

/** By PostgreSQL itself, for this reason. */
const expectRefused = (statement: SQL, reason: string) =>
  expect(newsroom.run(statement)).rejects.toMatchObject({
    cause: { message: expect.stringContaining(reason) as string },
  })

async function publicStory(change: object = {}) {
  const consent = await newsroom.newConsent(change)
  const story = await newsroom.writeStory({ consent })
  expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
  return { consent, story }
}

async function reviewer() {
  const { user } = await newsroom.reqOf('reviewer')
  if (!user) throw new Error('there is no reviewer')
  return user
}

describe('a record of consent', () => {
  /** Names of fields into which anything can be written, a name among other things. */
  function freeTextFields(fields: readonly Field[]): string[] {
    return fields.flatMap((field) => {
      if ('fields' in field) return freeTextFields(field.fields)
      const isClosed = ['select', 'checkbox', 'date', 'ui'].includes(field.type)
      return isClosed || !('name' in field) ? [] : [field.name]
    })
  }

  it('has no field into which a name could be written', () => {
    // The code is drawn by lot; of the word only a seal is stored, under the name after it.
    expect(freeTextFields(consents.fields)).toEqual(['caseCode', 'withdrawalWord', 'withdrawalSeal'])
    for (const type of ['text', 'textarea', 'richText', 'json', 'number', 'email', 'code'] as const)
      expect(freeTextFields([{ type, name: 'remark' } as Field])).toEqual(['remark'])
  })

  it('keeps a code of its own making, whatever is sent', async () => {
    const id = await newsroom.newConsent({ caseCode: 'IVANOV' })
    const { rows } = await newsroom.run(sql`SELECT case_code FROM consents WHERE id = ${id}`)
    expect(rows).toEqual([{ case_code: expect.stringMatching(/^[A-Z]{2}-\d{4}$/) as string }])
  })

  it('keeps the word for withdrawal nowhere, and knows it again', async () => {
    const word = 'Perce-neige'
    const id = await newsroom.newConsent({ withdrawalWord: word })
    const { rows } = await newsroom.run(sql`
      SELECT to_jsonb(c)::text AS text FROM consents c WHERE id = ${id}
      UNION ALL SELECT to_jsonb(h)::text FROM consent_history h WHERE consent = ${id}
    `)
    expect(JSON.stringify(rows)).not.toMatch(/neige/i)
    const { payload } = newsroom
    const check = async (heard: string) => {
      const asked = { payload, user: await reviewer(), request: new Request('http://cms.test'), body: { word: heard } }
      return (await answerWordCheck(asked, id)).json()
    }
    expect(await check('perce neige')).toEqual({ outcome: 'right_word' })
    expect(await check('Pervenche')).toEqual({ outcome: 'wrong_word' })
    const req = await newsroom.reqOf('reviewer')
    const read = await payload.findByID({ collection: 'consents', id, overrideAccess: false, user: req.user, req })
    expect(JSON.stringify(read)).not.toMatch(/seal|neige/i)
  })

  it.each([
    ['without the risks explained', { risksExplained: false }],
    ['when aid depends on it', { aidIndependent: false }],
    ['without a word', { withdrawalWord: ' ' }],
    ['without a language', { languages: [] }],
    ['for more than a year', { expiresOn: new Date(Date.now() + 370 * 86_400_000).toISOString() }],
    ['given tomorrow', { agreedOn: new Date(Date.parse(todayInParis()) + 86_400_000).toISOString() }],
    ['with a channel nobody knows', { channels: ['site', 'Ivan'] }],
  ])('is not written %s', async (_what, change) => {
    await expect(newsroom.newConsent(change)).rejects.toThrow(/^À revoir\s: (?![a-z]+[A-Z])/)
  })

  it('of more than a year is refused by the database too', async () => {
    const id = await newsroom.newConsent()
    const longer = sql`UPDATE consents SET expires_on = expires_on + interval '1 day' WHERE id = ${id}`
    await expectRefused(longer, 'consents_last_a_year')
  })
})

describe('without a consent that covers it', () => {
  it.each([
    ['consent_not_for_language', { languages: ['en'] }],
    ['consent_not_for_site', { channels: ['press'] }],
    ['consent_not_for_text', { scope: ['photo'] }],
  ])('a story is refused as %s', async (code, change) => {
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent(change) })
    expect((await newsroom.sheetOf(story)).refusal).toBe(code)
    expect(await newsroom.publish(story)).toEqual({ outcome: 'refused', code })
  })

  it('a story is refused as consent_missing, consent_expired, consent_withdrawn', async () => {
    const consent = await newsroom.newConsent()
    const story = await newsroom.writeStory()
    expect(await newsroom.publish(story)).toEqual({ outcome: 'refused', code: 'consent_missing' })
    await newsroom.revise(story, { consent })
    await goBy(consent, 400)
    expect(await newsroom.publish(story)).toEqual({ outcome: 'refused', code: 'consent_expired' })
    await withdrawConsent(newsroom.payload, await reviewer(), consent)
    expect(await newsroom.publish(story)).toEqual({ outcome: 'refused', code: 'consent_withdrawn' })
  })

  it('what was approved while it held is refused once it has ended, by the gate and by the database', async () => {
    const consent = await newsroom.newConsent()
    const story = await newsroom.writeStory({ consent })
    expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
    await goBy(consent, 400)
    const published = { collection: 'stories', id: story, locale: 'fr', data: { _status: 'published' } } as const
    await expect(newsroom.payload.update({ overrideAccess: true, ...published })).rejects.toThrow(/consentement/i)
    const forced = sql`
      WITH passed AS (SELECT set_config('campaign.approved', ${story}, true))
      UPDATE stories_locales SET _status = 'published' FROM passed WHERE _parent_id = ${story} AND _locale = 'fr'
    `
    await expectRefused(forced, 'public only under a consent')
    // The control: with its days as they were, both ways are open.
    await goBy(consent, -400)
    await newsroom.run(forced)
    await newsroom.payload.update({ overrideAccess: true, ...published })
    expect(await newsroom.seenBySite(story)).not.toBe(null)
  })

  it('a public story cannot be moved to another consent past the gate', async () => {
    const { story } = await publicStory()
    const other = await newsroom.newConsent({ languages: ['ru'] })
    for (const value of [sql`${other}`, sql`NULL`])
      await expectRefused(sql`UPDATE stories SET consent_id = ${value} WHERE id = ${story}`, 'only under a consent')
  })

  it('no copy of a story is made, which no withdrawal would find', async () => {
    const { story } = await publicStory()
    const req = await newsroom.reqOf('author')
    const copy = { collection: 'stories', id: story, draft: true, req, user: req.user } as const
    await expect(newsroom.payload.duplicate({ overrideAccess: false, ...copy })).rejects.toThrow(/duplicated/)
    await expect(newsroom.payload.duplicate({ overrideAccess: true, ...copy })).rejects.toThrow(/duplicated/)
  })
})

/** What PostgreSQL takes for today, in its own words: `SELECT (now() …)::date`. */
async function todayInDatabase(): Promise<string> {
  const { rows } = await newsroom.run(sql`SELECT prosrc FROM pg_proc WHERE proname = 'today_in_paris'`)
  return String(rows[0]?.['prosrc'])
}

const sayToday = (written: string) =>
  newsroom.run(
    sql`CREATE OR REPLACE FUNCTION today_in_paris() RETURNS date LANGUAGE sql STABLE AS ${sql.raw(`$today$${written}$today$`)}`,
  )

describe('the last day of a consent', () => {
  it.each(LAST_DAYS)('%s ends in Paris at %s for PostgreSQL too', async (lastDay, end) => {
    const written = await todayInDatabase()
    const dayAt = async (moment: number) => {
      const then = written.replaceAll('now()', `timestamptz '${new Date(moment).toISOString()}'`)
      const { rows } = await newsroom.run(
        sql.raw(`SELECT to_char(today, 'YYYY-MM-DD') AS day FROM (${then}) AS t (today)`),
      )
      return rows[0]?.['day']
    }
    const ended = Date.parse(end)
    const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10)
    expect([await dayAt(ended - 1), await dayAt(ended)]).toEqual([lastDay, next])
  })

  it('is the last on which anything is public under it, whoever is asked', async () => {
    const { consent, story } = await publicStory()
    const { rows } = await newsroom.run(
      sql`SELECT to_char(expires_on AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM consents WHERE id = ${consent}`,
    )
    const standing = async () => {
      const covers = await newsroom.run(sql`SELECT consent_covers(${consent}, 'fr') AS covers`)
      const lapsed = await findLapsed(newsroom.payload)
      return { covers: covers.rows[0]?.['covers'], lapsed: lapsed.some((one) => one.story === story) }
    }
    const written = await todayInDatabase()
    try {
      await sayToday(`SELECT date '${String(rows[0]?.['day'])}'`)
      expect(await standing()).toEqual({ covers: true, lapsed: false })
      await sayToday(`SELECT date '${String(rows[0]?.['day'])}' + 1`)
      expect(await standing()).toEqual({ covers: false, lapsed: true })
    } finally {
      await sayToday(written)
    }
    expect(await standing()).toEqual({ covers: true, lapsed: false })
  })
})

describe('when a consent ends by itself', () => {
  it('readers get nothing more, though nothing has been done yet', async () => {
    const { consent, story } = await publicStory()
    const { slug } = await newsroom.payload.findByID({ overrideAccess: true, ...ANY, id: story })
    const contents = () => readPublished(newsroom.payload)
    expect((await contents()).stories.map(({ id }) => id)).toContain(story)
    await goBy(consent, 364)
    expect(await newsroom.seenBySite(story)).not.toBe(null)
    await goBy(consent, 2)
    expect(await newsroom.seenBySite(story)).toBe(null)
    const now = await contents()
    expect(now.stories.map(({ id }) => id)).not.toContain(story)
    expect(now.gone).toContainEqual({ collection: 'stories', locale: 'fr', slug })
  })

  it('the next question of a site for the revision takes it down, and moves the revision on', async () => {
    const { consent, story } = await publicStory()
    expect(await newsroom.publish(story, 'en')).toEqual({ outcome: 'published' })
    const { revision: before } = await readRevision(newsroom.payload)
    await goBy(consent, 400)
    await takeDownLapsed(newsroom.payload, Date.now() + 3_600_000)
    expect((await readRevision(newsroom.payload)).revision).toBeGreaterThan(before)
    expect(await findLapsed(newsroom.payload)).toEqual([])
    const { rows } = await newsroom.run(sql`SELECT DISTINCT _status FROM stories_locales WHERE _parent_id = ${story}`)
    expect(rows).toEqual([{ _status: 'draft' }])
    const after = await readRevision(newsroom.payload)
    await takeDownLapsed(newsroom.payload, Date.now() + 7_200_000)
    expect(await readRevision(newsroom.payload)).toEqual(after)
  })

  it('what was public is named, and comes back when it was renewed and somebody has read it again, never by itself', async () => {
    const { consent, story } = await publicStory()
    expect(await newsroom.publish(story, 'en')).toEqual({ outcome: 'published' })
    await goBy(consent, 400)
    await takeDownLapsed(newsroom.payload, Date.now() + 10_800_000)
    const req = await newsroom.reqOf('reviewer')
    const named = async () => (await readRenewed(req)).filter((one) => one.story === story).map(({ locale }) => locale)
    expect((await readLapsesOf(req, story)).map(({ locale }) => locale)).toEqual(['en', 'fr'])
    expect(await named()).toEqual([])

    const data = { agreedOn: new Date().toISOString(), expiresOn: null, reviewOn: null }
    await newsroom.payload.update({
      overrideAccess: false,
      collection: 'consents',
      id: consent,
      req,
      user: req.user,
      data,
    })
    expect(await named()).toEqual(['en', 'fr'])
    await takeDownLapsed(newsroom.payload, Date.now() + 14_400_000)
    expect([await newsroom.seenBySite(story), await newsroom.seenBySite(story, 'en')]).toEqual([null, null])
    // What was approved a year ago is no approval now: neither the author nor the one who renewed it gets round that.
    const again = { _status: 'published' } as const
    await expect(newsroom.payload.update({ overrideAccess: true, ...ANY, id: story, data: again })).rejects.toThrow(
      /approuvé/,
    )

    expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
    expect(await newsroom.seenBySite(story)).not.toBe(null)
    expect(await named()).toEqual(['en'])
  })

  it('a language can still be taken down, beside one that waits for the same', async () => {
    const { consent, story } = await publicStory()
    await newsroom.publish(story, 'en')
    await goBy(consent, 400)
    const draft = { _status: 'draft' } as const
    await newsroom.payload.update({ overrideAccess: true, ...ANY, id: story, data: draft })
    expect([await newsroom.seenBySite(story, 'fr'), await newsroom.seenBySite(story, 'en')]).toEqual([null, null])
  })
})

const ANY = { collection: 'stories', locale: 'fr' } as const

describe('when somebody withdraws', () => {
  it('all their stories leave the site at once, in every language, for good', async () => {
    const { consent, story } = await publicStory()
    await newsroom.publish(story, 'en')
    const second = await newsroom.writeStory({ consent })
    await newsroom.publish(second)
    expect(await withdrawConsent(newsroom.payload, await reviewer(), consent)).toEqual({ outcome: 'withdrawn' })
    const seen = [
      await newsroom.seenBySite(story),
      await newsroom.seenBySite(story, 'en'),
      await newsroom.seenBySite(second),
    ]
    expect(seen).toEqual([null, null, null])
    expect(await newsroom.publish(story)).toEqual({ outcome: 'refused', code: 'consent_withdrawn' })
    // Asked again, it is still so.
    expect(await withdrawConsent(newsroom.payload, await reviewer(), consent)).toEqual({ outcome: 'withdrawn' })
    const history = await readConsentHistory(await newsroom.reqOf('reviewer'), consent)
    expect(history.map(({ event }) => event)).toEqual(['created', 'withdrawn', 'taken_down_withdrawn'])
  })

  it('their stories are erased, drafts among them, and those of others stay', async () => {
    const { consent, story } = await publicStory()
    const draft = await newsroom.writeStory({ consent })
    const { story: other } = await publicStory()
    // Of the tests above, which withdraw without erasing.
    await eraseWithdrawn(newsroom.payload)
    await withdrawConsent(newsroom.payload, await reviewer(), consent)
    expect((await eraseWithdrawn(newsroom.payload)).toSorted()).toEqual([story, draft].toSorted())
    expect(await eraseWithdrawn(newsroom.payload)).toEqual([])
    const { rows } = await newsroom.run(sql`SELECT id FROM stories WHERE id IN (${story}, ${draft}, ${other})`)
    expect(rows).toEqual([{ id: other }])
  })

  it('so is a draft for which the consent was chosen later, and none for which it is chosen afterwards', async () => {
    const consent = await newsroom.newConsent()
    // As the admin does it: a text begins with its title, and all else is saved into a version.
    const draft = await newsroom.writeStory()
    await newsroom.revise(draft, { consent })
    const { rows } = await newsroom.run(sql`SELECT consent_id FROM stories WHERE id = ${draft}`)
    expect(rows).toEqual([{ consent_id: null }])
    const other = await newsroom.writeStory()
    await withdrawConsent(newsroom.payload, await reviewer(), consent)
    await newsroom.revise(other, { consent })
    expect(await eraseWithdrawn(newsroom.payload)).toContain(draft)
    const { rows: left } = await newsroom.run(sql`
      SELECT parent_id FROM _stories_v WHERE parent_id IN (${draft}, ${other}) GROUP BY parent_id`)
    expect(left).toEqual([{ parent_id: other }])
  })

  it('nobody makes that consent valid again', async () => {
    const consent = await newsroom.newConsent()
    await withdrawConsent(newsroom.payload, await reviewer(), consent)
    for (const data of [{ withdrawnAt: null }, { agreedOn: new Date().toISOString() }, { languages: ['fr'] }])
      await expect(
        newsroom.payload.update({ collection: 'consents', id: consent, overrideAccess: true, data: data as never }),
      ).rejects.toThrow(/retiré/)
    await expectRefused(sql`UPDATE consents SET withdrawn_at = NULL WHERE id = ${consent}`, 'stays withdrawn')
  })

  it('only the door does it, never a form', async () => {
    const consent = await newsroom.newConsent()
    const req = await newsroom.reqOf('reviewer')
    const data = { withdrawnAt: new Date().toISOString() } as never
    await newsroom.payload.update({
      collection: 'consents',
      id: consent,
      overrideAccess: false,
      req,
      user: req.user,
      data,
    })
    const { rows } = await newsroom.run(sql`SELECT withdrawn_at FROM consents WHERE id = ${consent}`)
    expect(rows).toEqual([{ withdrawn_at: null }])
  })
})

describe('when somebody agrees again, to less', () => {
  it('the languages they no longer want are taken down, and the others stay', async () => {
    const { consent, story } = await publicStory()
    await newsroom.publish(story, 'en')
    const req = await newsroom.reqOf('reviewer')
    const data = { languages: ['en'] as 'en'[], agreedOn: new Date().toISOString() }
    await newsroom.payload.update({
      collection: 'consents',
      id: consent,
      overrideAccess: false,
      req,
      user: req.user,
      data,
    })
    expect(await newsroom.seenBySite(story, 'fr')).toBe(null)
    expect(await newsroom.seenBySite(story, 'en')).not.toBe(null)
    const [, changed] = await readConsentHistory(req, consent)
    expect(changed?.changes).toEqual({ languages: [['fr', 'en', 'ru'], ['en']] })
  })
})

it.each(['consent_history', 'never_word_changes'])('%s is only ever added to', async (table) => {
  await newsroom.newConsent()
  await newsroom.run(sql`INSERT INTO never_word_changes (story, what) VALUES (gen_random_uuid(), 'cleared')`)
  for (const statement of [sql`DELETE FROM`, sql`TRUNCATE`])
    await expectRefused(sql`${statement} ${sql.identifier(table)}`, 'only ever added to')
  await expectRefused(sql`UPDATE ${sql.identifier(table)} SET actor = NULL`, 'only ever added to')
})
