import { randomUUID } from 'node:crypto'
import pg from 'pg'

export type DatabaseCopy = { url: string; drop: () => Promise<void> }

const LONGEST_MILLISECONDS = 10_000

/**
 * A copy of the database at `url`, on the same server, for a test that fills it with what others should not meet.
 * PostgreSQL copies only what nobody is connected to: waits for the connections of earlier tests to end.
 */
export async function copyDatabase(url: string): Promise<DatabaseCopy> {
  const original = new URL(url).pathname.slice(1)
  const name = `copy_${randomUUID().replaceAll('-', '')}`
  const copy = new URL(url)
  copy.pathname = `/${name}`
  const deadline = Date.now() + LONGEST_MILLISECONDS
  for (;;) {
    try {
      await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(original)}`)
      break
    } catch (error) {
      if (Date.now() > deadline || (error as { code?: unknown }).code !== '55006') throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return { url: copy.href, drop: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = new URL(url)
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
