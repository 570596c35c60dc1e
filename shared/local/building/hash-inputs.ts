import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Folders of results and of packages (the lock file stands for those), and files no build reads. */
const NEVER_AN_INPUT =
  /^(?:node_modules|dist|\.next|test-results|playwright-report)$|\.test\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$/

/**
 * One hash over names and contents of files and of everything in folders, given relative to `root`.
 * Contents, not times: a fresh clone or a switch of branches and back must not cause a build.
 */
export async function hashInputs(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of await filesIn(root, input)) {
      hash.update(`${file}\0`)
      hash.update(await fs.readFile(path.join(root, file)))
      hash.update('\0')
    }
  return hash.digest('hex')
}

async function filesIn(root: string, relative: string): Promise<string[]> {
  const stat = await fs.stat(path.join(root, relative)).catch(() => undefined)
  if (stat === undefined) return []
  if (stat.isFile()) return [relative]
  const names = await fs.readdir(path.join(root, relative))
  const kept = names.filter((name) => !NEVER_AN_INPUT.test(name)).toSorted()
  const nested = await Promise.all(kept.map((name) => filesIn(root, path.posix.join(relative, name))))
  return nested.flat()
}
