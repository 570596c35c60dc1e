import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

/** How many rows are counted beyond the page that is asked for. */
export const COUNTED_AHEAD = 10_000

/**
 * Payload counts every row that matches with every page of a list, which with a million rows takes longer than all the
 * rest. Here the lists of `collections` count from the first row to 10,000 beyond the page and no further: there is
 * always a next page when there is one, and a total that is not reached (`isCountedOut`) is a least. `count` itself
 * stays exact.
 */
export function countAhead(
  adapter: DatabaseAdapterObj<PostgresAdapter>,
  collections: readonly string[],
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const { find, countDistinct } = database
      const most = new AsyncLocalStorage<number>()

      database.find = function (this: typeof database, options) {
        if (!collections.includes(options.collection)) return find.call(this, options)
        return most.run(countedAtMost(options), () => find.call(this, options))
      } as typeof find
      database.countDistinct = async function (this: typeof database, options) {
        const limit = most.getStore()
        const table = this.tables[options.tableName]
        // A condition on another table multiplies rows: Payload's own way knows what to do about it.
        if (limit === undefined || table === undefined || options.joins.length > 0 || options.column)
          return countDistinct.call(this, options)
        const rows = options.db
          .select({ one: sql`1` })
          .from(table)
          .where(options.where)
          .limit(limit)
          .as('rows')
        const [counted] = await options.db.select({ count: sql<string>`count(*)` }).from(rows)
        return Number(counted?.count ?? 0)
      }
      return database
    },
  }
}

/** Whether the total of a page is one that was not counted to its end. */
export function isCountedOut({ totalDocs, page, limit }: { totalDocs: number; page?: number; limit: number }): boolean {
  return totalDocs >= countedAtMost({ page, limit })
}

function countedAtMost({ page = 1, limit = 0 }: { page?: number | undefined; limit?: number | undefined }): number {
  return page * limit + COUNTED_AHEAD
}
