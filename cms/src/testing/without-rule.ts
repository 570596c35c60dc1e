import type pg from 'pg'

/**
 * Runs `work` in a transaction in which a rule of the database (a function that answers yes or no, named with its
 * parameters: `shows_faces(picture uuid)`) says yes to everything; then all is as before. For controls: what the rule
 * holds back has to be let through here.
 */
export async function withoutRule<Result>(
  pool: Pick<pg.Pool, 'connect'>,
  rule: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(`CREATE OR REPLACE FUNCTION ${rule} RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true'`)
    return await work(client)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
