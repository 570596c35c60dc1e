import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

/** Where one of `words` stands in the database: every column of every table there is, ours or not, bytes included. */
export async function searchDatabase(databaseUrl: string, words: readonly string[]): Promise<string[]> {
  return searchTables(
    databaseUrl,
    words,
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )
}

/** The same of the samples PostgreSQL keeps of each column, to plan its questions: they outlive the rows. */
export async function searchSamples(databaseUrl: string, words: readonly string[]): Promise<string[]> {
  return searchTables(databaseUrl, words, `SELECT 'pg_catalog.pg_stats' AS name`)
}

async function searchTables(databaseUrl: string, words: readonly string[], named: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(named)
    const found: string[] = []
    for (const { name } of tables) {
      // Bytes are written as hexadecimal digits.
      const { rows } = await client.query<{ word: string }>(
        `SELECT sought.word FROM unnest($1::text[]) AS sought (word) WHERE EXISTS (
           SELECT FROM ${name} AS line WHERE strpos(lower(line::text), lower(sought.word)) > 0
             OR strpos(line::text, encode(convert_to(sought.word, 'UTF8'), 'hex')) > 0
         )`,
        [words],
      )
      found.push(...rows.map(({ word }) => `${name}: ${word}`))
    }
    return found
  } finally {
    await client.end()
  }
}

/** Which files below `folder` hold one of `words`, byte for byte: logs, uploads, and the database's own files. */
export async function searchFiles(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    // The database may put a file away between the two looks.
    const bytes = await fs.readFile(file).catch(() => Buffer.alloc(0))
    for (const word of words) if (bytes.includes(word)) found.push(`${path.relative(folder, file)}: ${word}`)
  }
  return found
}
