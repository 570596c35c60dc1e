import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Makes Payload's adapter outlive a restart of PostgreSQL. Left alone it holds one client for ever and listens to no
 * error of the pool, so that a connection cut while idle, or inside a transaction, ends the process. Here the pool is
 * made first and every client gets a listener; a cut client is thrown away and the next query opens another.
 */
export function keepConnected(adapter: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const connect = database.connect
      database.connect = async function (this: typeof database, ...options) {
        if (!this.pool) {
          this.pool = new this.pg.Pool(this.poolOptions)
          this.pool.on('error', ignore)
          this.pool.on('connect', (client) => client.on('error', ignore))
        }
        return connect?.apply(this, options)
      }
      return database
    },
  }
}

/** The query that was running fails by itself and is reported there; nothing is left to do with the dead client. */
function ignore(): void {}
