import type { BooksPool } from '../../donations/books.ts'

/** Every row of every table, those of the queue too, that speaks of the donation, or was written beside it, as text. */
export async function findInAllTables(books: BooksPool, donation: string): Promise<{ table: string; text: string }[]> {
  const { rows: tables } = await books.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
  )
  const { rows: ids } = await books.query<{ id: string }>(
    `SELECT unnest(ARRAY[id::text, stripe_session, stripe_payment_intent, stripe_charge, token, attempt]) AS id
     FROM donations WHERE id = $1`,
    [donation],
  )
  const patterns = ids.flatMap(({ id }) => (id === null ? [] : [`%${id}%`]))
  const found: { table: string; text: string }[] = []
  for (const { name } of tables) {
    const { rows } = await books.query<{ text: string }>(
      `SELECT to_jsonb(t)::text AS text FROM ${name} t WHERE to_jsonb(t)::text LIKE ANY ($1)`,
      [patterns],
    )
    found.push(...rows.map(({ text }) => ({ table: name, text })))
  }
  return found
}
