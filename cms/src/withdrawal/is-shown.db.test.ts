import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { withoutRule } from '../testing/without-rule.ts'
import { isShown } from './is-shown.ts'

let newsroom: Newsroom
let books: BooksPool
beforeAll(async () => {
  newsroom = await openNewsroom()
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 2 })
})
afterAll(async () => {
  await books.end()
  await newsroom.close()
})

async function addPicture(): Promise<{ id: string; file: string }> {
  const stem = randomBytes(16).toString('hex')
  const { rows } = await newsroom.run(sql`
    INSERT INTO media (filename, face_state, is_decorative) VALUES (${`${stem}.webp`}, 'clear', true) RETURNING id`)
  return { id: String(rows[0]?.['id']), file: `${stem}-640x427.avif` }
}

/** As if so many days had gone by for this consent. */
const goBy = (consent: string, days: number) =>
  newsroom.run(sql`
    UPDATE consents SET agreed_on = agreed_on - make_interval(days => ${days}),
      review_on = review_on - make_interval(days => ${days}), expires_on = expires_on - make_interval(days => ${days})
    WHERE id = ${consent}`)

it('a picture of a story is handed out only while a consent covers the story, though nothing has been taken down yet', async () => {
  const picture = await addPicture()
  const consent = await newsroom.newConsent({ scope: ['text', 'photo'] })
  const story = await newsroom.writeStory({ consent, cover: picture.id })
  expect(await isShown(books, picture.file)).toBe(false)
  expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
  expect(await isShown(books, picture.file)).toBe(true)

  await goBy(consent, 400)
  expect(await isShown(books, picture.file)).toBe(false)
  // The control: it is this rule that holds the file back.
  const rule = 'consent_covers(consent uuid, language text)'
  expect(await withoutRule(books, rule, (client) => isShown(client, picture.file))).toBe(true)
  await goBy(consent, -400)
  expect(await isShown(books, picture.file)).toBe(true)
})
