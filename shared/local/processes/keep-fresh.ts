import fs from 'node:fs'
import { isAlive } from './is-alive.ts'

const EVERY_MILLISECONDS = 2000
const STALE_AFTER_MILLISECONDS = 20_000

/** Shows, by touching `file` from time to time, that the process that wrote it still runs. Call the result to end that. */
export function keepFresh(file: string): () => void {
  const timer = setInterval(() => {
    const now = new Date()
    fs.utimes(file, now, now, () => {})
  }, EVERY_MILLISECONDS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Whether the process that wrote `file` runs: the id alone is not enough, another may have it after a restart. */
export function isHeldBy(pid: number, file: string): boolean {
  if (!isAlive(pid)) return false
  const touched = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - touched < STALE_AFTER_MILLISECONDS
}
