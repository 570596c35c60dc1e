import fs from 'node:fs/promises'
import path from 'node:path'
import { hashInputs } from '../building/hash-inputs.ts'
import { takeTurns } from '../building/take-turns.ts'
import { keepProcesses } from '../processes/keep-processes.ts'
import { ROOT } from '../repository-root.ts'
import type { StepReport } from '../steps/report-steps.ts'
import { layThrowawayGround } from './lay-throwaway-ground.ts'
import { makeTemporaryFolder } from './make-temporary-folder.ts'

/** All that decides what a filled newsroom looks like: the CMS's code, and who starts and fills its database. */
const INPUTS = [
  ...['pnpm-lock.yaml', 'tsconfig.base.json', 'shared/package.json', 'shared/src', 'cms/package.json', 'cms/src'],
  ...['contents', 'database', 'secrets', 'services', 'testing'].map((part) => `shared/local/${part}`),
]

/** While it is being made. */
const UNFINISHED = `${process.version}.unfinished`

/** What was filled has dates in it, of consents and of sessions: another day it is filled anew. */
const OLDEST_MILLISECONDS = 6 * 3_600_000

/**
 * A new temporary folder for a stack of a test, with the database migrated, the sample content written, its pictures
 * and its secrets: all that the first start of a stack makes. It is made once for each Node and state of the code, the
 * first time it is asked for, and copied from then on; a stack that starts on the copy has nothing left to fill.
 */
export async function copyFilledData(purpose: string, report: StepReport): Promise<string> {
  const folder = await makeTemporaryFolder(purpose)
  try {
    await withFilledData(report, (kept) => report.step('Copy of the sample content', () => copyFolder(kept, folder)))
    return folder
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Makes what `copyFilledData` copies, unless it is there: so that who needs it later need not wait. */
export async function keepFilledData(report: StepReport): Promise<void> {
  await withFilledData(report, async () => {})
}

async function withFilledData(report: StepReport, use: (kept: string) => Promise<void>): Promise<void> {
  const store = path.join(ROOT, '.local', 'filled')
  await fs.mkdir(store, { recursive: true })
  // PostgreSQL's own user walks through when we are root; what is in there nobody else may read.
  await fs.chmod(store, 0o711)
  // Pictures and passwords come out of compiled parts of Node: each Node shows that it can make them.
  const name = `${process.version}-${(await hashInputs(ROOT, INPUTS)).slice(0, 32)}`
  await takeTurns(path.join(store, `turn-${process.version}`), async () => {
    const kept = path.join(store, name)
    if (!(await isFresh(kept))) {
      await forgetOthers(store)
      const unfinished = path.join(store, UNFINISHED)
      await fill(unfinished, report)
      await fs.rename(unfinished, kept)
    }
    await use(kept)
  })
}

async function isFresh(kept: string): Promise<boolean> {
  const made = await fs.stat(path.join(kept, 'secrets.json')).catch(() => undefined)
  return made !== undefined && Date.now() - made.mtimeMs < OLDEST_MILLISECONDS
}

/** Whoever fills holds the turn of this Node: nobody copies from these meanwhile. */
async function forgetOthers(store: string): Promise<void> {
  const names = await fs.readdir(store)
  const ours = names.filter((name) => name.startsWith(`${process.version}-`) || name === UNFINISHED)
  for (const name of ours) await fs.rm(path.join(store, name), { recursive: true, force: true })
}

async function fill(dataDir: string, report: StepReport): Promise<void> {
  await fs.mkdir(path.join(dataDir, 'logs'), { recursive: true })
  await fs.chmod(dataDir, 0o711)
  const keeper = keepProcesses()
  try {
    await layThrowawayGround({ dataDir, keeper, report })
  } finally {
    // PostgreSQL shuts down in order: what it leaves can be copied.
    await keeper.stopAll()
  }
}

/** With the owner of each file: PostgreSQL, started by root, runs as another user and reads nothing but its own. */
async function copyFolder(from: string, to: string): Promise<void> {
  await fs.cp(from, to, { recursive: true, preserveTimestamps: true, mode: fs.constants.COPYFILE_FICLONE })
  if (process.getuid?.() !== 0) return
  const names = await fs.readdir(from, { recursive: true })
  for (const name of ['', ...names]) {
    const { uid, gid } = await fs.lstat(path.join(from, name))
    if (uid !== 0 || gid !== 0) await fs.lchown(path.join(to, name), uid, gid)
  }
}
