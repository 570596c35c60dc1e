/** Which gifts are drawn: their numbers, of how many in all, and what they are drawn from. All integers. */
export type Draw = { first: number; last: number; count: number; seed: number }

/**
 * The statement that puts a batch of gifts into the temporary table `gift`. Everything about a gift is drawn from its
 * number and the seed, so that equal draws are equal; a higher number is a later gift. A quarter of every 48 numbers
 * are the charges of one monthly gift. Nothing but integers goes into the text: CREATE TABLE takes no parameters.
 */
export function drawGifts({ first, last, count, seed }: Draw): string {
  for (const value of [first, last, count, seed])
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('a draw is of whole numbers')
  return `
    CREATE TEMP TABLE gift ON COMMIT DROP AS
    WITH dice AS (
      SELECT number, number / 48 AS monthly, ${roll('kind', 'number', seed)} AS kind,
        ${roll('fate', 'number', seed)} AS fate, ${roll('moment', 'number', seed)} AS moment
      FROM generate_series(${first}::bigint, ${last}::bigint) AS number
    ), kinds AS (
      SELECT *, CASE WHEN kind < 0.25 THEN 'monthly' WHEN kind < 0.28 THEN 'manual' ELSE 'once' END AS sort,
        row_number() OVER (PARTITION BY monthly, kind < 0.25 ORDER BY number) AS charge,
        -- The charges of one monthly gift are alike.
        CASE WHEN kind < 0.25 THEN -monthly - 1 ELSE number END AS taste
      FROM dice
    ), tastes AS (
      SELECT *, ${roll('amount', 'taste', seed)} AS size, ${roll('currency', 'taste', seed)} AS purse,
        ${roll('place', 'taste', seed)} AS place,
        least(now() - interval '1 minute', now() - ${DAYS} * interval '1 day'
          * (1 - (number + moment) / ${Math.max(count, 1)}) ^ 1.2) AS at
      FROM kinds
    ), prices AS (
      SELECT *, CASE WHEN sort = 'manual' OR purse < 0.82 THEN 'EUR' WHEN purse < 0.88 THEN 'USD'
          WHEN purse < 0.92 THEN 'GBP' WHEN purse < 0.96 THEN 'CHF' WHEN purse < 0.985 THEN 'SEK' ELSE 'JPY' END AS currency,
        (ARRAY[500, 1000, 1000, 2000, 2500, 3000, 5000, 5000, 10000, 25000])[1 + floor(size * 10)::int]
          + CASE WHEN size < 0.12 THEN floor(size * 1000)::int ELSE 0 END AS amount
      FROM tastes
    ), fates AS (
      SELECT *, CASE
        WHEN sort = 'manual' THEN 'succeeded'
        WHEN sort = 'once' AND fate < 0.22 THEN CASE WHEN at > now() - interval '20 hours' THEN 'awaiting_payment' ELSE 'expired' END
        WHEN fate < 0.26 THEN CASE WHEN place > 0.7 AND at > now() - interval '6 days' THEN 'processing' ELSE 'failed' END
        WHEN fate < 0.268 THEN 'refunded' WHEN fate < 0.272 THEN 'partly_refunded' WHEN fate < 0.2725 THEN 'disputed'
        WHEN fate < 0.2735 THEN 'dispute_won' WHEN fate < 0.2755 THEN 'dispute_lost'
        WHEN fate < 0.2765 THEN 'needs_care' ELSE 'succeeded' END AS state,
        (CASE currency WHEN 'USD' THEN 0.92 WHEN 'GBP' THEN 1.17 WHEN 'CHF' THEN 1.04 WHEN 'SEK' THEN 0.088
          WHEN 'JPY' THEN 0.62 ELSE 1 END)::numeric AS rate
      FROM prices
    )
    SELECT number, monthly, sort, charge, currency, state, rate, at,
      CASE currency WHEN 'JPY' THEN amount * 2 ELSE amount END AS amount,
      ${id('donation', 'number', seed)} AS id, ${id('monthly', 'monthly', seed)} AS subscription,
      md5('${seed} mark ' || number) AS mark,
      (SELECT ids[1 + floor(place * cardinality(ids))::int] FROM (SELECT array_agg(id ORDER BY id) AS ids FROM campaigns)
        AS every_campaign) AS campaign,
      (ARRAY['fr', 'fr', 'fr', 'ru', 'ru', 'en', 'de', 'uk'])[1 + floor(place * 8)::int] AS locale,
      CASE WHEN sort = 'manual' THEN (ARRAY['transfer', 'cheque', 'cash'])[1 + floor(place * 3)::int]
        WHEN place < 0.7 THEN 'card' ELSE 'sepa_debit' END AS method,
      state IN ('succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost') AS is_paid,
      CASE state WHEN 'refunded' THEN amount * CASE currency WHEN 'JPY' THEN 2 ELSE 1 END
        WHEN 'partly_refunded' THEN amount / 2 ELSE 0 END AS refunded,
      round(CASE currency WHEN 'JPY' THEN amount * 2 ELSE amount END * rate) AS settled,
      CASE WHEN sort = 'manual' THEN 0 ELSE 25 + round(amount * rate * 0.015) END AS charge_fee,
      CASE WHEN state IN ('disputed', 'dispute_won', 'dispute_lost') THEN 2000 ELSE 0 END AS dispute_fee
    FROM fates`
}

const DAYS = 1095

/** A number from 0 to below 1. */
function roll(what: string, of: string, seed: number): string {
  return `((hashtextextended('${what}' || ${of}, ${seed}) & 1048575)::float8 / 1048576)`
}

/** An id of the form the database itself gives (UUID, version 4): others are not taken for ids by what reads them. */
function id(what: string, of: string, seed: number): string {
  return `overlay(overlay(md5('${seed} ${what} ' || ${of}) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid`
}
