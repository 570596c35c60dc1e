import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'

type Readiness = { isReady: true } | { isReady: false; reason: 'database_unreachable' | 'migrations_pending' }

const FRESH_FOR_MS = 1000
const LONGEST_QUESTION_MS = 3000

type Finding = { applied: ReadonlySet<string> } | 'unreachable'

let latest: { at: number; finding: Promise<Finding> } | undefined

/**
 * Whether this process can serve: the database answers and has every migration of this version. The database is asked
 * at most once a second, however often it is asked here.
 */
export async function readiness(payload: Payload, expectedMigrations: readonly string[]): Promise<Readiness> {
  const finding = await lookOnceASecond(payload)
  if (finding === 'unreachable') return { isReady: false, reason: 'database_unreachable' }
  const isPending = expectedMigrations.some((name) => !finding.applied.has(name))
  return isPending ? { isReady: false, reason: 'migrations_pending' } : { isReady: true }
}

export async function isDatabaseReachable(payload: Payload): Promise<boolean> {
  return (await lookOnceASecond(payload)) !== 'unreachable'
}

function lookOnceASecond(payload: Payload): Promise<Finding> {
  const now = Date.now()
  if (!latest || now - latest.at > FRESH_FOR_MS) latest = { at: now, finding: look(payload) }
  return latest.finding
}

async function look(payload: Payload): Promise<Finding> {
  const question = postgresOf(payload).drizzle.execute<{ name: string }>(sql`select name from payload_migrations`)
  try {
    const { rows } = await Promise.race([question, giveUp()])
    return { applied: new Set(rows.map(({ name }) => name)) }
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } }
    // 42P01: the database answers, but nothing was ever migrated.
    return (code ?? cause?.code) === '42P01' ? { applied: new Set() } : 'unreachable'
  }
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the database did not answer in time')), LONGEST_QUESTION_MS).unref()
  })
}
