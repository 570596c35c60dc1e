import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { bigserial, index, integer, pgTable, timestamp, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/**
 * Faces that are shown, each with the consent under which it is: a table of our own and no field of a picture, so that
 * nothing that is sent to a picture's address writes it, and nothing that is read of a picture tells who shares a consent.
 */
export const faceConsents = pgTable(
  'face_consents',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    media: uuid('media').notNull(),
    consent: uuid('consent').notNull(),
    /** Where, in pixels of the picture. */
    x: integer('x').notNull(),
    y: integer('y').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Who sent the picture (null: not known), and who decided that it shows a face: never the same person. */
    sentBy: uuid('sent_by'),
    shownBy: uuid('shown_by').notNull(),
    since: timestamp('since', { withTimezone: true })
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('face_consents_media').on(table.media), index('face_consents_consent').on(table.consent)],
)

/** Tells Payload's adapter about our table, so that migrations know it. */
export const addFaceConsentTable: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, face_consents: faceConsents },
})
