import type { postgresAdapter } from '@payloadcms/db-postgres'
import { index, pgTable, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/** Tokens of previews that were exchanged, so that each is exchanged once. Of no use to anybody, and gone once expired. */
export const previewExchanges = pgTable(
  'preview_exchanges',
  {
    token: text('token').primaryKey(),
    expires: timestamp('expires', { withTimezone: true }).notNull(),
  },
  (table) => [index('preview_exchanges_expires').on(table.expires)],
)

export const addPreviewTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, preview_exchanges: previewExchanges },
})
