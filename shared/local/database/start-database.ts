import path from 'node:path'
import pg from 'pg'
import { findFreePort } from '../ports/find-free-port.ts'
import type { ProcessKeeper } from '../processes/keep-processes.ts'
import { describeEnd, type RunningProcess } from '../processes/start-process.ts'
import { PlainFailure } from '../steps/plain-failure.ts'
import type { DatabaseOrder, DatabaseReport, RestartOrder } from './database-messages.ts'
import { requireReachableFolder } from './require-reachable-folder.ts'

/**
 * Shuts down, fast or as in a power cut, and starts on the same port after `downFor` milliseconds; resolves when
 * connections are accepted.
 */
export type Restart = (how?: { downFor?: number; isImmediate?: boolean }) => Promise<void>

export type RunningDatabase = {
  url: string
  restart: Restart
}

export type DatabasePlan = {
  /** Holds `postgres/` (the data) and `logs/`. Absolute. */
  folder: string
  password: string
  /** For a run of tests: see `DatabaseOrder`. */
  isThrowaway?: boolean
  environment: NodeJS.ProcessEnv
  keeper: ProcessKeeper
}

const NAME = 'campaign'
const START_LIMIT_MILLISECONDS = 60_000

/** A real PostgreSQL on loopback, on a free port, with the data kept in `folder` from one start to the next. */
export async function startDatabase(plan: DatabasePlan): Promise<RunningDatabase> {
  const { folder, password, isThrowaway = false, environment, keeper } = plan
  const data = path.join(folder, 'postgres')
  requireReachableFolder(folder)
  const server = keeper.startService({
    name: 'PostgreSQL',
    node: ['--import', 'tsx', path.resolve(import.meta.dirname, 'keep-database.ts')],
    cwd: path.resolve(import.meta.dirname, '..'),
    environment,
    logFile: path.join(folder, 'logs', 'postgres.log'),
    isStoppedLast: true,
  })
  const port = await findFreePort()
  await order(server, { folder: data, port, password, isThrowaway }, START_LIMIT_MILLISECONDS)
  await makeDatabase(connectionUrl(password, port, 'postgres'))
  return {
    url: connectionUrl(password, port, NAME),
    restart: ({ downFor = 0, isImmediate = false } = {}) =>
      order(server, { restartAfter: downFor, isImmediate }, downFor + START_LIMIT_MILLISECONDS),
  }
}

function connectionUrl(password: string, port: number, database: string): string {
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

async function order(server: RunningProcess, message: DatabaseOrder | RestartOrder, longest: number): Promise<void> {
  const answer = new Promise<DatabaseReport>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start in ${longest / 1000} s`)), longest)
    server.child.once('message', (report) => {
      clearTimeout(timer)
      resolve(report as DatabaseReport)
    })
    void server.ended.then((end) => {
      clearTimeout(timer)
      reject(new Error(describeEnd(server.name, end)))
    })
  })
  server.child.send(message)
  const report = await answer
  if (report.state === 'ready') return
  if (/no space left/i.test(report.reason))
    throw new PlainFailure('There is no space left on the disk for the database: free some and start again.')
  throw new Error(`PostgreSQL did not start: ${report.reason}`)
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`)
  } finally {
    await client.end()
  }
}
