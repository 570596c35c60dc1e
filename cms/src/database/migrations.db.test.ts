import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inDatabase } from '../testing/in-database.ts'
import { runCommand } from '../testing/run-command.ts'

const name = `migrated_${randomUUID().replaceAll('-', '')}`

function databaseUrl(): string {
  const url = new URL(inject('stack').databaseUrl)
  url.pathname = `/${name}`
  return url.href
}

const migrate = () => runCommand(['src/migrate.ts'], { variables: { DATABASE_URL: databaseUrl() } })

beforeAll(() => inDatabase(inject('stack').databaseUrl, `create database ${name}`))
afterAll(() => inDatabase(inject('stack').databaseUrl, `drop database ${name} with (force)`))

describe('migrating', () => {
  it(
    'brings an empty database to the schema of this version, three migrators at once or one',
    { timeout: 120_000 },
    async () => {
      const runs = await Promise.all([migrate(), migrate(), migrate()])
      expect(runs.map(({ code, output }) => [code, code === 0 ? '' : output])).toEqual([
        [0, ''],
        [0, ''],
        [0, ''],
      ])
      const rows = await inDatabase(databaseUrl(), 'select name from payload_migrations order by name')
      const names = rows.map((row) => row['name'])
      expect(names.length).toBeGreaterThan(0)
      expect(new Set(names).size).toBe(names.length)
      expect(await inDatabase(databaseUrl(), 'select count(*)::int as count from stories')).toEqual([{ count: 0 }])
    },
  )

  it('finds nothing to do a second time', async () => {
    const before = await inDatabase(databaseUrl(), 'select * from payload_migrations order by name')
    expect((await migrate()).code).toBe(0)
    expect(await inDatabase(databaseUrl(), 'select * from payload_migrations order by name')).toEqual(before)
  })

  it('gives each language its own address: the same one in two languages, never twice in one', async () => {
    const indexes = await inDatabase(
      databaseUrl(),
      `select indexdef from pg_indexes where tablename = 'stories_locales'`,
    )
    expect(indexes.map((row) => String(row['indexdef'])).some((index) => /UNIQUE.*\(slug, _locale\)/.test(index))).toBe(
      true,
    )
  })
})
