import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Makes a transaction that cannot be committed fail where that is asked. Payload swallows whatever PostgreSQL says to
 * COMMIT (`beginTransaction` in @payloadcms/drizzle 3.90 catches it after the beginning): a rule that is checked there, or
 * a connection that was cut meanwhile, undid everything, and whoever saved was told that it was saved. So what is left for
 * the end is checked while it can still be said, on the connection that is about to commit.
 */
export function failAtCommit(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const commit = database.commitTransaction
      database.commitTransaction = async function (this: typeof database, id) {
        const transaction = await id
        await this.sessions?.[transaction]?.db.execute(sql`set constraints all immediate`)
        return commit.call(this, id)
      }
      return database
    },
  }
}
