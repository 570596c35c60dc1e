import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../../database/database-of.ts'
import type { ReviewedCollection } from '../../review/reviewed.ts'
import { TO_DO, type BoardOrder } from './board-order.ts'
import type { TextState } from '../decide-text-state.ts'
import type { ReaderOfTexts } from '../reader-of-texts.ts'
import { isAmong, isWrittenBy, textsInStates } from '../texts-in-states.ts'

export type BoardCell = {
  locale: Locale
  state: TextState
  isSource: boolean
  hasNewerDraft: boolean
  awaitsApproval: boolean
  isReturned: boolean
  /** When it is to be public by itself, ISO 8601 in UTC; null: nobody planned that. */
  plannedFor: string | null
  /** What was planned has changed since, and will not be public then. */
  isPlanVoid: boolean
}

export type BoardRow = {
  collection: ReviewedCollection
  document: string
  /** In the language it is translated from; null: it has none there. */
  title: string | null
  sourceLanguage: Locale
  /** Withdrawn from readers, whatever its languages say of themselves. */
  isHidden: boolean
  cells: BoardCell[]
}

/** `total`: documents that match, on all pages. */
export type Board = { rows: BoardRow[]; total: number }

export const ROWS_ON_A_PAGE = 25

/** All texts by language that `reader` may see, what was written last first, in one query. */
export async function readBoard(payload: Payload, order: BoardOrder, reader: ReaderOfTexts): Promise<Board> {
  const { search, page } = order
  const found = search === '' ? sql`` : sql`where title ilike ${`%${search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`}`
  const { rows } = await postgresOf(payload).drizzle.execute<BoardRow & { total: string }>(sql`
    ${textsInStates()},
    -- By group, not by "distinct": PostgreSQL takes the filters to leave one row, and would join row by row (a minute at 2,000).
    matching as (select document from states group by document having bool_or(${matches(order, reader)})),
    titled as materialized (${titles()}),
    page as (
      select titled.*, count(*) over () as total from titled join matching using (document) ${found}
      order by changed_at desc, document limit ${ROWS_ON_A_PAGE} offset ${(page - 1) * ROWS_ON_A_PAGE}
    ),
    cells as (
      select document, json_agg(json_build_object('locale', locale, 'state', state, 'isSource', is_source,
        'hasNewerDraft', has_newer_draft, 'awaitsApproval', awaits_approval, 'isReturned', is_returned, 'plannedFor', ${asUtc(sql`planned_for`)},
        'isPlanVoid', is_plan_void)) as cells
      from states where document in (select document from page) group by document
    )
    select page.collection, page.document, page.title, page.total, page.source_language as "sourceLanguage",
      exists (select from hidden_stories where story = page.document) as "isHidden", cells.cells
    from page join cells using (document) order by changed_at desc, document
  `)
  return { rows, total: Number(rows[0]?.total ?? 0) }
}

function matches({ collection, locale, state, isOwn }: BoardOrder, { person, collections }: ReaderOfTexts): SQL {
  const conditions = [
    isAmong(collections),
    ...(collection === null ? [] : [sql`collection = ${collection}`]),
    ...(locale === null ? [] : [sql`locale = ${locale}`]),
  ]
  if (isOwn) conditions.push(isWrittenBy(person))
  if (state === 'awaits_approval') conditions.push(sql`awaits_approval`)
  else if (state === 'returned') conditions.push(sql`is_returned`)
  else if (state === 'planned') conditions.push(sql`planned_for is not null`)
  else if (state === 'to_do') conditions.push(sql`state = any(${sql.param([...TO_DO])}::text[])`)
  else if (state !== null) conditions.push(sql`state = ${state}`)
  return sql.join(conditions, sql` and `)
}

function asUtc(moment: SQL): SQL {
  return sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
}

/** Campaigns and records of spending have one title in all languages; the others have one in each. */
function titles(): SQL {
  const translated = (['stories', 'pages'] as const).map((collection) => {
    const [versions, locales] = [sql.identifier(`_${collection}_v`), sql.identifier(`_${collection}_v_locales`)]
    return sql`
      select source.collection, source.document, source.locale as source_language, text.version_title as title,
        version.updated_at as changed_at
      from text_sources source
      join ${versions} version on version.parent_id = source.document and version.latest
      left join ${locales} text on text._parent_id = version.id and text._locale::text = source.locale
      where source.collection = ${collection}
    `
  })
  const alike = (['campaigns', 'spending'] as const).map(
    (collection) => sql`
      select source.collection, source.document, source.locale, version.version_title, version.updated_at
      from text_sources source
      join ${sql.identifier(`_${collection}_v`)} version on version.parent_id = source.document and version.latest
      where source.collection = ${collection}
    `,
  )
  return sql.join([...translated, ...alike], sql` union all `)
}
