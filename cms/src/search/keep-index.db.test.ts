import { rm } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { withdrawConsent } from '../consent/withdraw-consent.ts'
import { readPublished } from '../publication/read-published.ts'
import { richText } from '../testing/rich-text.ts'
import { eraseStory } from '../withdrawal/erase-story.ts'
import { hideStories } from '../withdrawal/hide-stories.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { restoreStories } from '../withdrawal/restore-stories.ts'
import { readTombstones, setTombstone, tombstoneFolder } from '../withdrawal/tombstones.ts'
import { findShown } from './find-shown.ts'
import { findStories } from './find-stories.ts'
import { followPublicTexts } from './follow-public-texts.ts'

const OTHER = '22222222-2222-4222-8222-222222222222'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
  await rm(tombstoneFolder, { recursive: true, force: true })
})

let made = 0
/** A word of six letters that stands in no other story, and is not like one that does. */
const newWord = () =>
  `${'bdfgkmpst'[(made += 1) % 9]}ox${'aeiou'[made % 5]}${'lmnrvz'[made % 6]}u${'ptkdgf'[made % 6]}zq`

async function publicStory(word: string, languages: Locale[] = ['fr']): Promise<string> {
  const consent = await newsroom.newConsent({ languages })
  const story = await newsroom.writeStory({ consent, body: richText(`Le mot ${word} est là.`) })
  expect(await newsroom.publish(story)).toMatchObject({ outcome: 'published' })
  return story
}

async function finds(query: string, locale: Locale = 'fr'): Promise<string[]> {
  const answer = await findStories(poolOf(newsroom), { query, locale, page: 1 })
  return answer.outcome === 'found' && answer.corrected === null ? answer.hits.map(({ id }) => id) : []
}

const count = async (statement: ReturnType<typeof sql>) => Number((await newsroom.run(statement)).rows[0]?.['count'])
const rowsOf = (story: string) => count(sql`SELECT count(*) FROM search_texts WHERE story = ${story}`)
const isKnown = async (word: string) => (await count(sql`SELECT count(*) FROM search_words WHERE word = ${word}`)) > 0

const asReviewer = async () => {
  const { user } = await newsroom.reqOf('reviewer')
  if (!user) throw new Error('there is no reviewer')
  return user
}

describe('what can be found follows what is public', () => {
  it('from its publication on, not while it is a draft or is only looked at by a reviewer', async () => {
    const word = newWord()
    const consent = await newsroom.newConsent()
    const story = await newsroom.writeStory({ consent, body: richText(`Le mot ${word}.`) })
    await newsroom.sheetOf(story)
    expect([await finds(word), await rowsOf(story)]).toEqual([[], 0])
    await newsroom.publish(story, 'fr', { publishes: false })
    expect(await finds(word)).toEqual([])
    await newsroom.publish(story)
    expect(await finds(word)).toEqual([story])
  })

  it('in its new words when it is changed, and never in a draft’s', async () => {
    const [word, next] = [newWord(), newWord()]
    const story = await publicStory(word)
    await newsroom.revise(story, { body: richText(`Le mot ${next}.`) })
    expect([await finds(word), await finds(next)]).toEqual([[story], []])
    await newsroom.publish(story)
    expect([await finds(word), await finds(next)]).toEqual([[], [story]])
    expect([await isKnown(word), await isKnown(next)]).toEqual([false, true])
  })

  it('in one language when the other is taken down', async () => {
    const word = newWord()
    const story = await publicStory(word, ['fr', 'en'])
    await newsroom.revise(story, { body: richText(`The word ${word}.`) }, 'en')
    await newsroom.publish(story, 'en')
    expect(await finds(word, 'en')).toEqual([story])
    await newsroom.payload.update({
      overrideAccess: true,
      ...{ collection: 'stories', id: story, locale: 'fr' },
      data: { _status: 'draft' },
    })
    expect([await finds(word), await finds(word, 'en')]).toEqual([[], [story]])
    expect(await rowsOf(story)).toBe(1)
  })

  it('no more once it is hidden, and again once it is shown', async () => {
    const word = newWord()
    const story = await publicStory(word)
    const books = poolOf(newsroom)
    const { id: by } = await asReviewer()
    await hideStories(books, { by, cause: 'staff', stories: [story] })
    // The row is left, and nothing is found by it.
    expect([await rowsOf(story), await finds(word)]).toEqual([1, []])
    await followPublicTexts(books)
    expect([await rowsOf(story), await isKnown(word)]).toEqual([0, false])
    await restoreStories(books, { stories: [story], step: 'ask', by })
    await restoreStories(books, { stories: [story], step: 'confirm', by: OTHER })
    await followPublicTexts(books)
    expect(await finds(word)).toEqual([story])
  })

  it('no more once its consent is withdrawn, has run out, or does not cover the language', async () => {
    const [word, other] = [newWord(), newWord()]
    const [story, second] = [await publicStory(word), await publicStory(other)]
    const consentOf = async (id: string) =>
      String((await newsroom.run(sql`SELECT consent_id FROM stories WHERE id = ${id}`)).rows[0]?.['consent_id'])
    await withdrawConsent(newsroom.payload, await asReviewer(), await consentOf(story))
    expect(await finds(word)).toEqual([])
    const consent = await consentOf(second)
    await newsroom.run(
      sql`UPDATE consents SET agreed_on = now() - interval '300 days', expires_on = now() - interval '2 days' WHERE id = ${consent}`,
    )
    expect([await rowsOf(second), await finds(other)]).toEqual([1, []])
    await newsroom.run(sql`UPDATE consents SET expires_on = now() + interval '2 days' WHERE id = ${consent}`)
    expect(await finds(other)).toEqual([second])
  })

  it('no more once it was erased, in no row and no word, even when a backup brings it back', async () => {
    const [word, other] = [newWord(), newWord()]
    const [story, back] = [await publicStory(word), await publicStory(other)]
    await eraseStory(poolOf(newsroom), { story, by: (await asReviewer()).id, cause: 'staff' })
    expect([await rowsOf(story), await isKnown(word), await finds(word)]).toEqual([0, false, []])
    await setTombstone(back)
    expect([await rowsOf(back), await finds(other)]).toEqual([1, []])
    expect((await readTombstones()).length).toBeGreaterThanOrEqual(2)
  })
})

describe('the index', () => {
  it('keeps a word as long as it stands in one story', async () => {
    const word = newWord()
    const [one, other] = [await publicStory(word), await publicStory(word)]
    const remove = (id: string) => newsroom.payload.delete({ collection: 'stories', id, overrideAccess: true })
    await remove(one)
    expect([await isKnown(word), await finds(word)]).toEqual([true, [other]])
    await remove(other)
    expect(await isKnown(word)).toBe(false)
  })

  it('does not outlive a text that was changed past the newsroom: its row goes with the commit', async () => {
    const word = newWord()
    const story = await publicStory(word)
    const change = (value: string) =>
      newsroom.payload.db.drizzle.transaction(async (transaction: { execute: Newsroom['run'] }) => {
        await transaction.execute(sql`SELECT set_config('campaign.approved', ${story}, true)`)
        await transaction.execute(
          sql`UPDATE stories_locales SET title = ${value} WHERE _parent_id = ${story} AND _locale = 'fr'`,
        )
      })
    await change('Un autre titre')
    expect([await rowsOf(story), await finds(word)]).toEqual([0, []])
    await followPublicTexts(poolOf(newsroom))
    expect(await finds('"autre titre"')).toContain(story)
  })

  it('is written anew where it is missing, as in a database from before there was one', async () => {
    const word = newWord()
    const story = await publicStory(word)
    await newsroom.run(sql`DELETE FROM search_texts`)
    expect(await finds(word)).toEqual([])
    await followPublicTexts(poolOf(newsroom))
    expect(await finds(word)).toEqual([story])
    expect(await followPublicTexts(poolOf(newsroom))).toBe(0)
  })

  it('suggests no word that stands only in what is not shown', async () => {
    const word = newWord()
    const story = await publicStory(word)
    const misspelt = `${word}x`
    const suggested = async () => {
      const answer = await findStories(poolOf(newsroom), { query: misspelt, locale: 'fr', page: 1 })
      return answer.outcome === 'found' ? answer.corrected : null
    }
    expect(await suggested()).toBe(word)
    await hideStories(poolOf(newsroom), { by: null, cause: 'staff', stories: [story] })
    expect([await isKnown(word), await suggested()]).toEqual([true, null])
  })

  it('knows what is shown by the same rule as the table of contents', async () => {
    await publicStory(newWord())
    const { stories } = await readPublished(newsroom.payload)
    const listed = stories.flatMap(({ id, addresses }) => Object.keys(addresses).map((locale) => `${id} ${locale}`))
    const { rows } = await newsroom.run(
      sql`SELECT story || ' ' || language AS text FROM shown_texts(string_to_array(${(await readTombstones()).join(',')}, ',')::uuid[])`,
    )
    expect(listed.length).toBeGreaterThan(10)
    expect(rows.map(({ text }) => String(text)).toSorted()).toEqual(listed.toSorted())
    // A search asks it of one language.
    const inEach = await Promise.all(
      LOCALES.map(async (locale) => {
        const shown = await findShown(poolOf(newsroom), locale, await readTombstones())
        return shown.map((story) => `${story} ${locale}`)
      }),
    )
    expect(inEach.flat().toSorted()).toEqual(listed.toSorted())
  })
})
