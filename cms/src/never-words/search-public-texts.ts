import { sql } from '@payloadcms/db-postgres'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { refuseByNeverWords } from '../review/find-in-content.ts'
import { readContent } from '../review/read-content.ts'
import { REVIEWED_COLLECTIONS, type ReviewedText } from '../review/reviewed.ts'
import { EVERY_TEXT, type NeverWordsOwner } from './never-words-of.ts'
import { noteNeverWordHit } from './note-never-word-hits.ts'
import { readNeverWords } from './read-never-words.ts'

/**
 * Looks through what is public now for words that were entered just now, and notes where one stands; gives how many
 * texts that are. Nothing is taken down by itself: a mistyped word would empty the site.
 */
export async function searchPublicTexts(req: PayloadRequest, owner: NeverWordsOwner): Promise<number> {
  let hits = 0
  for (const text of await publicTexts(req, owner)) {
    const content = await readContent(req, text, { draft: false })
    if (content === null) continue
    const refusal = refuseByNeverWords(text.collection, content, await readNeverWords(req, text, content))
    if (refusal !== 'never_word_found') continue
    hits += 1
    await noteNeverWordHit(req, text)
  }
  return hits
}

async function publicTexts(req: PayloadRequest, owner: NeverWordsOwner): Promise<ReviewedText[]> {
  const database = await databaseOf(req)
  const found: ReviewedText[] = []
  for (const collection of REVIEWED_COLLECTIONS) {
    // A story's words are looked for in campaigns too, which may show it; pages speak of no story.
    if (owner !== EVERY_TEXT && collection === 'pages') continue
    const { rows } = await database.execute<{ document: string; locale: string }>(sql`
      select _parent_id as document, _locale::text as locale from ${sql.identifier(`${collection}_locales`)}
      where _status = 'published'
        and (${owner === EVERY_TEXT || collection === 'campaigns'} or _parent_id = ${owner})
    `)
    for (const { document, locale } of rows) if (isLocale(locale)) found.push({ collection, document, locale })
  }
  return found
}
