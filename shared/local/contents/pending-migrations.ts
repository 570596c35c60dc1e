import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

/** Names of the migrations in `folder` that the database has not had yet; all of them when it is empty. */
export async function pendingMigrations(databaseUrl: string, folder: string): Promise<string[]> {
  const files = await fs.readdir(folder).catch(() => [])
  const names = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => path.basename(file, '.ts'))
  const applied = await appliedMigrations(databaseUrl)
  return names.filter((name) => !applied.has(name))
}

async function appliedMigrations(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ found: string | null }>(
      `SELECT to_regclass('payload_migrations') AS found`,
    )
    if (tables[0]?.found === null) return new Set()
    const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
    return new Set(rows.map(({ name }) => name))
  } finally {
    await client.end()
  }
}
