import pg from 'pg'

export type ManyGifts = { campaign: string; remove: () => Promise<void> }

/**
 * `count` gifts entered by hand, of a campaign of their own that nobody else sees: nothing asks Stripe about them, and
 * the progress of no other campaign changes. The i-th has the note "LOT i" and i cents; each is a minute older.
 */
export async function putManyGifts(databaseUrl: string, count: number): Promise<ManyGifts> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>('INSERT INTO campaigns DEFAULT VALUES RETURNING id')
  const campaign = rows[0]?.id ?? ''
  await client.query(
    `INSERT INTO donations (state, origin, method, amount, currency, campaign_id, livemode, settled_amount, fee, net,
       settled_currency, reference, entered_by_id, paid_at, created_at, attempt, request_hash, token)
     SELECT 'succeeded', 'manual', 'transfer', i, 'EUR', $1, false, i, 0, i, 'EUR', 'LOT ' || i,
       (SELECT id FROM users LIMIT 1), now() - i * interval '1 minute', now() - i * interval '1 minute',
       'lot-' || i, 'lot', 'lot-token-' || i
     FROM generate_series(1, $2::int) AS i`,
    [campaign, count],
  )
  await client.query('ANALYZE donations')
  return {
    campaign,
    remove: async () => {
      await client.query('DELETE FROM donations WHERE campaign_id = $1', [campaign])
      await client.query('DELETE FROM campaigns WHERE id = $1', [campaign])
      await client.end()
    },
  }
}
