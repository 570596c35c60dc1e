import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Newsroom } from '../../consent/trial/newsroom.ts'
import { everyPart } from '../../testing/every-part.ts'
import { richText } from '../../testing/rich-text.ts'
import { poolOf } from '../pool-of.ts'

/** A word for each place, that stands nowhere else in the world. */
export type Canaries = { story: string; words: ReadonlyMap<string, string> }

const LINES = ['title', 'standfirst', 'pullQuote', 'contentWarning', 'pseudonym', 'slug'] as const

/**
 * Writes a story as the newsroom does, and leaves a word of its own in each kind of place one can be left: every field in
 * every language, each part of a text, versions, an autosave, addresses, pictures and their files, reviews, a job, a
 * colleague's preferences, what translations rest on.
 */
export async function plantCanaries(newsroom: Newsroom, dataFolder: string): Promise<Canaries> {
  const words = new Map<string, string>()
  const seed = randomBytes(3).toString('hex')
  const plant = (place: string): string => {
    const word =
      words.get(place) ??
      `kanari${seed}${String.fromCodePoint(97 + Math.floor(words.size / 26), 97 + (words.size % 26))}`
    words.set(place, word)
    return word
  }
  const textIn = (locale: Locale) => ({
    ...Object.fromEntries(LINES.map((field) => [field, plant(`${field} ${locale}`)])),
    body: richText(`Corps ${plant(`body ${locale}`)}.`),
  })

  const picture = await addPicture(newsroom, { plant, dataFolder })
  const parts = JSON.stringify(everyPart({ picture, story: '11111111-1111-4111-8111-111111111111' }))
    .replace('Un quai vide.', plant('caption'))
    .replace('Une convocation.', plant('note'))
    .replace('Un journal', plant('source of a fact'))
    .replace('un conducteur', plant('attribution'))
    .replace('journal.example/a', `journal.example/${plant('link')}`)
  const consent = await newsroom.newConsent({ languages: [...LOCALES], scope: ['text', 'photo'] })
  const story = await newsroom.writeStory({ ...textIn('fr'), consent, cover: picture })
  const body = JSON.parse(parts.replace('11111111-1111-4111-8111-111111111111', story)) as object
  await newsroom.revise(story, { body })
  for (const locale of LOCALES) {
    if (locale !== 'fr') await newsroom.revise(story, textIn(locale), locale)
    const published = await newsroom.publish(story, locale)
    if (published.outcome !== 'published') throw new Error(`${locale}: ${JSON.stringify(published)}`)
  }
  // Another address, so that the first is a former one; then a draft beside it, saved by itself.
  await newsroom.revise(story, { slug: plant('second address') })
  await newsroom.publish(story)
  await newsroom.revise(story, { title: plant('newer draft') })
  await newsroom.payload.update({
    overrideAccess: true,
    ...{ collection: 'stories', id: story, locale: 'fr', draft: true, autosave: true },
    data: { standfirst: plant('autosave'), _status: 'draft' },
  })
  await leaveBeside(newsroom, story, plant)
  return { story, words }
}

type Planting = { plant: (place: string) => string; dataFolder: string }

async function addPicture({ run }: Newsroom, { plant, dataFolder }: Planting): Promise<string> {
  const stem = randomBytes(16).toString('hex')
  const { rows } = await run(sql`
    INSERT INTO media (filename, face_state) VALUES (${`${stem}.webp`}, 'clear') RETURNING id`)
  const id = String(rows[0]?.['id'])
  for (const locale of LOCALES)
    await run(
      sql`INSERT INTO media_locales (_parent_id, _locale, alt) VALUES (${id}, ${locale}, ${plant(`alt ${locale}`)})`,
    )
  await mkdir(path.join(dataFolder, 'media'), { recursive: true })
  for (const name of [`${stem}.webp`, `${stem}-640x427.avif`])
    await writeFile(path.join(dataFolder, 'media', name), plant('bytes of a picture'))
  return id
}

/** What no form writes, or only at the right moment. */
async function leaveBeside(newsroom: Newsroom, story: string, plant: Planting['plant']): Promise<void> {
  const books = poolOf(newsroom)
  await books.query(
    `INSERT INTO text_approvals (collection, document, locale, hash, accepted, through) VALUES ('stories', $1, 'fr', 'x', $2, 0)`,
    [story, JSON.stringify([{ key: 'x', reason: plant('reason of a reviewer') }])],
  )
  await books.query(
    `INSERT INTO returned_texts (collection, document, locale, reason, returned_by) VALUES ('stories', $1, 'fr', $2, $1)`,
    [story, plant('why it was sent back')],
  )
  await books.query(`INSERT INTO payload_preferences (key, value) VALUES ($1, $2)`, [
    `collection-stories-${story}`,
    JSON.stringify({ note: plant('preferences') }),
  ])
  await books.query(`INSERT INTO pgboss.job (name, data) SELECT name, $1 FROM pgboss.queue LIMIT 1`, [
    JSON.stringify({ story, note: plant('job') }),
  ])
  await books.query(`INSERT INTO source_texts (document, hash, values) VALUES ($1, 'x', $2)`, [
    story,
    JSON.stringify({ title: plant('source of a translation') }),
  ])
}
