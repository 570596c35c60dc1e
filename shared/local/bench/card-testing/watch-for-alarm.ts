import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Seconds from now until staff are told of card testing; infinite when they were not told before `isOver` said so. */
export async function secondsUntilAlarm(databaseUrl: string, isOver: () => boolean): Promise<number> {
  const began = Date.now()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    while (!isOver()) {
      const { rowCount } = await client.query(
        `SELECT FROM alarms WHERE kind = 'card_testing' AND dealt_with_at IS NULL`,
      )
      if ((rowCount ?? 0) > 0) return (Date.now() - began) / 1000
      await pause(250)
    }
    return Number.POSITIVE_INFINITY
  } finally {
    await client.end()
  }
}
