import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const now = sql`now()`

/**
 * Who changed which text, in which language: those may not approve it. `*` as a language stands for what is the same in
 * all of them. Nothing of the text is in here. Append-only.
 */
const textEdits = pgTable(
  'text_edits',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    /** Null: the system, with sample content. */
    editor: uuid('editor'),
    at: timestamp('at', { withTimezone: true }).notNull().default(now),
  },
  (table) => [index('text_edits_text').on(table.collection, table.document)],
)

/**
 * What may be public: one row says that somebody approved exactly the text and the pictures with this hash, in this
 * language. `accepted`: findings they took upon themselves, each with a reason. Append-only.
 */
const textApprovals = pgTable(
  'text_approvals',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    locale: text('locale').notNull(),
    hash: text('hash').notNull(),
    /** Null: the system, with sample content. */
    approver: uuid('approver'),
    checklist: jsonb('checklist').notNull().default([]),
    accepted: jsonb('accepted').notNull().default([]),
    /** Id of the last edit of this document that was in what they saw; who edited it later is an author of what comes next. */
    through: bigint('through', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().default(now),
  },
  (table) => [index('text_approvals_text').on(table.collection, table.document, table.locale, table.hash)],
)

/** Tells Payload's adapter about our two tables, so that migrations know them. */
export const addReviewTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, text_edits: textEdits, text_approvals: textApprovals },
})
