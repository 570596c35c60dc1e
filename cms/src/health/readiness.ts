import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'

export type Readiness = { isReady: true } | { isReady: false; reason: 'database_unreachable' | 'migrations_pending' }

const FRESH_FOR_MS = 1000
const LONGEST_QUESTION_MS = 3000

let latest: { at: number; answer: Promise<Readiness> } | undefined

/**
 * Whether this process can serve: the database answers and has every migration of this version. Asked of the database
 * at most once a second, however often it is asked here.
 */
export function readiness(payload: Payload, expectedMigrations: readonly string[]): Promise<Readiness> {
  const now = Date.now()
  if (!latest || now - latest.at > FRESH_FOR_MS) latest = { at: now, answer: ask(payload, expectedMigrations) }
  return latest.answer
}

async function ask(payload: Payload, expectedMigrations: readonly string[]): Promise<Readiness> {
  try {
    const { rows } = await Promise.race([readMigrations(payload), giveUp()])
    const applied = new Set(rows.map(({ name }) => name))
    const isPending = expectedMigrations.some((name) => !applied.has(name))
    return isPending ? { isReady: false, reason: 'migrations_pending' } : { isReady: true }
  } catch (error) {
    // 42P01: the table of migrations itself is not there yet.
    const { code, cause } = error as { code?: string; cause?: { code?: string } }
    const isEmptyDatabase = (code ?? cause?.code) === '42P01'
    return { isReady: false, reason: isEmptyDatabase ? 'migrations_pending' : 'database_unreachable' }
  }
}

function readMigrations(payload: Payload) {
  return postgresOf(payload).drizzle.execute<{ name: string }>(sql`select name from payload_migrations`)
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not answer in time')), LONGEST_QUESTION_MS).unref()
  })
}
