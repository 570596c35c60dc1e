import fs from 'node:fs'
import path from 'node:path'
import { PlainFailure } from '../steps/plain-failure.ts'

/**
 * Started by root, PostgreSQL runs as a user of its own, who must be able to walk to its program and its data.
 * A folder only root may enter (`/root` on most systems) stops it: said here in words instead of by "permission denied".
 */
export function requireReachableFolder(folder: string): void {
  if (process.getuid?.() !== 0) return
  for (const start of [folder, import.meta.dirname]) {
    const closed = closedFolderAbove(fs.realpathSync(start))
    if (closed !== undefined)
      throw new PlainFailure(
        `You are root, and the database, which may not run as root, cannot reach ${start} because only root may enter ${closed}: move this folder elsewhere, for example to /srv, or start as an ordinary user.`,
      )
  }
}

function closedFolderAbove(folder: string): string | undefined {
  for (let here = folder; ; here = path.dirname(here)) {
    const mayOthersEnter = (fs.statSync(here).mode & 0o001) !== 0
    if (!mayOthersEnter) return here
    if (here === path.dirname(here)) return undefined
  }
}
