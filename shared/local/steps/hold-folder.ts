import fs from 'node:fs/promises'
import path from 'node:path'
import { isHeldBy, keepFresh } from '../processes/keep-fresh.ts'
import { PlainFailure } from './plain-failure.ts'
import { describeFileTrouble } from '../bootstrap/check-folder.mjs'

export type HeldFolder = {
  /** Writes down which processes run, by name, for whoever looks from outside. */
  writeDown: (processes: Record<string, number>) => Promise<void>
  release: () => Promise<void>
}

type Running = { stack: number; processes: Record<string, number> }

/**
 * Makes the folder and claims it for this process: two stacks on the same data would end each other's database.
 * Throws a PlainFailure when it is in use or cannot be written.
 */
export async function holdFolder(folder: string): Promise<HeldFolder> {
  const file = path.join(folder, 'running.json')
  await makeFolder(folder)
  const before = await readRunning(file)
  if (before !== undefined && before.stack !== process.pid && isHeldBy(before.stack, file))
    throw new PlainFailure(
      `It is already running with the data in ${folder} (process ${before.stack}): use that one, or stop it with Ctrl-C where it was started.`,
    )
  const writeDown = (processes: Record<string, number>): Promise<void> =>
    fs.writeFile(file, `${JSON.stringify({ stack: process.pid, processes } satisfies Running, null, 2)}\n`)
  await writeDown({})
  const letGo = keepFresh(file)
  return {
    writeDown,
    release: () => {
      letGo()
      return fs.rm(file, { force: true })
    },
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true })
    // PostgreSQL runs as a user of its own when we are root, and must be able to walk through.
    if (process.getuid?.() === 0) await fs.chmod(folder, 0o711)
    await fs.access(folder, fs.constants.W_OK)
  } catch (error) {
    const sentence = describeFileTrouble(error, folder)
    throw sentence === null ? error : new PlainFailure(sentence)
  }
}

async function readRunning(file: string): Promise<Running | undefined> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as Running
  } catch {
    return undefined
  }
}
