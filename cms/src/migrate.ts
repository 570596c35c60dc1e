import './stay-awake.ts'
import { getPayload, type Payload } from 'payload'
import { postgresOf } from './database/database-of.ts'
import { waitForDatabase } from './database/wait-for-database.ts'
import { environment } from './environment.ts'
import { logger } from './log/logger.ts'
import config from './payload.config.ts'
import { followPublicTexts } from './search/follow-public-texts.ts'
import { fillInTextStates } from './translation/fill-in-text-states.ts'
import { poolOf } from './withdrawal/pool-of.ts'
import { prepareQueue } from './work/prepare-queue.ts'

const LONGEST_WAIT_MS = 60_000
const LONGEST_MIGRATION_MS = 120_000
/** Any number, the same in every version: it names this lock in the database. */
const MIGRATION_LOCK = 730_114_221

/**
 * `pnpm migrate`: brings the database to the schema of this version and ends. Run once a deployment, before CMS and
 * worker; a second run at the same time waits for the first and then finds nothing to do.
 */
setTimeout(() => stop('took too long'), LONGEST_WAIT_MS + LONGEST_MIGRATION_MS).unref()
try {
  const payload = await getPayload({ config, disableOnInit: true })
  // A migration of data may take longer than any statement of a serving process is allowed.
  Object.assign(postgresOf(payload).pool.options, { statement_timeout: 0, idle_in_transaction_session_timeout: 0 })
  await waitForDatabase(payload, LONGEST_WAIT_MS)
  await oneAtATime(payload, async () => {
    await payload.db.migrate()
    await fillInTextStates(payload)
    await followPublicTexts(poolOf({ payload }))
    await prepareQueue(environment.DATABASE_URL)
  })
  process.exit(0)
} catch (error) {
  logger.error({ err: error }, 'migration failed')
  stop('failed')
}

/** The lock belongs to one connection and falls with it, so that a killed migrator leaves nothing locked. */
async function oneAtATime(payload: Payload, work: () => Promise<void>): Promise<void> {
  const client = await postgresOf(payload).pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await work()
  } finally {
    client.release(true)
  }
}

function stop(how: string): never {
  process.stderr.write(`The migration ${how}; the steps that were finished stay, the others were not begun.\n`)
  process.exit(1)
}
