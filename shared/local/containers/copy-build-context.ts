import fs from 'node:fs/promises'
import path from 'node:path'
import dockerIgnore from '@balena/dockerignore'

/** Which files of the repository a container build may see, by `.dockerignore` and Docker's own rules for it. */
export async function openBuildContext(root: string): Promise<{ isSeen: (relative: string) => boolean }> {
  const rules = dockerIgnore().add(await fs.readFile(path.join(root, '.dockerignore'), 'utf8'))
  return { isSeen: (relative) => !rules.ignores(relative) }
}

/** Copies into `target` what a container build of the repository at `root` would be sent. */
export async function copyBuildContext(root: string, target: string): Promise<void> {
  const { isSeen } = await openBuildContext(root)
  for await (const relative of filesBelow(root, '')) {
    if (!isSeen(relative)) continue
    await fs.mkdir(path.dirname(path.join(target, relative)), { recursive: true })
    await fs.copyFile(path.join(root, relative), path.join(target, relative))
  }
}

/** Not gone into, for it would take minutes; that `.dockerignore` names them too is tested. */
const NOT_WALKED = new Set(['node_modules', '.git', '.local', '.next', 'dist'])

async function* filesBelow(root: string, folder: string): AsyncGenerator<string> {
  const entries = await fs.readdir(path.join(root, folder), { withFileTypes: true })
  for (const entry of entries) {
    const relative = path.posix.join(folder, entry.name)
    if (entry.isDirectory() && !NOT_WALKED.has(entry.name)) yield* filesBelow(root, relative)
    if (entry.isFile()) yield relative
  }
}
