import fs from 'node:fs'
import path from 'node:path'
import { isAlive } from '../processes/is-alive.ts'

const SHUTDOWN_LIMIT_MILLISECONDS = 10_000

/**
 * After a crash `postmaster.pid` stays behind. PostgreSQL overlooks it unless some process has that id now, which in a
 * container or after a reboot is likely: then it would refuse to start. A server that does still run on this folder,
 * left over from a stack that was killed together with its keeper, is shut down first.
 */
export async function forgetStalePostmaster(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === undefined) return
  if (isPostgresOn(pid, folder)) {
    // SIGINT is PostgreSQL's fast shutdown: it waits for nobody and loses nothing.
    process.kill(pid, 'SIGINT')
    const deadline = Date.now() + SHUTDOWN_LIMIT_MILLISECONDS
    while (fs.existsSync(file) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  fs.rmSync(file, { force: true })
}

/** PostgreSQL's immediate shutdown: its processes end where they stand. Resolves when the last is gone. */
export async function quitPostmaster(folder: string): Promise<void> {
  const pid = readPid(path.join(folder, 'postmaster.pid'))
  if (pid === undefined) throw new Error('PostgreSQL is not running')
  process.kill(pid, 'SIGQUIT')
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
}

function readPid(file: string): number | undefined {
  if (!fs.existsSync(file)) return undefined
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10)
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

/** Known on Linux only; elsewhere the file is left to PostgreSQL's own judgement by way of a fresh lock. */
function isPostgresOn(pid: number, folder: string): boolean {
  try {
    const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return path.basename(words[0] ?? '') === 'postgres' && words.includes(folder)
  } catch {
    return false
  }
}
