import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { BOOKS_TIME_ZONE } from '../desk/show-date.ts'
import { OTHER_BOOKS } from './other-books.ts'
import { actsOf, isTrailAct, type TrailAct, type TrailSubject } from './trail-acts.ts'

/** What is asked of the trail. A reader sees the subjects that are theirs, and no others. */
type TrailOrder = {
  subjects: readonly TrailSubject[]
  act?: TrailAct | undefined
  actor?: string | undefined
  /** An id, or its first hexadecimal digits. */
  document?: string | undefined
  /** By the clock of Paris: "2026-11-22". */
  day?: string | undefined
  /** From 1. */
  page?: number
}

export type TrailRow = {
  at: Date
  act: TrailAct
  /** Id of an account; null: the system, or nobody known. */
  actor: string | null
  collection: string | null
  document: string | null
  locale: string | null
  cause: string | null
}

type TrailPage = { entries: TrailRow[]; hasMore: boolean }

const ENTRIES_ON_A_PAGE = 50

/** Newest first, of the last year and no longer, whatever other books keep for longer. */
export async function readTrail(payload: Payload, order: TrailOrder): Promise<TrailPage> {
  const { page = 1 } = order
  const acts = actsOf(order.subjects).filter((act) => order.act === undefined || act === order.act)
  const books = OTHER_BOOKS.filter((book) => book.acts.some((act) => acts.includes(act)))
  const entries = sql.join(
    [
      sql`select at, id, act, actor, collection, document, locale, cause from trail`,
      ...books.map(({ rows }) => sql`(${rows})`),
    ],
    sql` union all `,
  )
  const { rows } = await postgresOf(payload).drizzle.execute<TrailRow>(sql`
    select * from (${entries}) as entries where ${sql.join(conditionsOf(order, acts), sql` and `)}
    order by at desc, id desc limit ${ENTRIES_ON_A_PAGE + 1} offset ${(page - 1) * ENTRIES_ON_A_PAGE}
  `)
  const found = rows.filter((row) => isTrailAct(row.act)).slice(0, ENTRIES_ON_A_PAGE)
  return { entries: found.map((row) => ({ ...row, at: new Date(row.at) })), hasMore: rows.length > ENTRIES_ON_A_PAGE }
}

function conditionsOf({ actor, document, day }: TrailOrder, acts: readonly TrailAct[]): SQL[] {
  const midnight = (of: SQL): SQL => sql`(${of}::timestamp at time zone ${BOOKS_TIME_ZONE})`
  return [
    sql`act = any(${sql.param(acts)}::text[])`,
    sql`at > now() - interval '1 year'`,
    ...(actor === undefined ? [] : [sql`actor = ${actor}`]),
    ...(document === undefined ? [] : [between(document)]),
    ...(day === undefined
      ? []
      : [sql`at >= ${midnight(sql`${day}::date`)} and at < ${midnight(sql`(${day}::date + 1)`)}`]),
  ]
}

const LOWEST = '00000000-0000-0000-0000-000000000000'
const HIGHEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** All ids that begin so: as two bounds, for which an index serves. */
function between(beginning: string): SQL {
  const fill = (rest: string): string => `${beginning}${rest.slice(beginning.length)}`
  return sql`document between ${fill(LOWEST)}::uuid and ${fill(HIGHEST)}::uuid`
}
