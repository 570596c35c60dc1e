import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inheritForTests } from '../environment.ts'
import { keepProcesses, type ProcessKeeper } from '../processes/keep-processes.ts'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { startDatabase, type RunningDatabase } from './start-database.ts'

let folder = ''
let keeper: ProcessKeeper

beforeEach(async () => {
  folder = await makeTemporaryFolder('database')
  keeper = keepProcesses()
})

afterEach(async () => {
  await keeper.stopAll()
  await fs.rm(folder, { recursive: true })
})

function start(): Promise<RunningDatabase> {
  return startDatabase({ folder, password: 'a password of this test', environment: inheritForTests(), keeper })
}

async function ask<T>({ url }: RunningDatabase, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ answer: T }>(query)).rows.map(({ answer }) => answer)
  } finally {
    await client.end()
  }
}

test('words are sorted and compared as a reader of each language expects', async () => {
  const database = await start()
  const sorted = await ask(
    database,
    `SELECT answer FROM unnest(ARRAY['яма', 'ёлка', 'жук', 'Еда', 'été', 'zoo', 'eta']) answer ORDER BY answer`,
  )
  expect(sorted).toEqual(['eta', 'été', 'zoo', 'Еда', 'ёлка', 'жук', 'яма'])
  expect(await ask(database, `SELECT 'ЁЛКА' ILIKE 'ёлк%' AS answer`)).toEqual([true])
})

test('what was written is there after a restart, on the same address', async () => {
  const database = await start()
  await ask(database, 'CREATE TABLE kept AS SELECT 7 AS answer')
  await database.restart()
  expect(await ask(database, 'SELECT answer FROM kept')).toEqual([7])
})

test('an immediate restart is a crash: what was committed is there, and PostgreSQL had to recover it', async () => {
  const database = await start()
  await ask(database, 'CREATE TABLE kept AS SELECT 7 AS answer')
  await database.restart({ isImmediate: true })
  expect(await ask(database, 'SELECT answer FROM kept')).toEqual([7])
  const log = await fs.readFile(path.join(folder, 'logs', 'postgres.log'), 'utf8')
  expect(log).toContain('database system was not properly shut down')
})

test('it starts again on its data after it was killed, also when its old id belongs to another process', async () => {
  const first = await start()
  await ask(first, 'CREATE TABLE kept AS SELECT 7 AS answer')
  const lock = path.join(folder, 'postgres', 'postmaster.pid')
  const postmaster = Number.parseInt(await fs.readFile(lock, 'utf8'), 10)
  process.kill(postmaster, 'SIGKILL')
  await keeper.stopAll()
  const left = await fs.readFile(lock, 'utf8')
  await fs.writeFile(lock, left.replace(String(postmaster), String(process.pid)))

  keeper = keepProcesses()
  expect(await ask(await start(), 'SELECT answer FROM kept')).toEqual([7])
})

test('a server left over from a stack that was killed together with its keeper is ended and replaced', async () => {
  const first = await start()
  await ask(first, 'CREATE TABLE kept AS SELECT 7 AS answer')
  const { PostgreSQL: keeperOfFirst = 0 } = keeper.pids()
  process.kill(keeperOfFirst, 'SIGKILL')
  keeper = keepProcesses()
  expect(await ask(await start(), 'SELECT answer FROM kept')).toEqual([7])
})

test('a first start that was cut short leaves nothing in the way', async () => {
  await fs.mkdir(path.join(folder, 'postgres.unfinished'))
  await fs.writeFile(path.join(folder, 'postgres.unfinished', 'PG_VERSION'), '18')
  expect(await ask(await start(), 'SELECT 1 AS answer')).toEqual([1])
})
