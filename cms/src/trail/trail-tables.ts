import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { bigserial, check, index, pgTable, text, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Who did what, when. Ids and words out of closed lists, never a text, a title, an address or a name: the constraints
 * see to it. Only ever added to; what is older than a year may go (`keep_the_trail`).
 */
export const trail = pgTable(
  'trail',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
    act: text('act').notNull(),
    /** An account; null: the system, or nobody known. */
    actor: uuid('actor'),
    collection: text('collection'),
    document: uuid('document'),
    locale: text('locale'),
    cause: text('cause'),
  },
  (table) => [
    index('trail_document').on(table.document, table.id),
    index('trail_act').on(table.act, table.id),
    index('trail_actor').on(table.actor, table.id),
    index('trail_at').on(table.at),
    check(
      'trail_holds_no_text',
      sql`${table.act} ~ '^[a-z_]{1,40}$' and ${table.collection} ~ '^[a-z-]{1,40}$'
        and ${table.locale} ~ '^([a-z]{2}|[*])$' and ${table.cause} ~ '^[a-z_]{1,40}$'`,
    ),
  ],
)

/** Tells Payload's adapter about our table, so that migrations know it. */
export const addTrailTable: SchemaHook = ({ schema }) => ({ ...schema, tables: { ...schema.tables, trail } })
