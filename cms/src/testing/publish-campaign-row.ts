type Books = { query: (text: string, values: unknown[]) => Promise<unknown> }

/**
 * A campaign's row in one language, past Payload, as a trial of the money's side needs it. A public one says for itself
 * that it was approved, for the database would not keep it otherwise.
 */
export async function publishCampaignRow(
  books: Books,
  { campaign, locale = 'fr', status = 'published' }: { campaign: string; locale?: string; status?: string },
): Promise<void> {
  await books.query(
    `WITH passed AS (SELECT set_config('campaign.approved', $1, true) AS campaign)
     INSERT INTO campaigns_locales (_parent_id, _locale, _status, headline)
     SELECT campaign::uuid, $2::_locales, $3::enum_campaigns_status, 'trial' FROM passed`,
    [campaign, locale, status],
  )
}
