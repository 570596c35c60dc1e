import type { BooksPool } from '../donations/books.ts'

/**
 * A year is as long as the CNIL finds right for who did what in a system (recommendation 2021-122: six months to one
 * year). The database refuses to delete anything younger.
 */
export async function forgetOldTrail(books: BooksPool): Promise<void> {
  await books.query(`DELETE FROM trail WHERE at < now() - interval '1 year'`)
}
