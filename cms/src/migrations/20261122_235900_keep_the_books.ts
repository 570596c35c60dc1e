import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What no code may do to the books, ours included: rules that hold even for whoever writes SQL by hand. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE donations
      ADD CONSTRAINT donations_amount_is_minor_units CHECK (amount > 0 AND amount = trunc(amount)),
      ADD CONSTRAINT donations_fee_is_minor_units CHECK (fee = trunc(fee) AND net = trunc(net)),
      ADD CONSTRAINT donations_fee_has_currency
        CHECK ((fee IS NULL) = (net IS NULL) AND (fee IS NULL) = (settled_currency IS NULL)),
      ADD CONSTRAINT donations_currencies_are_codes
        CHECK (currency ~ '^[A-Z]{3}$' AND settled_currency ~ '^[A-Z]{3}$'),
      ADD CONSTRAINT donations_care_has_reason CHECK ((state = 'needs_care') = (care_reason IS NOT NULL)),
      ADD CONSTRAINT donations_paid_has_moment CHECK (state <> 'succeeded' OR paid_at IS NOT NULL);

    CREATE FUNCTION refuse_to_rewrite_donation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was promised in a donation does not change' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER donations_keep_their_promise BEFORE UPDATE ON donations FOR EACH ROW
      WHEN ((OLD.amount, OLD.currency, OLD.campaign_id, OLD.locale, OLD.attempt, OLD.token, OLD.livemode)
        IS DISTINCT FROM (NEW.amount, NEW.currency, NEW.campaign_id, NEW.locale, NEW.attempt, NEW.token, NEW.livemode))
      EXECUTE FUNCTION refuse_to_rewrite_donation();

    CREATE FUNCTION refuse_to_rewrite_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the history of donations is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER donation_history_is_append_only BEFORE UPDATE OR DELETE ON donation_history
      FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_history();
    CREATE TRIGGER donation_history_is_not_emptied BEFORE TRUNCATE ON donation_history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_history();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER donation_history_is_not_emptied ON donation_history;
    DROP TRIGGER donation_history_is_append_only ON donation_history;
    DROP FUNCTION refuse_to_rewrite_history();
    DROP TRIGGER donations_keep_their_promise ON donations;
    DROP FUNCTION refuse_to_rewrite_donation();
    ALTER TABLE donations
      DROP CONSTRAINT donations_paid_has_moment,
      DROP CONSTRAINT donations_care_has_reason,
      DROP CONSTRAINT donations_currencies_are_codes,
      DROP CONSTRAINT donations_fee_has_currency,
      DROP CONSTRAINT donations_fee_is_minor_units,
      DROP CONSTRAINT donations_amount_is_minor_units;
  `)
}
