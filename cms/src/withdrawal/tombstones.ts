import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../environment.ts'
import { isUuid } from '../donations/is-uuid.ts'
import { toDisk } from './to-disk.ts'

/** One empty file for each erased story, named by its id: what a restored backup of the database cannot undo. */
export const tombstoneFolder = path.resolve(environment.DATA_DIR, 'tombstones')

/**
 * Resolves when the tombstone would outlive a power cut: the file and the folder's list of files are on the disk.
 * Setting one twice changes nothing.
 */
export async function setTombstone(story: string, folder = tombstoneFolder): Promise<void> {
  if (!isUuid(story)) throw new Error('a tombstone is named by the id of a story')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await toDisk(path.join(folder, story), 'a')
  await toDisk(folder, 'r')
}

/** Ids of all erased stories. Read each time: the folder is shared with other processes, and small. */
export async function readTombstones(folder = tombstoneFolder): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    // Anything else must not pass for "nothing was ever erased".
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => isUuid(name))
}
