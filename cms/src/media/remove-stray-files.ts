import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Books } from '../donations/books.ts'

/** Younger files may belong to a picture that is just being saved. Milliseconds. */
const TOO_YOUNG = 15 * 60_000

const COLUMNS = [
  'filename',
  ...['small', 'large', 'small_avif', 'large_avif', 'full_avif'].map((size) => `sizes_${size}_filename`),
]

/**
 * Removes files that no picture names: what a save that was undone or cut off half-way left behind. Only names we give;
 * a folder that is not there has none.
 */
export async function removeStrayFiles(books: Books, folder: string, now = Date.now()): Promise<number> {
  const present = await readdir(folder).catch(() => [])
  const ours = present.filter((name) => /^[0-9a-f]{32}(?:-[0-9]+x[0-9]+)?\.(?:webp|avif)$/.test(name))
  const old: string[] = []
  for (const name of ours) {
    const found = await stat(path.join(folder, name)).catch(() => null)
    if (found !== null && now - found.mtimeMs > TOO_YOUNG) old.push(name)
  }
  if (old.length === 0) return 0
  const { rows } = await books.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name
     WHERE NOT EXISTS (SELECT 1 FROM media WHERE name IN (${COLUMNS.join(', ')}))`,
    [old],
  )
  for (const { name } of rows) await rm(path.join(folder, name), { force: true })
  return rows.length
}
