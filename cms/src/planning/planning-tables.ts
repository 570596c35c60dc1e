import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Approved texts that go public at a time somebody chose. `hash`: exactly what was approved and is to be public
 * (`hashContent`). A plan that has ended stays, and says how. Nothing of the text is in here.
 */
const plannedPublications = pgTable(
  'planned_publications',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    hash: text('hash').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    plannedBy: uuid('planned_by').notNull(),
    plannedAt: timestamp('planned_at', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
    state: text('state').notNull().default('waiting'),
    /** Why it was refused at its time; null otherwise. */
    reason: text('reason'),
    /** Who cancelled it; null: the machine ended it. */
    endedBy: uuid('ended_by'),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [
    // Of each text in each language one at most: a second would publish what the first was to replace.
    uniqueIndex('planned_publications_one_waits')
      .on(table.collection, table.document, table.locale)
      .where(sql`state = 'waiting'`),
    index('planned_publications_due')
      .on(table.at)
      .where(sql`state = 'waiting'`),
    index('planned_publications_text').on(table.collection, table.document, table.locale, table.plannedAt),
    check('planned_publications_state', sql`state in ('waiting', 'published', 'refused', 'cancelled')`),
  ],
)

/** Tells Payload's adapter about our table, so that migrations know it. */
export const addPlanningTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, planned_publications: plannedPublications },
})
