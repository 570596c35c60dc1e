import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What no code may do to refunds, disputes, bookings and monthly gifts; and which state may follow which, as
 * `donation-states.ts` and `subscription-states.ts` have it (a test compares them, pair by pair).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE donations SET settled_amount = fee + net WHERE fee IS NOT NULL AND settled_amount IS NULL;
    ALTER TABLE donations
      DROP CONSTRAINT donations_paid_has_moment,
      ADD CONSTRAINT donations_paid_has_moment CHECK (paid_at IS NOT NULL OR state NOT IN
        ('succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost')),
      ADD CONSTRAINT donations_returned_is_minor_units CHECK (refunded = trunc(refunded) AND disputed = trunc(disputed)),
      ADD CONSTRAINT donations_returned_is_not_negative CHECK (refunded >= 0 AND disputed >= 0),
      ADD CONSTRAINT donations_returned_was_given CHECK (refunded <= amount),
      ADD CONSTRAINT donations_settled_is_minor_units CHECK (settled_amount = trunc(settled_amount)),
      ADD CONSTRAINT donations_settled_has_fee CHECK ((settled_amount IS NULL) = (fee IS NULL)),
      ADD CONSTRAINT donations_rate_is_decimal CHECK (exchange_rate ~ '^[0-9]+([.][0-9]+)?(e-[0-9]+)?$'),
      ADD CONSTRAINT donations_country_is_code CHECK (tax_country ~ '^[A-Z]{2}$'),
      ADD CONSTRAINT donations_by_hand_not_by_stripe CHECK (CASE origin WHEN 'manual'
        THEN method IN ('transfer', 'cheque', 'cash') AND stripe_session IS NULL AND stripe_payment_intent IS NULL
          AND stripe_charge IS NULL AND stripe_invoice IS NULL AND entered_by_id IS NOT NULL
        ELSE method IS NULL OR method IN ('card', 'sepa_debit', 'other') END),
      ADD CONSTRAINT donations_charge_has_subscription CHECK (origin <> 'subscription' OR subscription_id IS NOT NULL);

    DROP TRIGGER donations_keep_their_promise ON donations;
    CREATE TRIGGER donations_keep_their_promise BEFORE UPDATE ON donations FOR EACH ROW
      WHEN ((OLD.amount, OLD.currency, OLD.campaign_id, OLD.attempt, OLD.token, OLD.livemode, OLD.origin)
        IS DISTINCT FROM (NEW.amount, NEW.currency, NEW.campaign_id, NEW.attempt, NEW.token, NEW.livemode, NEW.origin)
        OR (OLD.locale IS DISTINCT FROM NEW.locale AND NEW.locale IS NOT NULL)
        OR (OLD.consent_version IS DISTINCT FROM NEW.consent_version AND NEW.consent_version IS NOT NULL)
        OR (OLD.tax_country IS DISTINCT FROM NEW.tax_country AND NEW.tax_country IS NOT NULL)
        OR (OLD.subscription_id IS DISTINCT FROM NEW.subscription_id AND OLD.subscription_id IS NOT NULL))
      EXECUTE FUNCTION refuse_to_rewrite_donation();

    CREATE FUNCTION donation_may_follow(earlier text, later text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
      SELECT later = earlier OR later = ANY (CASE earlier
        WHEN 'created' THEN ARRAY['awaiting_payment', 'processing', 'succeeded', 'partly_refunded', 'refunded',
          'disputed', 'dispute_won', 'dispute_lost', 'failed', 'expired', 'needs_care']
        WHEN 'awaiting_payment' THEN ARRAY['processing', 'succeeded', 'partly_refunded', 'refunded', 'disputed',
          'dispute_won', 'dispute_lost', 'failed', 'expired', 'needs_care']
        WHEN 'processing' THEN ARRAY['succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won',
          'dispute_lost', 'failed', 'needs_care']
        WHEN 'succeeded' THEN ARRAY['partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost',
          'needs_care']
        WHEN 'partly_refunded' THEN ARRAY['succeeded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost',
          'needs_care']
        WHEN 'refunded' THEN ARRAY['succeeded', 'partly_refunded', 'disputed', 'dispute_won', 'dispute_lost',
          'needs_care']
        WHEN 'disputed' THEN ARRAY['succeeded', 'partly_refunded', 'refunded', 'dispute_won', 'dispute_lost',
          'needs_care']
        WHEN 'dispute_won' THEN ARRAY['partly_refunded', 'refunded', 'disputed', 'dispute_lost', 'needs_care']
        WHEN 'dispute_lost' THEN ARRAY['disputed', 'dispute_won', 'needs_care']
        WHEN 'failed' THEN ARRAY['processing', 'succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won',
          'dispute_lost', 'needs_care']
        WHEN 'expired' THEN ARRAY['processing', 'succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won',
          'dispute_lost', 'needs_care']
        ELSE ARRAY[]::text[] END)
    $$;

    CREATE FUNCTION subscription_may_follow(earlier text, later text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
      SELECT later = earlier OR later = ANY (CASE earlier
        WHEN 'created' THEN ARRAY['awaiting_payment', 'active', 'past_due', 'paused', 'canceled', 'expired',
          'needs_care']
        WHEN 'awaiting_payment' THEN ARRAY['active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care']
        WHEN 'active' THEN ARRAY['past_due', 'paused', 'canceled', 'needs_care']
        WHEN 'past_due' THEN ARRAY['active', 'paused', 'canceled', 'needs_care']
        WHEN 'paused' THEN ARRAY['active', 'past_due', 'canceled', 'needs_care']
        WHEN 'canceled' THEN ARRAY['needs_care']
        WHEN 'expired' THEN ARRAY['active', 'past_due', 'paused', 'canceled', 'needs_care']
        WHEN 'needs_care' THEN ARRAY['canceled']
        ELSE ARRAY[]::text[] END)
    $$;

    CREATE FUNCTION refuse_illegal_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'this state may not follow that one' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER donations_move_by_the_rules BEFORE UPDATE ON donations FOR EACH ROW
      WHEN (OLD.state IS DISTINCT FROM NEW.state AND NOT donation_may_follow(OLD.state::text, NEW.state::text))
      EXECUTE FUNCTION refuse_illegal_move();
    CREATE TRIGGER subscriptions_move_by_the_rules BEFORE UPDATE ON subscriptions FOR EACH ROW
      WHEN (OLD.state IS DISTINCT FROM NEW.state AND NOT subscription_may_follow(OLD.state::text, NEW.state::text))
      EXECUTE FUNCTION refuse_illegal_move();

    ALTER TABLE subscriptions
      ADD CONSTRAINT subscriptions_amounts_are_minor_units CHECK (amount > 0 AND amount = trunc(amount)
        AND previous_amount = trunc(previous_amount) AND wanted_amount > 0 AND wanted_amount = trunc(wanted_amount)),
      ADD CONSTRAINT subscriptions_currency_is_code CHECK (currency ~ '^[A-Z]{3}$'),
      ADD CONSTRAINT subscriptions_country_is_code CHECK (tax_country ~ '^[A-Z]{2}$'),
      ADD CONSTRAINT subscriptions_care_has_reason CHECK ((state = 'needs_care') = (care_reason IS NOT NULL)),
      ADD CONSTRAINT subscriptions_end_has_moment CHECK (state <> 'canceled' OR ended_at IS NOT NULL);
    CREATE TRIGGER subscriptions_keep_their_promise BEFORE UPDATE ON subscriptions FOR EACH ROW
      WHEN ((OLD.currency, OLD.campaign_id, OLD.livemode) IS DISTINCT FROM (NEW.currency, NEW.campaign_id, NEW.livemode)
        OR (OLD.locale IS DISTINCT FROM NEW.locale AND NEW.locale IS NOT NULL)
        OR (OLD.consent_version IS DISTINCT FROM NEW.consent_version AND NEW.consent_version IS NOT NULL)
        OR (OLD.tax_country IS DISTINCT FROM NEW.tax_country AND NEW.tax_country IS NOT NULL)
        OR (OLD.stripe_subscription IS DISTINCT FROM NEW.stripe_subscription AND OLD.stripe_subscription IS NOT NULL))
      EXECUTE FUNCTION refuse_to_rewrite_donation();

    ALTER TABLE donation_refunds
      ADD CONSTRAINT donation_refunds_amount_is_minor_units CHECK (amount > 0 AND amount = trunc(amount)),
      ADD CONSTRAINT donation_refunds_currency_is_code CHECK (currency ~ '^[A-Z]{3}$');
    CREATE TRIGGER donation_refunds_keep_their_promise BEFORE UPDATE ON donation_refunds FOR EACH ROW
      WHEN ((OLD.donation_id, OLD.amount, OLD.currency, OLD.reason)
        IS DISTINCT FROM (NEW.donation_id, NEW.amount, NEW.currency, NEW.reason)
        OR (OLD.stripe_refund IS DISTINCT FROM NEW.stripe_refund AND OLD.stripe_refund IS NOT NULL))
      EXECUTE FUNCTION refuse_to_rewrite_donation();

    ALTER TABLE donation_disputes
      ADD CONSTRAINT donation_disputes_amount_is_minor_units CHECK (amount > 0 AND amount = trunc(amount)),
      ADD CONSTRAINT donation_disputes_currency_is_code CHECK (currency ~ '^[A-Z]{3}$');

    ALTER TABLE donation_bookings
      ADD CONSTRAINT donation_bookings_are_minor_units
        CHECK (amount = trunc(amount) AND fee = trunc(fee) AND net = trunc(net)),
      ADD CONSTRAINT donation_bookings_add_up CHECK (net = amount - fee),
      ADD CONSTRAINT donation_bookings_currency_is_code CHECK (currency ~ '^[A-Z]{3}$');
    CREATE TRIGGER donation_bookings_are_append_only BEFORE UPDATE OR DELETE ON donation_bookings
      FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_history();
    CREATE TRIGGER donation_bookings_are_not_emptied BEFORE TRUNCATE ON donation_bookings
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();
    CREATE TRIGGER subscription_history_is_append_only BEFORE UPDATE OR DELETE ON subscription_history
      FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_history();
    CREATE TRIGGER subscription_history_is_not_emptied BEFORE TRUNCATE ON subscription_history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();

    -- The sweep looks each minute for what Stripe has not booked yet: a handful among a million.
    CREATE INDEX donations_unbooked ON donations (asked_at)
      WHERE state = 'succeeded' AND fee IS NULL AND origin <> 'manual';
    CREATE UNIQUE INDEX alarms_one_open ON alarms (kind, subject) WHERE dealt_with_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX alarms_one_open;
    DROP INDEX donations_unbooked;
    DROP TRIGGER subscription_history_is_not_emptied ON subscription_history;
    DROP TRIGGER subscription_history_is_append_only ON subscription_history;
    DROP TRIGGER donation_bookings_are_not_emptied ON donation_bookings;
    DROP TRIGGER donation_bookings_are_append_only ON donation_bookings;
    ALTER TABLE donation_bookings
      DROP CONSTRAINT donation_bookings_are_minor_units,
      DROP CONSTRAINT donation_bookings_add_up,
      DROP CONSTRAINT donation_bookings_currency_is_code;
    ALTER TABLE donation_disputes
      DROP CONSTRAINT donation_disputes_amount_is_minor_units,
      DROP CONSTRAINT donation_disputes_currency_is_code;
    DROP TRIGGER donation_refunds_keep_their_promise ON donation_refunds;
    ALTER TABLE donation_refunds
      DROP CONSTRAINT donation_refunds_amount_is_minor_units,
      DROP CONSTRAINT donation_refunds_currency_is_code;
    DROP TRIGGER subscriptions_keep_their_promise ON subscriptions;
    ALTER TABLE subscriptions
      DROP CONSTRAINT subscriptions_amounts_are_minor_units,
      DROP CONSTRAINT subscriptions_currency_is_code,
      DROP CONSTRAINT subscriptions_country_is_code,
      DROP CONSTRAINT subscriptions_care_has_reason,
      DROP CONSTRAINT subscriptions_end_has_moment;
    DROP TRIGGER subscriptions_move_by_the_rules ON subscriptions;
    DROP TRIGGER donations_move_by_the_rules ON donations;
    DROP FUNCTION refuse_illegal_move();
    DROP FUNCTION subscription_may_follow(text, text);
    DROP FUNCTION donation_may_follow(text, text);
    DROP TRIGGER donations_keep_their_promise ON donations;
    CREATE TRIGGER donations_keep_their_promise BEFORE UPDATE ON donations FOR EACH ROW
      WHEN ((OLD.amount, OLD.currency, OLD.campaign_id, OLD.locale, OLD.attempt, OLD.token, OLD.livemode)
        IS DISTINCT FROM (NEW.amount, NEW.currency, NEW.campaign_id, NEW.locale, NEW.attempt, NEW.token, NEW.livemode))
      EXECUTE FUNCTION refuse_to_rewrite_donation();
    ALTER TABLE donations
      DROP CONSTRAINT donations_charge_has_subscription,
      DROP CONSTRAINT donations_by_hand_not_by_stripe,
      DROP CONSTRAINT donations_country_is_code,
      DROP CONSTRAINT donations_rate_is_decimal,
      DROP CONSTRAINT donations_settled_has_fee,
      DROP CONSTRAINT donations_settled_is_minor_units,
      DROP CONSTRAINT donations_returned_was_given,
      DROP CONSTRAINT donations_returned_is_not_negative,
      DROP CONSTRAINT donations_returned_is_minor_units,
      DROP CONSTRAINT donations_paid_has_moment,
      ADD CONSTRAINT donations_paid_has_moment CHECK (state <> 'succeeded' OR paid_at IS NOT NULL);
  `)
}
