import pg from 'pg'

type Row = Record<string, unknown>

/** Sends one statement past Payload, on a connection of its own, and gives back the rows. */
export async function inDatabase(connectionString: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(statement)
    return rows
  } finally {
    await client.end()
  }
}

/** Keeps the row of the content revision locked, as a publication that takes long would, until it is let go. */
export async function holdRevision(connectionString: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query('begin')
  await client.query('select revision from content_revision for update')
  return async () => {
    await client.query('rollback')
    await client.end()
  }
}
