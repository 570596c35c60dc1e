import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum_stories_themes" AS ENUM('refusal', 'flight', 'hiding', 'family', 'work', 'return');
  CREATE TYPE "public"."enum_stories_region" AS ENUM('south_caucasus', 'central_asia', 'balkans', 'eastern_europe', 'western_europe', 'turkey_and_middle_east', 'inside_russia', 'undisclosed');
  CREATE TYPE "public"."enum_stories_season" AS ENUM('winter', 'spring', 'summer', 'autumn');
  CREATE TYPE "public"."enum_stories_told_in" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_themes" AS ENUM('refusal', 'flight', 'hiding', 'family', 'work', 'return');
  CREATE TYPE "public"."enum__stories_v_version_region" AS ENUM('south_caucasus', 'central_asia', 'balkans', 'eastern_europe', 'western_europe', 'turkey_and_middle_east', 'inside_russia', 'undisclosed');
  CREATE TYPE "public"."enum__stories_v_version_season" AS ENUM('winter', 'spring', 'summer', 'autumn');
  CREATE TYPE "public"."enum__stories_v_version_told_in" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum__stories_v_published_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_campaigns_giving" AS ENUM('open', 'paused', 'closed');
  CREATE TYPE "public"."enum_campaigns_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaigns_v_version_giving" AS ENUM('open', 'paused', 'closed');
  CREATE TYPE "public"."enum__campaigns_v_published_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum__campaigns_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('about', 'transparency', 'legal', 'privacy', 'other');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('about', 'transparency', 'legal', 'privacy', 'other');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_donations_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_donations_care_reason" AS ENUM('amount_differs', 'currency_differs', 'livemode_differs', 'session_differs', 'donation_differs');
  CREATE TYPE "public"."enum_donations_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum_donation_history_entry" AS ENUM('created', 'page_opened', 'provider_unavailable', 'moved', 'booked', 'superseded');
  CREATE TYPE "public"."enum_donation_history_from_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_donation_history_to_state" AS ENUM('created', 'awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care');
  CREATE TYPE "public"."enum_donation_history_cause" AS ENUM('checkout', 'event', 'return_page', 'sweep');
  CREATE TYPE "public"."enum_payment_events_state" AS ENUM('received', 'processed', 'ignored', 'dead');
  CREATE TYPE "public"."enum_payment_events_reason" AS ENUM('unhandled_type', 'unreadable', 'livemode_differs', 'not_a_donation', 'donation_unknown', 'payment_provider_unavailable', 'object_missing_at_stripe', 'internal_error');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('author', 'reviewer', 'treasurer', 'administrator');
  CREATE TABLE "stories_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_stories_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "stories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"region" "enum_stories_region",
  	"season" "enum_stories_season",
  	"year" numeric,
  	"told_in" "enum_stories_told_in",
  	"cover_id" uuid,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stories_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"pull_quote" varchar,
  	"content_warning" varchar,
  	"pseudonym" varchar,
  	"_status" "enum_stories_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid
  );
  
  CREATE TABLE "_stories_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__stories_v_version_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_stories_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_region" "enum__stories_v_version_region",
  	"version_season" "enum__stories_v_version_season",
  	"version_year" numeric,
  	"version_told_in" "enum__stories_v_version_told_in",
  	"version_cover_id" uuid,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_stories_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_pull_quote" varchar,
  	"version_content_warning" varchar,
  	"version_pseudonym" varchar,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"is_decorative" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "campaigns_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "campaigns_facts_locales" (
  	"figure" varchar,
  	"statement" varchar,
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaigns_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "campaigns_uses_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaigns_presets" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"amount" numeric
  );
  
  CREATE TABLE "campaigns_presets_locales" (
  	"makes_possible" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaigns_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "campaigns_partners_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaigns_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "campaigns_questions_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaigns" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"giving" "enum_campaigns_giving" DEFAULT 'open',
  	"goal" numeric,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "campaigns_locales" (
  	"headline" varchar,
  	"introduction" jsonb,
  	"last_call" varchar,
  	"thanks" jsonb,
  	"giving_note" varchar,
  	"_status" "enum_campaigns_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "campaigns_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid
  );
  
  CREATE TABLE "_campaigns_v_version_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_facts_locales" (
  	"figure" varchar,
  	"statement" varchar,
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_uses_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_presets" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_presets_locales" (
  	"makes_possible" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_partners_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaigns_v_version_questions_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_giving" "enum__campaigns_v_version_giving" DEFAULT 'open',
  	"version_goal" numeric,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__campaigns_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_campaigns_v_locales" (
  	"version_headline" varchar,
  	"version_introduction" jsonb,
  	"version_last_call" varchar,
  	"version_thanks" jsonb,
  	"version_giving_note" varchar,
  	"version__status" "enum__campaigns_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_pages_kind",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"_status" "enum_pages_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__pages_v_version_kind",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_body" jsonb,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "donations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_donations_state" NOT NULL,
  	"care_reason" "enum_donations_care_reason",
  	"amount" numeric NOT NULL,
  	"fee" numeric,
  	"net" numeric,
  	"currency" varchar NOT NULL,
  	"settled_currency" varchar,
  	"campaign_id" uuid NOT NULL,
  	"locale" "enum_donations_locale" NOT NULL,
  	"paid_at" timestamp(3) with time zone,
  	"livemode" boolean DEFAULT false NOT NULL,
  	"stripe_session" varchar,
  	"stripe_payment_intent" varchar,
  	"resumes_id" uuid,
  	"superseded_by_id" uuid,
  	"attempt" varchar NOT NULL,
  	"request_hash" varchar NOT NULL,
  	"token" varchar NOT NULL,
  	"opening_until" timestamp(3) with time zone,
  	"asked_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "donation_history" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"donation_id" uuid NOT NULL,
  	"entry" "enum_donation_history_entry" NOT NULL,
  	"from_state" "enum_donation_history_from_state",
  	"to_state" "enum_donation_history_to_state",
  	"cause" "enum_donation_history_cause" NOT NULL,
  	"event" varchar,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"api_version" varchar,
  	"happened_at" timestamp(3) with time zone,
  	"livemode" boolean DEFAULT false NOT NULL,
  	"object_kind" varchar,
  	"object_id" varchar,
  	"state" "enum_payment_events_state" NOT NULL,
  	"reason" "enum_payment_events_reason",
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid,
  	"media_id" uuid,
  	"campaigns_id" uuid,
  	"pages_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"home_campaign_id" uuid,
  	"association_name" varchar,
  	"association_address" varchar,
  	"association_registration" varchar,
  	"association_publication_director" varchar,
  	"association_host" varchar,
  	"contact_email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "content_revision" (
  	"is_only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
  	"revision" bigint DEFAULT 0 NOT NULL,
  	CONSTRAINT "content_revision_is_only_row" CHECK ("content_revision"."is_only_row")
  );
  
  CREATE TABLE "public_addresses" (
  	"collection" text NOT NULL,
  	"locale" text NOT NULL,
  	"slug" text NOT NULL,
  	"document" uuid NOT NULL,
  	CONSTRAINT "public_addresses_collection_locale_slug_pk" PRIMARY KEY("collection","locale","slug")
  );
  
  ALTER TABLE "stories_themes" ADD CONSTRAINT "stories_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_themes" ADD CONSTRAINT "_stories_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_facts" ADD CONSTRAINT "campaigns_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_facts_locales" ADD CONSTRAINT "campaigns_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_uses" ADD CONSTRAINT "campaigns_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_uses_locales" ADD CONSTRAINT "campaigns_uses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns_uses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_presets" ADD CONSTRAINT "campaigns_presets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_presets_locales" ADD CONSTRAINT "campaigns_presets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_partners" ADD CONSTRAINT "campaigns_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_partners_locales" ADD CONSTRAINT "campaigns_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_questions" ADD CONSTRAINT "campaigns_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_questions_locales" ADD CONSTRAINT "campaigns_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_locales" ADD CONSTRAINT "campaigns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_facts" ADD CONSTRAINT "_campaigns_v_version_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_facts_locales" ADD CONSTRAINT "_campaigns_v_version_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v_version_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_uses" ADD CONSTRAINT "_campaigns_v_version_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_uses_locales" ADD CONSTRAINT "_campaigns_v_version_uses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v_version_uses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_presets" ADD CONSTRAINT "_campaigns_v_version_presets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_presets_locales" ADD CONSTRAINT "_campaigns_v_version_presets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v_version_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_partners" ADD CONSTRAINT "_campaigns_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_partners_locales" ADD CONSTRAINT "_campaigns_v_version_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v_version_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_questions" ADD CONSTRAINT "_campaigns_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_version_questions_locales" ADD CONSTRAINT "_campaigns_v_version_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_parent_id_campaigns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_locales" ADD CONSTRAINT "_campaigns_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "donations" ADD CONSTRAINT "donations_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donations" ADD CONSTRAINT "donations_resumes_id_donations_id_fk" FOREIGN KEY ("resumes_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donations" ADD CONSTRAINT "donations_superseded_by_id_donations_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "donation_history" ADD CONSTRAINT "donation_history_donation_id_donations_id_fk" FOREIGN KEY ("donation_id") REFERENCES "public"."donations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_home_campaign_id_campaigns_id_fk" FOREIGN KEY ("home_campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "stories_themes_order_idx" ON "stories_themes" USING btree ("order");
  CREATE INDEX "stories_themes_parent_idx" ON "stories_themes" USING btree ("parent_id");
  CREATE INDEX "stories_cover_idx" ON "stories" USING btree ("cover_id");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE UNIQUE INDEX "stories_slug_idx" ON "stories_locales" USING btree ("slug","_locale");
  CREATE INDEX "stories__status_idx" ON "stories_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_stories_id_idx" ON "stories_rels" USING btree ("stories_id");
  CREATE INDEX "_stories_v_version_themes_order_idx" ON "_stories_v_version_themes" USING btree ("order");
  CREATE INDEX "_stories_v_version_themes_parent_idx" ON "_stories_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_cover_idx" ON "_stories_v" USING btree ("version_cover_id");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_stories_v_locales_locale_parent_id_unique" ON "_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_stories_id_idx" ON "_stories_v_rels" USING btree ("stories_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_facts_order_idx" ON "campaigns_facts" USING btree ("_order");
  CREATE INDEX "campaigns_facts_parent_id_idx" ON "campaigns_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "campaigns_facts_locales_locale_parent_id_unique" ON "campaigns_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_uses_order_idx" ON "campaigns_uses" USING btree ("_order");
  CREATE INDEX "campaigns_uses_parent_id_idx" ON "campaigns_uses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "campaigns_uses_locales_locale_parent_id_unique" ON "campaigns_uses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_presets_order_idx" ON "campaigns_presets" USING btree ("_order");
  CREATE INDEX "campaigns_presets_parent_id_idx" ON "campaigns_presets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "campaigns_presets_locales_locale_parent_id_unique" ON "campaigns_presets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_partners_order_idx" ON "campaigns_partners" USING btree ("_order");
  CREATE INDEX "campaigns_partners_parent_id_idx" ON "campaigns_partners" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "campaigns_partners_locales_locale_parent_id_unique" ON "campaigns_partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_questions_order_idx" ON "campaigns_questions" USING btree ("_order");
  CREATE INDEX "campaigns_questions_parent_id_idx" ON "campaigns_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "campaigns_questions_locales_locale_parent_id_unique" ON "campaigns_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
  CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
  CREATE INDEX "campaigns__status_idx" ON "campaigns_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "campaigns_locales_locale_parent_id_unique" ON "campaigns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaigns_rels_order_idx" ON "campaigns_rels" USING btree ("order");
  CREATE INDEX "campaigns_rels_parent_idx" ON "campaigns_rels" USING btree ("parent_id");
  CREATE INDEX "campaigns_rels_path_idx" ON "campaigns_rels" USING btree ("path");
  CREATE INDEX "campaigns_rels_stories_id_idx" ON "campaigns_rels" USING btree ("stories_id");
  CREATE INDEX "_campaigns_v_version_facts_order_idx" ON "_campaigns_v_version_facts" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_facts_parent_id_idx" ON "_campaigns_v_version_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_campaigns_v_version_facts_locales_locale_parent_id_unique" ON "_campaigns_v_version_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_version_uses_order_idx" ON "_campaigns_v_version_uses" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_uses_parent_id_idx" ON "_campaigns_v_version_uses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_campaigns_v_version_uses_locales_locale_parent_id_unique" ON "_campaigns_v_version_uses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_version_presets_order_idx" ON "_campaigns_v_version_presets" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_presets_parent_id_idx" ON "_campaigns_v_version_presets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_campaigns_v_version_presets_locales_locale_parent_id_unique" ON "_campaigns_v_version_presets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_version_partners_order_idx" ON "_campaigns_v_version_partners" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_partners_parent_id_idx" ON "_campaigns_v_version_partners" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_campaigns_v_version_partners_locales_locale_parent_id_uniqu" ON "_campaigns_v_version_partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_version_questions_order_idx" ON "_campaigns_v_version_questions" USING btree ("_order");
  CREATE INDEX "_campaigns_v_version_questions_parent_id_idx" ON "_campaigns_v_version_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_campaigns_v_version_questions_locales_locale_parent_id_uniq" ON "_campaigns_v_version_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_parent_idx" ON "_campaigns_v" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_version_updated_at_idx" ON "_campaigns_v" USING btree ("version_updated_at");
  CREATE INDEX "_campaigns_v_version_version_created_at_idx" ON "_campaigns_v" USING btree ("version_created_at");
  CREATE INDEX "_campaigns_v_created_at_idx" ON "_campaigns_v" USING btree ("created_at");
  CREATE INDEX "_campaigns_v_updated_at_idx" ON "_campaigns_v" USING btree ("updated_at");
  CREATE INDEX "_campaigns_v_snapshot_idx" ON "_campaigns_v" USING btree ("snapshot");
  CREATE INDEX "_campaigns_v_published_locale_idx" ON "_campaigns_v" USING btree ("published_locale");
  CREATE INDEX "_campaigns_v_latest_idx" ON "_campaigns_v" USING btree ("latest");
  CREATE INDEX "_campaigns_v_version_version__status_idx" ON "_campaigns_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_campaigns_v_locales_locale_parent_id_unique" ON "_campaigns_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaigns_v_rels_order_idx" ON "_campaigns_v_rels" USING btree ("order");
  CREATE INDEX "_campaigns_v_rels_parent_idx" ON "_campaigns_v_rels" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_rels_path_idx" ON "_campaigns_v_rels" USING btree ("path");
  CREATE INDEX "_campaigns_v_rels_stories_id_idx" ON "_campaigns_v_rels" USING btree ("stories_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE INDEX "pages__status_idx" ON "pages_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "donations_state_idx" ON "donations" USING btree ("state");
  CREATE INDEX "donations_campaign_idx" ON "donations" USING btree ("campaign_id");
  CREATE INDEX "donations_paid_at_idx" ON "donations" USING btree ("paid_at");
  CREATE UNIQUE INDEX "donations_stripe_session_idx" ON "donations" USING btree ("stripe_session");
  CREATE UNIQUE INDEX "donations_stripe_payment_intent_idx" ON "donations" USING btree ("stripe_payment_intent");
  CREATE INDEX "donations_resumes_idx" ON "donations" USING btree ("resumes_id");
  CREATE INDEX "donations_superseded_by_idx" ON "donations" USING btree ("superseded_by_id");
  CREATE UNIQUE INDEX "donations_attempt_idx" ON "donations" USING btree ("attempt");
  CREATE UNIQUE INDEX "donations_token_idx" ON "donations" USING btree ("token");
  CREATE INDEX "donations_updated_at_idx" ON "donations" USING btree ("updated_at");
  CREATE INDEX "donations_created_at_idx" ON "donations" USING btree ("created_at");
  CREATE INDEX "state_createdAt_idx" ON "donations" USING btree ("state","created_at");
  CREATE INDEX "state_askedAt_idx" ON "donations" USING btree ("state","asked_at");
  CREATE INDEX "donation_history_donation_idx" ON "donation_history" USING btree ("donation_id");
  CREATE INDEX "donation_history_updated_at_idx" ON "donation_history" USING btree ("updated_at");
  CREATE INDEX "donation_history_created_at_idx" ON "donation_history" USING btree ("created_at");
  CREATE UNIQUE INDEX "payment_events_event_idx" ON "payment_events" USING btree ("event");
  CREATE INDEX "payment_events_object_id_idx" ON "payment_events" USING btree ("object_id");
  CREATE INDEX "payment_events_state_idx" ON "payment_events" USING btree ("state");
  CREATE INDEX "payment_events_updated_at_idx" ON "payment_events" USING btree ("updated_at");
  CREATE INDEX "payment_events_created_at_idx" ON "payment_events" USING btree ("created_at");
  CREATE INDEX "state_createdAt_1_idx" ON "payment_events" USING btree ("state","created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_stories_id_idx" ON "payload_locked_documents_rels" USING btree ("stories_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_campaigns_id_idx" ON "payload_locked_documents_rels" USING btree ("campaigns_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_home_campaign_idx" ON "settings" USING btree ("home_campaign_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "stories_themes" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_locales" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_version_themes" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_locales" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "campaigns_facts" CASCADE;
  DROP TABLE "campaigns_facts_locales" CASCADE;
  DROP TABLE "campaigns_uses" CASCADE;
  DROP TABLE "campaigns_uses_locales" CASCADE;
  DROP TABLE "campaigns_presets" CASCADE;
  DROP TABLE "campaigns_presets_locales" CASCADE;
  DROP TABLE "campaigns_partners" CASCADE;
  DROP TABLE "campaigns_partners_locales" CASCADE;
  DROP TABLE "campaigns_questions" CASCADE;
  DROP TABLE "campaigns_questions_locales" CASCADE;
  DROP TABLE "campaigns" CASCADE;
  DROP TABLE "campaigns_locales" CASCADE;
  DROP TABLE "campaigns_rels" CASCADE;
  DROP TABLE "_campaigns_v_version_facts" CASCADE;
  DROP TABLE "_campaigns_v_version_facts_locales" CASCADE;
  DROP TABLE "_campaigns_v_version_uses" CASCADE;
  DROP TABLE "_campaigns_v_version_uses_locales" CASCADE;
  DROP TABLE "_campaigns_v_version_presets" CASCADE;
  DROP TABLE "_campaigns_v_version_presets_locales" CASCADE;
  DROP TABLE "_campaigns_v_version_partners" CASCADE;
  DROP TABLE "_campaigns_v_version_partners_locales" CASCADE;
  DROP TABLE "_campaigns_v_version_questions" CASCADE;
  DROP TABLE "_campaigns_v_version_questions_locales" CASCADE;
  DROP TABLE "_campaigns_v" CASCADE;
  DROP TABLE "_campaigns_v_locales" CASCADE;
  DROP TABLE "_campaigns_v_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "donations" CASCADE;
  DROP TABLE "donation_history" CASCADE;
  DROP TABLE "payment_events" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "content_revision" CASCADE;
  DROP TABLE "public_addresses" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_stories_themes";
  DROP TYPE "public"."enum_stories_region";
  DROP TYPE "public"."enum_stories_season";
  DROP TYPE "public"."enum_stories_told_in";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_themes";
  DROP TYPE "public"."enum__stories_v_version_region";
  DROP TYPE "public"."enum__stories_v_version_season";
  DROP TYPE "public"."enum__stories_v_version_told_in";
  DROP TYPE "public"."enum__stories_v_published_locale";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum_campaigns_giving";
  DROP TYPE "public"."enum_campaigns_status";
  DROP TYPE "public"."enum__campaigns_v_version_giving";
  DROP TYPE "public"."enum__campaigns_v_published_locale";
  DROP TYPE "public"."enum__campaigns_v_version_status";
  DROP TYPE "public"."enum_pages_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_kind";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_donations_state";
  DROP TYPE "public"."enum_donations_care_reason";
  DROP TYPE "public"."enum_donations_locale";
  DROP TYPE "public"."enum_donation_history_entry";
  DROP TYPE "public"."enum_donation_history_from_state";
  DROP TYPE "public"."enum_donation_history_to_state";
  DROP TYPE "public"."enum_donation_history_cause";
  DROP TYPE "public"."enum_payment_events_state";
  DROP TYPE "public"."enum_payment_events_reason";
  DROP TYPE "public"."enum_users_roles";`)
}
