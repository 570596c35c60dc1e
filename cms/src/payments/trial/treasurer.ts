import type { BooksPool } from '../../donations/books.ts'

/** Id of an account that holds the role of the treasurer. */
export async function treasurerOf(books: BooksPool): Promise<string> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT users.id FROM users JOIN users_roles ON users_roles.parent_id = users.id
     WHERE users_roles.value = 'treasurer' LIMIT 1`,
  )
  if (rows[0] === undefined) throw new Error('there is no treasurer')
  return rows[0].id
}
