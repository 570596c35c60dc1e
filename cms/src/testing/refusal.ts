import { expect } from 'vitest'
import { askCms, type Somebody } from './ask-cms.ts'

/** Nothing of what was sent, of the database or of the code may be in an answer. */
const TELLTALES = /at .*\.(js|ts):\d|node_modules|select "|Failed query|drizzle|PostgresError|syntax error/

/** The status of an answer to something bad; fails when the answer gives away what is behind it. */
export async function refusal(who: Somebody, method: string, path: string, body?: unknown): Promise<number> {
  const answer = await askCms(who, method, path, body)
  expect(JSON.stringify(answer.body), path).not.toMatch(TELLTALES)
  return answer.status
}

/** Whatever was sent: the process lives, and the next good request is answered. */
export async function requireNextAnswer(): Promise<void> {
  const { status } = await askCms('site', 'GET', '/api/stories?locale=fr&limit=1')
  if (status !== 200) throw new Error(`The next good request was answered ${status}`)
}
