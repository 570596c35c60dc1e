import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BooksPool } from '../../donations/books.ts'
import { environment } from '../../environment.ts'

/**
 * Removes the files of erased pictures from the data folder, in every size and format they were ever kept in: their names
 * begin with the same 128 random bits. What is still on the list at the next start is removed then.
 */
export async function removeFiles(books: BooksPool, folder = environment.DATA_DIR): Promise<void> {
  const { rows } = await books.query<{ stem: string }>(`SELECT stem FROM files_to_remove`)
  if (rows.length === 0) return
  const stems = new Set(rows.map(({ stem }) => stem))
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile() && stems.has(stemOf(file.name))) await rm(path.join(file.parentPath, file.name), { force: true })
  }
  await books.query(`DELETE FROM files_to_remove WHERE stem = ANY($1::text[])`, [[...stems]])
}

function stemOf(name: string): string {
  return /^[^.-]*/.exec(name)?.[0] ?? ''
}
