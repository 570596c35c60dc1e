import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_donations_origin" AS ENUM('form', 'subscription', 'manual');
  CREATE TYPE "public"."enum_donations_method" AS ENUM('card', 'sepa_debit', 'other', 'transfer', 'cheque', 'cash');
  CREATE TYPE "public"."enum_subscriptions_state" AS ENUM('created', 'awaiting_payment', 'active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_subscriptions_care_reason" AS ENUM('amount_differs', 'currency_differs', 'livemode_differs', 'subscription_differs', 'blocked_issuer');
  CREATE TYPE "public"."enum_subscriptions_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum_subscriptions_end_cause" AS ENUM('donor', 'staff', 'failed_payments', 'blocked_issuer', 'elsewhere');
  CREATE TYPE "public"."enum_alarms_kind" AS ENUM('donation_needs_care', 'subscription_needs_care', 'blocked_issuer', 'refund_failed', 'dispute_opened', 'event_dead', 'books_differ', 'unknown_money', 'payment_stuck', 'silence', 'card_testing');
  CREATE TYPE "public"."enum_donation_refunds_state" AS ENUM('requested', 'pending', 'succeeded', 'failed', 'canceled');
  CREATE TYPE "public"."enum_donation_refunds_reason" AS ENUM('donor_request', 'duplicate', 'mistake', 'fraud', 'blocked_issuer', 'returned', 'elsewhere');
  CREATE TYPE "public"."enum_donation_disputes_state" AS ENUM('inquiry', 'open', 'won', 'lost', 'closed');
  CREATE TYPE "public"."enum_donation_bookings_kind" AS ENUM('charge', 'refund', 'refund_failure', 'dispute', 'dispute_reversal', 'other');
  CREATE TYPE "public"."enum_subscription_history_entry" AS ENUM('created', 'page_opened', 'moved', 'amount_change_asked', 'amount_changed', 'pause_asked', 'resume_asked', 'cancel_asked', 'link_issued', 'personal_data_removed');
  CREATE TYPE "public"."enum_subscription_history_from_state" AS ENUM('created', 'awaiting_payment', 'active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_subscription_history_to_state" AS ENUM('created', 'awaiting_payment', 'active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_subscription_history_cause" AS ENUM('checkout', 'event', 'return_page', 'sweep', 'reconciliation', 'donor', 'staff', 'protection');
  CREATE TYPE "public"."enum_reconciliations_state" AS ENUM('running', 'done', 'failed');
  CREATE TYPE "public"."enum_reconciliations_cause" AS ENUM('schedule', 'command', 'staff');
  ALTER TYPE "public"."enum_donations_state" ADD VALUE 'partly_refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donations_state" ADD VALUE 'refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donations_state" ADD VALUE 'disputed' BEFORE 'failed';
  ALTER TYPE "public"."enum_donations_state" ADD VALUE 'dispute_won' BEFORE 'failed';
  ALTER TYPE "public"."enum_donations_state" ADD VALUE 'dispute_lost' BEFORE 'failed';
  ALTER TYPE "public"."enum_donations_care_reason" ADD VALUE 'invoice_differs' BEFORE 'donation_differs';
  ALTER TYPE "public"."enum_donations_care_reason" ADD VALUE 'blocked_issuer';
  ALTER TYPE "public"."enum_donation_history_entry" ADD VALUE 'entered_by_hand';
  ALTER TYPE "public"."enum_donation_history_entry" ADD VALUE 'refund_requested';
  ALTER TYPE "public"."enum_donation_history_entry" ADD VALUE 'refund_moved';
  ALTER TYPE "public"."enum_donation_history_entry" ADD VALUE 'dispute_moved';
  ALTER TYPE "public"."enum_donation_history_entry" ADD VALUE 'personal_data_removed';
  ALTER TYPE "public"."enum_donation_history_from_state" ADD VALUE 'partly_refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_from_state" ADD VALUE 'refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_from_state" ADD VALUE 'disputed' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_from_state" ADD VALUE 'dispute_won' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_from_state" ADD VALUE 'dispute_lost' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_to_state" ADD VALUE 'partly_refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_to_state" ADD VALUE 'refunded' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_to_state" ADD VALUE 'disputed' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_to_state" ADD VALUE 'dispute_won' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_to_state" ADD VALUE 'dispute_lost' BEFORE 'failed';
  ALTER TYPE "public"."enum_donation_history_cause" ADD VALUE 'reconciliation';
  ALTER TYPE "public"."enum_donation_history_cause" ADD VALUE 'staff';
  ALTER TYPE "public"."enum_donation_history_cause" ADD VALUE 'protection';
  CREATE TABLE "subscriptions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_subscriptions_state" NOT NULL,
  	"care_reason" "enum_subscriptions_care_reason",
  	"amount" numeric NOT NULL,
  	"previous_amount" numeric,
  	"wanted_amount" numeric,
  	"currency" varchar NOT NULL,
  	"campaign_id" uuid NOT NULL,
  	"locale" "enum_subscriptions_locale",
  	"consent_version" varchar,
  	"tax_country" varchar,
  	"livemode" boolean DEFAULT false NOT NULL,
  	"stripe_subscription" varchar,
  	"stripe_customer" varchar,
  	"started_at" timestamp(3) with time zone,
  	"next_charge_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"end_cause" "enum_subscriptions_end_cause",
  	"link_version" numeric DEFAULT 1 NOT NULL,
  	"asked_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "alarms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_alarms_kind" NOT NULL,
  	"subject" varchar NOT NULL,
  	"donation_id" uuid,
  	"subscription_id" uuid,
  	"reason" varchar,
  	"ours" jsonb,
  	"theirs" jsonb,
  	"times" numeric DEFAULT 1 NOT NULL,
  	"last_raised_at" timestamp(3) with time zone NOT NULL,
  	"dealt_with_at" timestamp(3) with time zone,
  	"dealt_with_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "donation_refunds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"donation_id" uuid NOT NULL,
  	"state" "enum_donation_refunds_state" NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"reason" "enum_donation_refunds_reason" NOT NULL,
  	"stripe_refund" varchar,
  	"asked_by_id" uuid,
  	"happened_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "donation_disputes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"donation_id" uuid NOT NULL,
  	"state" "enum_donation_disputes_state" NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"stripe_dispute" varchar NOT NULL,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"due_by" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "donation_bookings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"donation_id" uuid NOT NULL,
  	"kind" "enum_donation_bookings_kind" NOT NULL,
  	"amount" numeric NOT NULL,
  	"fee" numeric NOT NULL,
  	"net" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"rate" varchar,
  	"stripe_balance_transaction" varchar NOT NULL,
  	"booked_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subscription_history" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subscription_id" uuid NOT NULL,
  	"entry" "enum_subscription_history_entry" NOT NULL,
  	"from_state" "enum_subscription_history_from_state",
  	"to_state" "enum_subscription_history_to_state",
  	"cause" "enum_subscription_history_cause" NOT NULL,
  	"event" varchar,
  	"reason" varchar,
  	"amount" numeric,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reconciliations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_reconciliations_state" NOT NULL,
  	"cause" "enum_reconciliations_cause" NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"compared_until" timestamp(3) with time zone,
  	"events_seen" numeric DEFAULT 0 NOT NULL,
  	"events_recovered" numeric DEFAULT 0 NOT NULL,
  	"donations_asked" numeric DEFAULT 0 NOT NULL,
  	"donations_repaired" numeric DEFAULT 0 NOT NULL,
  	"bookings_seen" numeric DEFAULT 0 NOT NULL,
  	"bookings_repaired" numeric DEFAULT 0 NOT NULL,
  	"differences" numeric DEFAULT 0 NOT NULL,
  	"stuck" numeric DEFAULT 0 NOT NULL,
  	"asked_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "donations_state_idx";
  DROP INDEX "payment_events_state_idx";
  DROP INDEX "state_createdAt_1_idx";
  ALTER TABLE "donations" ALTER COLUMN "locale" DROP NOT NULL;
  ALTER TABLE "donations" ADD COLUMN "refunded" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "donations" ADD COLUMN "disputed" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "donations" ADD COLUMN "settled_amount" numeric;
  ALTER TABLE "donations" ADD COLUMN "exchange_rate" varchar;
  ALTER TABLE "donations" ADD COLUMN "origin" "enum_donations_origin" DEFAULT 'form' NOT NULL;
  ALTER TABLE "donations" ADD COLUMN "method" "enum_donations_method";
  ALTER TABLE "donations" ADD COLUMN "subscription_id" uuid;
  ALTER TABLE "donations" ADD COLUMN "consent_version" varchar;
  ALTER TABLE "donations" ADD COLUMN "tax_country" varchar;
  ALTER TABLE "donations" ADD COLUMN "reference" varchar;
  ALTER TABLE "donations" ADD COLUMN "entered_by_id" uuid;
  ALTER TABLE "donations" ADD COLUMN "stripe_charge" varchar;
  ALTER TABLE "donations" ADD COLUMN "stripe_invoice" varchar;
  ALTER TABLE "donation_history" ADD COLUMN "amount" numeric;
  ALTER TABLE "donation_history" ADD COLUMN "by_id" uuid;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alarms" ADD CONSTRAINT "alarms_donation_id_donations_id_fk" FOREIGN KEY ("donation_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alarms" ADD CONSTRAINT "alarms_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alarms" ADD CONSTRAINT "alarms_dealt_with_by_id_users_id_fk" FOREIGN KEY ("dealt_with_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_refunds" ADD CONSTRAINT "donation_refunds_donation_id_donations_id_fk" FOREIGN KEY ("donation_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_refunds" ADD CONSTRAINT "donation_refunds_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_disputes" ADD CONSTRAINT "donation_disputes_donation_id_donations_id_fk" FOREIGN KEY ("donation_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_bookings" ADD CONSTRAINT "donation_bookings_donation_id_donations_id_fk" FOREIGN KEY ("donation_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscription_history" ADD CONSTRAINT "subscription_history_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscription_history" ADD CONSTRAINT "subscription_history_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reconciliations" ADD CONSTRAINT "reconciliations_asked_id_users_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "subscriptions_campaign_idx" ON "subscriptions" USING btree ("campaign_id");
  CREATE UNIQUE INDEX "subscriptions_stripe_subscription_idx" ON "subscriptions" USING btree ("stripe_subscription");
  CREATE INDEX "subscriptions_stripe_customer_idx" ON "subscriptions" USING btree ("stripe_customer");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE INDEX "state_createdAt_1_idx" ON "subscriptions" USING btree ("state","created_at");
  CREATE INDEX "state_askedAt_1_idx" ON "subscriptions" USING btree ("state","asked_at");
  CREATE INDEX "alarms_kind_idx" ON "alarms" USING btree ("kind");
  CREATE INDEX "alarms_donation_idx" ON "alarms" USING btree ("donation_id");
  CREATE INDEX "alarms_subscription_idx" ON "alarms" USING btree ("subscription_id");
  CREATE INDEX "alarms_dealt_with_at_idx" ON "alarms" USING btree ("dealt_with_at");
  CREATE INDEX "alarms_dealt_with_by_idx" ON "alarms" USING btree ("dealt_with_by_id");
  CREATE INDEX "alarms_updated_at_idx" ON "alarms" USING btree ("updated_at");
  CREATE INDEX "alarms_created_at_idx" ON "alarms" USING btree ("created_at");
  CREATE INDEX "donation_refunds_donation_idx" ON "donation_refunds" USING btree ("donation_id");
  CREATE UNIQUE INDEX "donation_refunds_stripe_refund_idx" ON "donation_refunds" USING btree ("stripe_refund");
  CREATE INDEX "donation_refunds_asked_by_idx" ON "donation_refunds" USING btree ("asked_by_id");
  CREATE INDEX "donation_refunds_updated_at_idx" ON "donation_refunds" USING btree ("updated_at");
  CREATE INDEX "donation_refunds_created_at_idx" ON "donation_refunds" USING btree ("created_at");
  CREATE INDEX "state_createdAt_2_idx" ON "donation_refunds" USING btree ("state","created_at");
  CREATE INDEX "donation_disputes_donation_idx" ON "donation_disputes" USING btree ("donation_id");
  CREATE UNIQUE INDEX "donation_disputes_stripe_dispute_idx" ON "donation_disputes" USING btree ("stripe_dispute");
  CREATE INDEX "donation_disputes_updated_at_idx" ON "donation_disputes" USING btree ("updated_at");
  CREATE INDEX "donation_disputes_created_at_idx" ON "donation_disputes" USING btree ("created_at");
  CREATE INDEX "donation_bookings_donation_idx" ON "donation_bookings" USING btree ("donation_id");
  CREATE UNIQUE INDEX "donation_bookings_stripe_balance_transaction_idx" ON "donation_bookings" USING btree ("stripe_balance_transaction");
  CREATE INDEX "donation_bookings_booked_at_idx" ON "donation_bookings" USING btree ("booked_at");
  CREATE INDEX "donation_bookings_updated_at_idx" ON "donation_bookings" USING btree ("updated_at");
  CREATE INDEX "donation_bookings_created_at_idx" ON "donation_bookings" USING btree ("created_at");
  CREATE INDEX "subscription_history_subscription_idx" ON "subscription_history" USING btree ("subscription_id");
  CREATE INDEX "subscription_history_by_idx" ON "subscription_history" USING btree ("by_id");
  CREATE INDEX "subscription_history_updated_at_idx" ON "subscription_history" USING btree ("updated_at");
  CREATE INDEX "subscription_history_created_at_idx" ON "subscription_history" USING btree ("created_at");
  CREATE INDEX "reconciliations_started_at_idx" ON "reconciliations" USING btree ("started_at");
  CREATE INDEX "reconciliations_asked_idx" ON "reconciliations" USING btree ("asked_id");
  CREATE INDEX "reconciliations_updated_at_idx" ON "reconciliations" USING btree ("updated_at");
  CREATE INDEX "reconciliations_created_at_idx" ON "reconciliations" USING btree ("created_at");
  ALTER TABLE "donations" ADD CONSTRAINT "donations_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donations" ADD CONSTRAINT "donations_entered_by_id_users_id_fk" FOREIGN KEY ("entered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_history" ADD CONSTRAINT "donation_history_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "donations_subscription_idx" ON "donations" USING btree ("subscription_id");
  CREATE INDEX "donations_entered_by_idx" ON "donations" USING btree ("entered_by_id");
  CREATE UNIQUE INDEX "donations_stripe_charge_idx" ON "donations" USING btree ("stripe_charge");
  CREATE UNIQUE INDEX "donations_stripe_invoice_idx" ON "donations" USING btree ("stripe_invoice");
  CREATE INDEX "amount_idx" ON "donations" USING btree ("amount");
  CREATE INDEX "reference_idx" ON "donations" USING btree ("reference");
  CREATE INDEX "donation_history_by_idx" ON "donation_history" USING btree ("by_id");
  CREATE INDEX "state_createdAt_3_idx" ON "payment_events" USING btree ("state","created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subscriptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "alarms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "donation_refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "donation_disputes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "donation_bookings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscription_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reconciliations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "alarms" CASCADE;
  DROP TABLE "donation_refunds" CASCADE;
  DROP TABLE "donation_disputes" CASCADE;
  DROP TABLE "donation_bookings" CASCADE;
  DROP TABLE "subscription_history" CASCADE;
  DROP TABLE "reconciliations" CASCADE;
  ALTER TABLE "donations" DROP CONSTRAINT "donations_subscription_id_subscriptions_id_fk";
  
  ALTER TABLE "donations" DROP CONSTRAINT "donations_entered_by_id_users_id_fk";
  
  ALTER TABLE "donation_history" DROP CONSTRAINT "donation_history_by_id_users_id_fk";
  
  ALTER TABLE "donations" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_donations_state";
  CREATE TYPE "public"."enum_donations_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  ALTER TABLE "donations" ALTER COLUMN "state" SET DATA TYPE "public"."enum_donations_state" USING "state"::"public"."enum_donations_state";
  ALTER TABLE "donations" ALTER COLUMN "care_reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_donations_care_reason";
  CREATE TYPE "public"."enum_donations_care_reason" AS ENUM('amount_differs', 'currency_differs', 'livemode_differs', 'session_differs', 'donation_differs');
  ALTER TABLE "donations" ALTER COLUMN "care_reason" SET DATA TYPE "public"."enum_donations_care_reason" USING "care_reason"::"public"."enum_donations_care_reason";
  ALTER TABLE "donation_history" ALTER COLUMN "entry" SET DATA TYPE text;
  DROP TYPE "public"."enum_donation_history_entry";
  CREATE TYPE "public"."enum_donation_history_entry" AS ENUM('created', 'page_opened', 'provider_unavailable', 'moved', 'booked', 'superseded');
  ALTER TABLE "donation_history" ALTER COLUMN "entry" SET DATA TYPE "public"."enum_donation_history_entry" USING "entry"::"public"."enum_donation_history_entry";
  ALTER TABLE "donation_history" ALTER COLUMN "from_state" SET DATA TYPE text;
  DROP TYPE "public"."enum_donation_history_from_state";
  CREATE TYPE "public"."enum_donation_history_from_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  ALTER TABLE "donation_history" ALTER COLUMN "from_state" SET DATA TYPE "public"."enum_donation_history_from_state" USING "from_state"::"public"."enum_donation_history_from_state";
  ALTER TABLE "donation_history" ALTER COLUMN "to_state" SET DATA TYPE text;
  DROP TYPE "public"."enum_donation_history_to_state";
  CREATE TYPE "public"."enum_donation_history_to_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  ALTER TABLE "donation_history" ALTER COLUMN "to_state" SET DATA TYPE "public"."enum_donation_history_to_state" USING "to_state"::"public"."enum_donation_history_to_state";
  ALTER TABLE "donation_history" ALTER COLUMN "cause" SET DATA TYPE text;
  DROP TYPE "public"."enum_donation_history_cause";
  CREATE TYPE "public"."enum_donation_history_cause" AS ENUM('checkout', 'event', 'return_page', 'sweep');
  ALTER TABLE "donation_history" ALTER COLUMN "cause" SET DATA TYPE "public"."enum_donation_history_cause" USING "cause"::"public"."enum_donation_history_cause";
  DROP INDEX "donations_subscription_idx";
  DROP INDEX "donations_entered_by_idx";
  DROP INDEX "donations_stripe_charge_idx";
  DROP INDEX "donations_stripe_invoice_idx";
  DROP INDEX "amount_idx";
  DROP INDEX "reference_idx";
  DROP INDEX "donation_history_by_idx";
  DROP INDEX "state_createdAt_3_idx";
  ALTER TABLE "donations" ALTER COLUMN "locale" SET NOT NULL;
  CREATE INDEX "donations_state_idx" ON "donations" USING btree ("state");
  CREATE INDEX "payment_events_state_idx" ON "payment_events" USING btree ("state");
  CREATE INDEX "state_createdAt_1_idx" ON "payment_events" USING btree ("state","created_at");
  ALTER TABLE "donations" DROP COLUMN "refunded";
  ALTER TABLE "donations" DROP COLUMN "disputed";
  ALTER TABLE "donations" DROP COLUMN "settled_amount";
  ALTER TABLE "donations" DROP COLUMN "exchange_rate";
  ALTER TABLE "donations" DROP COLUMN "origin";
  ALTER TABLE "donations" DROP COLUMN "method";
  ALTER TABLE "donations" DROP COLUMN "subscription_id";
  ALTER TABLE "donations" DROP COLUMN "consent_version";
  ALTER TABLE "donations" DROP COLUMN "tax_country";
  ALTER TABLE "donations" DROP COLUMN "reference";
  ALTER TABLE "donations" DROP COLUMN "entered_by_id";
  ALTER TABLE "donations" DROP COLUMN "stripe_charge";
  ALTER TABLE "donations" DROP COLUMN "stripe_invoice";
  ALTER TABLE "donation_history" DROP COLUMN "amount";
  ALTER TABLE "donation_history" DROP COLUMN "by_id";
  DROP TYPE "public"."enum_donations_origin";
  DROP TYPE "public"."enum_donations_method";
  DROP TYPE "public"."enum_subscriptions_state";
  DROP TYPE "public"."enum_subscriptions_care_reason";
  DROP TYPE "public"."enum_subscriptions_locale";
  DROP TYPE "public"."enum_subscriptions_end_cause";
  DROP TYPE "public"."enum_alarms_kind";
  DROP TYPE "public"."enum_donation_refunds_state";
  DROP TYPE "public"."enum_donation_refunds_reason";
  DROP TYPE "public"."enum_donation_disputes_state";
  DROP TYPE "public"."enum_donation_bookings_kind";
  DROP TYPE "public"."enum_subscription_history_entry";
  DROP TYPE "public"."enum_subscription_history_from_state";
  DROP TYPE "public"."enum_subscription_history_to_state";
  DROP TYPE "public"."enum_subscription_history_cause";
  DROP TYPE "public"."enum_reconciliations_state";
  DROP TYPE "public"."enum_reconciliations_cause";`)
}
