import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../../environment.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { toDisk } from '../to-disk.ts'

/**
 * One empty file for each story that no reader was ever given, named by its id. Outside the database: what was public
 * since a backup was made has no ticket any more when that backup is put back.
 */
export const ticketFolder = path.resolve(environment.DATA_DIR, 'unseen-stories')

/** A story is begun.. */
export async function setTicket(story: string, folder = ticketFolder): Promise<void> {
  if (!isUuid(story)) throw new Error('a ticket is named by the id of a story')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await toDisk(path.join(folder, story), 'a')
}

/** Resolves when no power cut brings the ticket back. Taking one that is not there changes nothing. */
export async function takeTicket(story: string, folder = ticketFolder): Promise<void> {
  try {
    await rm(path.join(folder, story))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await toDisk(folder, 'r')
}

/** Ids of stories. None where they cannot be read: without a ticket a story counts as one that was public. */
export async function readTickets(folder = ticketFolder): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => isUuid(name))
}
