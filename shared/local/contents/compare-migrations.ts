import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

export type MigrationState = {
  /** In the code, not yet in the database: all of them when it is empty. */
  pending: string[]
  /** In the database, not in the code: it was made by another version. */
  unknown: string[]
}

/** Compares the migrations in `folder` with those the database has had, by name. */
export async function compareMigrations(databaseUrl: string, folder: string): Promise<MigrationState> {
  const files = await fs.readdir(folder)
  const inCode = files.filter((file) => /^\d.*\.ts$/.test(file)).map((file) => path.basename(file, '.ts'))
  const applied = await appliedMigrations(databaseUrl)
  return {
    pending: inCode.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !inCode.includes(name)),
  }
}

async function appliedMigrations(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ found: string | null }>(
      `SELECT to_regclass('payload_migrations') AS found`,
    )
    if (tables[0]?.found === null) return []
    const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations')
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
