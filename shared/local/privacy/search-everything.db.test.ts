import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { makeTemporaryFolder } from '../testing/make-temporary-folder.ts'
import { searchDatabase, searchFiles } from './search-everything.ts'

const WORD = 'Kelmunder'

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('ground').databaseUrl })
  await client.connect()
})
afterAll(() => client.end())

/** A column of each kind that can hold a word, which nobody told the search of. */
const COLUMNS: readonly (readonly [kind: string, value: string])[] = [
  ['text', `'a ${WORD} b'`],
  ['varchar(40)', `'${WORD.toUpperCase()}'`],
  ['json', `'{"deep": [{"word": "${WORD}"}]}'`],
  ['jsonb', `'{"${WORD}": null}'`],
  ['text[]', `ARRAY['a', '${WORD}']`],
  ['bytea', `convert_to('a ${WORD} b', 'UTF8')`],
  ['tsvector', `to_tsvector('simple', '${WORD}')`],
]

it.each(COLUMNS)('a word in a new column is found: %s', async (kind, value) => {
  const search = () => searchDatabase(inject('ground').databaseUrl, [WORD])
  expect(await search()).toEqual([])
  await client.query(`CREATE SCHEMA beside_ours CREATE TABLE "New table" (id int, said ${kind})`)
  try {
    await client.query(`INSERT INTO beside_ours."New table" VALUES (1, ${value})`)
    expect(await search()).toEqual([`beside_ours."New table": ${WORD}`])
  } finally {
    await client.query('DROP SCHEMA beside_ours CASCADE')
  }
})

it('a word in a view that is kept is found', async () => {
  await client.query(`CREATE MATERIALIZED VIEW kept_view AS SELECT '${WORD}' AS said`)
  try {
    expect(await searchDatabase(inject('ground').databaseUrl, [WORD])).toEqual([`public.kept_view: ${WORD}`])
  } finally {
    await client.query('DROP MATERIALIZED VIEW kept_view')
  }
})

it('a word in a file, or in what a file or its folder is called, is found', async () => {
  const folder = await makeTemporaryFolder('search')
  try {
    await mkdir(path.join(folder, `of ${WORD}`))
    await writeFile(path.join(folder, 'said.bin'), `\0${WORD}\0`)
    await writeFile(path.join(folder, `${WORD}.webp`), 'pixels')
    await writeFile(path.join(folder, `of ${WORD}`, 'x'), 'pixels')
    await writeFile(path.join(folder, 'other'), 'pixels')
    const found = await searchFiles(folder, [WORD])
    expect(found.toSorted()).toEqual([`${WORD}.webp: ${WORD}`, `of ${WORD}/x: ${WORD}`, `said.bin: ${WORD}`])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
