import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { postgresOf } from './database-of.ts'

const BETWEEN_TRIES_MS = 500

/** Resolves once PostgreSQL answers; throws what it last said after `longestMs` milliseconds. */
export async function waitForDatabase(payload: Payload, longestMs: number): Promise<void> {
  const end = Date.now() + longestMs
  for (;;) {
    try {
      await postgresOf(payload).pool.query('select 1')
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await pause(BETWEEN_TRIES_MS)
    }
  }
}
