import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

const moment = (name: string) => timestamp(name, { withTimezone: true })
const now = sql`now()`

/**
 * Stories nobody but staff may read, whatever their text says of itself. A row of its own, without a foreign key: hiding
 * waits for no lock on the text, and can fail for nothing that is wrong with it.
 */
export const hiddenStories = pgTable('hidden_stories', {
  story: uuid('story').primaryKey(),
  cause: text('cause').notNull(),
  hiddenAt: moment('hidden_at').notNull().default(now),
  /** Null: the system, when a consent ended. */
  hiddenBy: uuid('hidden_by'),
  /** Who asked that it may be read again; somebody else must confirm. */
  restoreAskedBy: uuid('restore_asked_by'),
  restoreAskedAt: moment('restore_asked_at'),
})

/** One row, one number: moves on with every withdrawal, so that a site can say how many it has heard of. */
export const withdrawalCount = pgTable(
  'withdrawal_count',
  {
    isOnlyRow: boolean('is_only_row').primaryKey().default(true),
    count: bigint('count', { mode: 'number' }).notNull().default(0),
  },
  (table) => [check('withdrawal_count_is_only_row', sql`${table.isOnlyRow}`)],
)

/** Who withdrew what, and when. Ids alone, never a word of a story. Append-only. */
export const withdrawalActs = pgTable(
  'withdrawal_acts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    act: text('act').notNull(),
    /** Null: all of them. */
    story: uuid('story'),
    /** Null: the system. */
    actor: uuid('actor'),
    cause: text('cause'),
    at: moment('at').notNull().default(now),
  },
  (table) => [index('withdrawal_acts_story').on(table.story)],
)

/** The running sites, and how much each of them has heard of. */
export const siteInstances = pgTable('site_instances', {
  /** Random, of one process. */
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  revision: bigint('revision', { mode: 'number' }).notNull(),
  withdrawals: bigint('withdrawals', { mode: 'number' }).notNull(),
  heardAt: moment('heard_at').notNull().default(now),
})

/** Where else a story may stand, and how far the request to remove it is. */
export const outsideCopies = pgTable(
  'outside_copies',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    story: uuid('story').notNull(),
    place: text('place').notNull(),
    state: text('state').notNull().default('to_ask'),
    askedOn: date('asked_on', { mode: 'string' }),
    /** The addresses the story had, sealed with a key that is not in the database; null once nobody needs them. */
    addresses: text('addresses'),
    changedBy: uuid('changed_by'),
    changedAt: moment('changed_at').notNull().default(now),
  },
  (table) => [uniqueIndex('outside_copies_place').on(table.story, table.place)],
)

/** Addresses of erased stories, as keyed digests: enough to answer "gone", too little to say what stood there. */
export const erasedAddresses = pgTable(
  'erased_addresses',
  { collection: text('collection').notNull(), digest: text('digest').notNull() },
  (table) => [primaryKey({ columns: [table.collection, table.digest] })],
)

/** Which pictures a public text shows: only these are handed out to readers. */
export const shownPictures = pgTable(
  'shown_pictures',
  {
    collection: text('collection').notNull(),
    document: uuid('document').notNull(),
    picture: uuid('picture').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.document, table.picture] }),
    index('shown_pictures_picture').on(table.picture),
  ],
)

/** Files of erased pictures, by the random part of their name, until they are gone from the disk. */
export const filesToRemove = pgTable('files_to_remove', { stem: text('stem').primaryKey() })

/** Tells Payload's adapter about our tables, so that migrations know them. */
export const addWithdrawalTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    hidden_stories: hiddenStories,
    withdrawal_count: withdrawalCount,
    withdrawal_acts: withdrawalActs,
    site_instances: siteInstances,
    outside_copies: outsideCopies,
    erased_addresses: erasedAddresses,
    shown_pictures: shownPictures,
    files_to_remove: filesToRemove,
  },
})
