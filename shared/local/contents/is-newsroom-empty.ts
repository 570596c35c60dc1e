import pg from 'pg'

/** True while nobody has an account and nothing is written: only then may sample content be put in. */
export async function isNewsroomEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ found: boolean }>(
      'SELECT EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM stories) OR EXISTS (SELECT FROM campaigns) AS found',
    )
    return rows[0]?.found === false
  } finally {
    await client.end()
  }
}
