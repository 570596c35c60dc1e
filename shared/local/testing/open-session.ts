import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'

type Newsroom = { databaseUrl: string }

/** The name of the cookie that the newsroom keeps a session in, over plain HTTP. */
export const SESSION_COOKIE = 'newsroom'

/**
 * A session of this account, as signing in makes one, put straight into the database: tests of other things neither
 * work on a password nor wait for a code that was not used yet; nor are they asked for one again. The value of the cookie, or of `Authorization: Session`.
 */
export async function openSession({ databaseUrl }: Newsroom, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const digest = createHash('sha256').update(token).digest()
  const { rowCount } = await inDatabase(
    databaseUrl,
    `INSERT INTO account_sessions (account, digest, browser, system, proved_at)
     SELECT id, $1, 'other', 'other', now() + interval '1 day' FROM users WHERE email = $2`,
    [digest, email],
  )
  if (rowCount !== 1) throw new Error(`${email} has no account`)
  return token
}

/** As if the last code shown in this session had been typed so many minutes ago. */
export async function letProofAge({ databaseUrl }: Newsroom, session: string, minutes: number): Promise<void> {
  await inDatabase(
    databaseUrl,
    `UPDATE account_sessions SET proved_at = now() - make_interval(mins => $1) WHERE digest = $2`,
    [minutes, createHash('sha256').update(session).digest()],
  )
}

/** The code of now counts again, for a test that signs in as a person several times in the same half minute. */
export async function letCodeCountAgain({ databaseUrl }: Newsroom, email: string): Promise<void> {
  await inDatabase(
    databaseUrl,
    `UPDATE account_second_factors SET last_step = 0 WHERE account = (SELECT id FROM users WHERE email = $1)`,
    [email],
  )
}

/** Gives an account a role that takes two administrators, as the operator of the server may. */
export async function giveRole({ databaseUrl }: Newsroom, email: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ account: string }>(
      `WITH request AS (INSERT INTO account_requests (account, kind) SELECT id, $2 FROM users WHERE email = $1 RETURNING id, account),
         decision AS (INSERT INTO account_decisions (request, verdict, by_operator) SELECT id, 'confirmed', true FROM request)
       SELECT account FROM request`,
      [email, role],
    )
    const account = rows[0]?.account
    await client.query('INSERT INTO account_grants (account, role) VALUES ($1, $2)', [account, role])
    await client.query(
      `INSERT INTO users_roles ("order", parent_id, value) SELECT count(*) + 1, $1::uuid, $2::enum_users_roles
       FROM users_roles WHERE parent_id = $1`,
      [account, role],
    )
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function inDatabase(connectionString: string, statement: string, values: unknown[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await client.query(statement, values)
  } finally {
    await client.end()
  }
}
