import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

/**
 * Where one of `words` stands in the database: every column of every table there is by its own catalogue, ours or not,
 * bytes included, and of whatever keeps rows besides (views that are kept).
 */
export async function searchDatabase(databaseUrl: string, words: readonly string[]): Promise<string[]> {
  return searchTables(
    databaseUrl,
    words,
    `SELECT format('%I.%I', room.nspname, kept.relname) AS name
     FROM pg_class kept JOIN pg_namespace room ON room.oid = kept.relnamespace
     WHERE kept.relkind IN ('r', 'm') AND kept.relpersistence <> 't'
       AND room.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
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
      // Bytes are written as hexadecimal digits. Each row is written out once, however many words are sought in it.
      const { rows } = await client.query<{ word: string }>(
        `WITH sought AS MATERIALIZED (
           SELECT word, lower(word) AS lowered, encode(convert_to(word, 'UTF8'), 'hex') AS digits
           FROM unnest($1::text[]) AS given (word)
         )
         SELECT DISTINCT found.word
         FROM (SELECT line::text AS said, lower(line::text) AS lowered FROM ${name} AS line OFFSET 0) AS line,
           LATERAL (
             SELECT word FROM sought
             WHERE strpos(line.lowered, sought.lowered) > 0 OR strpos(line.said, sought.digits) > 0
             OFFSET 0
           ) AS found`,
        [words],
      )
      found.push(...rows.map(({ word }) => `${name}: ${word}`))
    }
    return found
  } finally {
    await client.end()
  }
}

/** Which files below `folder` are called by one of `words` or hold it, byte for byte: logs, uploads, the database's own. */
export async function searchFiles(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    // The database may put a file away between the two looks.
    const bytes = await fs.readFile(file).catch(() => Buffer.alloc(0))
    const name = path.relative(folder, file)
    for (const word of words) if (bytes.includes(word) || name.includes(word)) found.push(`${name}: ${word}`)
  }
  return found
}
