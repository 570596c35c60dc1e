import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { judgePublicTexts } from './judge-public-texts.ts'
import type { NeverWordsOwner } from './never-words-of.ts'

/**
 * Looks at once through what a story's own words may stand in, which is little: the story, and the campaigns, which may
 * show it; pages speak of no story. Gives in how many public texts one stands. (Words for all texts are the worker's:
 * `search-all-public-texts.ts`.)
 */
export async function searchTextsOf(req: PayloadRequest, story: NeverWordsOwner): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ collection: 'stories' | 'campaigns'; locale: string; documents: string[] }>(
    sql`
      select 'stories' as collection, _locale::text as locale, array_agg(_parent_id::text) as documents
      from stories_locales where _status = 'published' and _parent_id = ${story} group by _locale
      union all
      select 'campaigns', _locale::text, array_agg(_parent_id::text)
      from campaigns_locales where _status = 'published' group by _locale
    `,
  )
  let hits = 0
  for (const { collection, locale, documents } of rows)
    if (isLocale(locale))
      hits += await judgePublicTexts(req, { collection, locale: locale satisfies Locale, documents })
  return hits
}
