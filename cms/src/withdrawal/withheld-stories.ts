import type { Books } from '../donations/books.ts'
import { readTombstones } from './tombstones.ts'

/** Ids of stories nobody but staff may read: hidden, or erased and back with a restored backup. */
export async function readWithheld(books: Books): Promise<string[]> {
  const [erased, { rows }] = await Promise.all([
    readTombstones(),
    books.query<{ story: string }>(`SELECT story FROM hidden_stories`),
  ])
  return [...new Set([...erased, ...rows.map(({ story }) => story)])]
}

export async function isHidden(books: Books, story: string): Promise<boolean> {
  const { rows } = await books.query(`SELECT FROM hidden_stories WHERE story = $1`, [story])
  return rows.length > 0
}
