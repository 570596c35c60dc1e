import pg from 'pg'

/** Whether one of these accounts is there and has no second factor in force: it was made before there were any. */
export async function lackSecondFactor(databaseUrl: string, emails: readonly string[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ found: boolean }>(
      `SELECT EXISTS (
         SELECT FROM users LEFT JOIN account_second_factors factors ON factors.account = users.id
         WHERE users.email = ANY ($1) AND factors.secret IS NULL
       ) AS found`,
      [emails],
    )
    return rows[0]?.found === true
  } finally {
    await client.end()
  }
}
