/**
 * The statements that write the gifts of the temporary table `gift` into the books, in their order. What a gift moved
 * on the account adds up to its fee and its net, as it does for real.
 */
export const WRITE_GIFTS: readonly string[] = [
  `INSERT INTO subscriptions (id, state, amount, currency, campaign_id, locale, livemode, stripe_subscription,
     stripe_customer, started_at, next_charge_at, ended_at, end_cause, consent_version, created_at, updated_at)
   SELECT DISTINCT ON (subscription) subscription, (CASE WHEN monthly % 4 = 0 THEN 'canceled' ELSE 'active' END)::enum_subscriptions_state,
     amount, currency, campaign, locale::enum_subscriptions_locale, false, 'sub_' || mark, 'cus_' || mark, at,
     CASE WHEN monthly % 4 <> 0 THEN now() + interval '12 days' END, CASE WHEN monthly % 4 = 0 THEN now() END,
     (CASE WHEN monthly % 4 = 0 THEN 'donor' END)::enum_subscriptions_end_cause, '2026-11-22/' || locale, at, at
   FROM gift WHERE sort = 'monthly' ORDER BY subscription, number
   ON CONFLICT DO NOTHING`,

  `INSERT INTO donations (id, state, care_reason, origin, method, amount, currency, campaign_id, locale, livemode,
     refunded, disputed, settled_amount, fee, net, settled_currency, exchange_rate, subscription_id, consent_version,
     tax_country, reference, entered_by_id, paid_at, stripe_session, stripe_payment_intent, stripe_charge,
     stripe_invoice, attempt, request_hash, token, revision, created_at, updated_at)
   SELECT id, state::enum_donations_state,
     (CASE WHEN state = 'needs_care' THEN 'amount_differs' END)::enum_donations_care_reason,
     (CASE WHEN sort = 'manual' THEN 'manual' WHEN sort = 'monthly' AND charge > 1 THEN 'subscription' ELSE 'form' END)::enum_donations_origin,
     (CASE WHEN sort = 'manual' OR is_paid THEN method END)::enum_donations_method,
     amount, currency, campaign, locale::enum_donations_locale, false, refunded,
     CASE WHEN state IN ('disputed', 'dispute_lost') THEN amount ELSE 0 END,
     CASE WHEN is_paid THEN settled END, CASE WHEN is_paid THEN charge_fee + dispute_fee END,
     CASE WHEN is_paid THEN settled - charge_fee - dispute_fee - round(refunded * rate)
       - CASE WHEN state IN ('disputed', 'dispute_lost') THEN settled ELSE 0 END END,
     CASE WHEN is_paid THEN 'EUR' END, CASE WHEN is_paid AND currency <> 'EUR' THEN rate::text END,
     CASE WHEN sort = 'monthly' THEN subscription END, CASE WHEN sort <> 'manual' THEN '2026-11-22/' || locale END,
     CASE WHEN number % 3 = 0 THEN 'FR' END, CASE WHEN sort = 'manual' THEN 'REL ' || number END,
     CASE WHEN sort = 'manual' THEN (SELECT id FROM users ORDER BY id LIMIT 1) END,
     CASE WHEN is_paid THEN at + interval '3 minutes' END,
     CASE WHEN sort = 'once' OR (sort = 'monthly' AND charge = 1) THEN 'cs_test_' || mark || md5(mark) END,
     CASE WHEN sort <> 'manual' AND state NOT IN ('expired', 'awaiting_payment') THEN 'pi_' || mark END,
     CASE WHEN sort <> 'manual' AND is_paid THEN 'ch_' || mark END,
     CASE WHEN sort = 'monthly' AND charge > 1 THEN 'in_' || mark END,
     mark, md5(mark || 'hash'), md5(mark || 'token'), 1, at, at + interval '3 minutes'
   FROM gift`,

  `INSERT INTO donation_refunds (donation_id, state, amount, currency, reason, stripe_refund, happened_at, created_at)
   SELECT id, 'succeeded', refunded, currency, 'donor_request', 're_' || mark, at + interval '5 days', at + interval '5 days'
   FROM gift WHERE refunded > 0`,

  `INSERT INTO donation_disputes (donation_id, state, amount, currency, reason, stripe_dispute, opened_at, created_at)
   SELECT id, (CASE state WHEN 'disputed' THEN 'open' WHEN 'dispute_won' THEN 'won' ELSE 'lost' END)::enum_donation_disputes_state,
     amount, currency, 'fraudulent', 'du_' || mark, at + interval '20 days', at + interval '20 days'
   FROM gift WHERE state IN ('disputed', 'dispute_won', 'dispute_lost')`,

  `INSERT INTO donation_bookings (donation_id, kind, amount, fee, net, currency, rate, stripe_balance_transaction, booked_at)
   SELECT id, 'charge'::enum_donation_bookings_kind, settled, charge_fee, settled - charge_fee, 'EUR',
     CASE WHEN currency <> 'EUR' THEN rate::text END, 'txn_' || mark, at + interval '4 minutes'
   FROM gift WHERE is_paid AND sort <> 'manual'
   UNION ALL
   SELECT id, 'refund', -round(refunded * rate), 0, -round(refunded * rate), 'EUR', NULL, 'txn_re_' || mark, at + interval '5 days'
   FROM gift WHERE refunded > 0
   UNION ALL
   SELECT id, 'dispute', -settled, 2000, -settled - 2000, 'EUR', NULL, 'txn_du_' || mark, at + interval '20 days'
   FROM gift WHERE state IN ('disputed', 'dispute_won', 'dispute_lost')
   UNION ALL
   SELECT id, 'dispute_reversal', settled, 0, settled, 'EUR', NULL, 'txn_dw_' || mark, at + interval '60 days'
   FROM gift WHERE state = 'dispute_won'`,

  `INSERT INTO donation_history (donation_id, entry, cause, from_state, to_state, reason, amount, created_at, updated_at)
   SELECT id, entry::enum_donation_history_entry, cause::enum_donation_history_cause,
     earlier::enum_donation_history_from_state, later::enum_donation_history_to_state, NULL, moved, at + after, at + after
   FROM gift CROSS JOIN LATERAL (VALUES
     (sort <> 'manual', 'created', CASE WHEN sort = 'monthly' AND charge > 1 THEN 'event' ELSE 'checkout' END,
       NULL, 'created', NULL::int, interval '0'),
     (sort = 'manual', 'entered_by_hand', 'staff', NULL, 'succeeded', NULL, interval '0'),
     (sort = 'once', 'page_opened', 'checkout', 'created', 'awaiting_payment', NULL, interval '1 second'),
     (sort <> 'manual' AND state <> 'awaiting_payment', 'moved', 'event',
       CASE WHEN sort = 'once' THEN 'awaiting_payment' ELSE 'created' END,
       CASE WHEN is_paid THEN 'succeeded' ELSE state END, NULL, interval '3 minutes'),
     (sort <> 'manual' AND is_paid, 'booked', 'event', NULL, NULL, NULL, interval '4 minutes'),
     (refunded > 0, 'refund_moved', 'staff', 'succeeded', state, refunded::int, interval '5 days'),
     (state IN ('disputed', 'dispute_won', 'dispute_lost'), 'dispute_moved', 'event', 'succeeded', state,
       amount::int, interval '20 days')
   ) AS step (happened, entry, cause, earlier, later, moved, after) WHERE happened`,
]
