import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consents_scope" AS ENUM('text', 'photo', 'voice');
  CREATE TYPE "public"."enum_consents_languages" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('site', 'partners', 'press', 'social_networks', 'print');
  CREATE TYPE "public"."enum_consents_informed_how" AS ENUM('in_person', 'in_person_with_interpreter', 'by_phone', 'by_phone_with_interpreter', 'by_video', 'by_lawyer');
  CREATE TYPE "public"."enum_consents_informed_in" AS ENUM('ru', 'uk', 'be', 'fr', 'en', 'de', 'ka', 'hy', 'kk', 'tr', 'sr', 'ky', 'uz', 'tg', 'az', 'tt', 'ba', 'ce', 'bua', 'tyv');
  CREATE TYPE "public"."enum_media_face_state" AS ENUM('not_scanned', 'scan_failed', 'faces_found', 'clear', 'covered', 'consented', 'expired');
  CREATE TABLE "consents_scope" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_scope",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"case_code" varchar,
  	"informed_how" "enum_consents_informed_how" NOT NULL,
  	"informed_in" "enum_consents_informed_in" NOT NULL,
  	"risks_explained" boolean DEFAULT false,
  	"aid_independent" boolean DEFAULT false,
  	"agreed_on" timestamp(3) with time zone NOT NULL,
  	"expires_on" timestamp(3) with time zone,
  	"review_on" timestamp(3) with time zone,
  	"withdrawal_seal" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "planned_publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"hash" text NOT NULL,
  	"at" timestamp with time zone NOT NULL,
  	"planned_by" uuid NOT NULL,
  	"planned_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"state" text DEFAULT 'waiting' NOT NULL,
  	"reason" text,
  	"ended_by" uuid,
  	"ended_at" timestamp with time zone,
  	CONSTRAINT "planned_publications_state" CHECK (state in ('waiting', 'published', 'refused', 'cancelled'))
  );
  
  CREATE TABLE "text_states" (
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"text" text,
  	"public_text" text,
  	"ready_text" text,
  	"ready_source" text,
  	"ready_by" uuid,
  	"ready_at" timestamp with time zone,
  	CONSTRAINT "text_states_document_locale_pk" PRIMARY KEY("document","locale")
  );
  
  CREATE TABLE "text_sources" (
  	"document" uuid PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"locale" text NOT NULL
  );
  
  CREATE TABLE "source_texts" (
  	"document" uuid NOT NULL,
  	"hash" text NOT NULL,
  	"values" jsonb NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "source_texts_document_hash_pk" PRIMARY KEY("document","hash")
  );
  
  CREATE TABLE "trail" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	"act" text NOT NULL,
  	"actor" uuid,
  	"collection" text,
  	"document" uuid,
  	"locale" text,
  	"cause" text,
  	CONSTRAINT "trail_holds_no_text" CHECK ("trail"."act" ~ '^[a-z_]{1,40}$' and "trail"."collection" ~ '^[a-z-]{1,40}$'
          and "trail"."locale" ~ '^([a-z]{2}|[*])$' and "trail"."cause" ~ '^[a-z_]{1,40}$')
  );
  
  CREATE TABLE "preview_exchanges" (
  	"token" text PRIMARY KEY NOT NULL,
  	"expires" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "text_saves" (
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"saved_at" timestamp (3) with time zone NOT NULL,
  	"saved_by" uuid,
  	CONSTRAINT "text_saves_collection_document_locale_pk" PRIMARY KEY("collection","document","locale")
  );
  
  CREATE TABLE "hidden_stories" (
  	"story" uuid PRIMARY KEY NOT NULL,
  	"cause" text NOT NULL,
  	"hidden_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"hidden_by" uuid,
  	"restore_asked_by" uuid,
  	"restore_asked_at" timestamp with time zone
  );
  
  CREATE TABLE "withdrawal_count" (
  	"is_only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
  	"count" bigint DEFAULT 0 NOT NULL,
  	CONSTRAINT "withdrawal_count_is_only_row" CHECK ("withdrawal_count"."is_only_row")
  );
  
  CREATE TABLE "withdrawal_acts" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"act" text NOT NULL,
  	"story" uuid,
  	"actor" uuid,
  	"cause" text,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_instances" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" text NOT NULL,
  	"revision" bigint NOT NULL,
  	"withdrawals" bigint NOT NULL,
  	"heard_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outside_copies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"story" uuid NOT NULL,
  	"place" text NOT NULL,
  	"state" text DEFAULT 'to_ask' NOT NULL,
  	"asked_on" date,
  	"addresses" text,
  	"changed_by" uuid,
  	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "erased_addresses" (
  	"collection" text NOT NULL,
  	"digest" text NOT NULL,
  	CONSTRAINT "erased_addresses_collection_digest_pk" PRIMARY KEY("collection","digest")
  );
  
  CREATE TABLE "shown_pictures" (
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"picture" uuid NOT NULL,
  	CONSTRAINT "shown_pictures_collection_document_picture_pk" PRIMARY KEY("collection","document","picture")
  );
  
  CREATE TABLE "files_to_remove" (
  	"stem" text PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "held_pictures" (
  	"name" text PRIMARY KEY NOT NULL,
  	"media" uuid NOT NULL,
  	"sealed" "bytea" NOT NULL,
  	"held_since" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "stories" ADD COLUMN "consent_id" uuid;
  ALTER TABLE "_stories_v" ADD COLUMN "version_consent_id" uuid;
  ALTER TABLE "_stories_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "media" ADD COLUMN "face_state" "enum_media_face_state" DEFAULT 'not_scanned';
  ALTER TABLE "media" ADD COLUMN "faces" jsonb;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_avif_filename" varchar;
  ALTER TABLE "_campaigns_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" uuid;
  ALTER TABLE "consents_scope" ADD CONSTRAINT "consents_scope_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_languages" ADD CONSTRAINT "consents_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "consents_scope_order_idx" ON "consents_scope" USING btree ("order");
  CREATE INDEX "consents_scope_parent_idx" ON "consents_scope" USING btree ("parent_id");
  CREATE INDEX "consents_languages_order_idx" ON "consents_languages" USING btree ("order");
  CREATE INDEX "consents_languages_parent_idx" ON "consents_languages" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "consents_case_code_idx" ON "consents" USING btree ("case_code");
  CREATE INDEX "consents_expires_on_idx" ON "consents" USING btree ("expires_on");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE UNIQUE INDEX "planned_publications_one_waits" ON "planned_publications" USING btree ("collection","document","locale") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_due" ON "planned_publications" USING btree ("at") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_text" ON "planned_publications" USING btree ("collection","document","locale","planned_at");
  CREATE INDEX "text_states_locale" ON "text_states" USING btree ("locale","collection");
  CREATE INDEX "trail_document" ON "trail" USING btree ("document","id");
  CREATE INDEX "trail_act" ON "trail" USING btree ("act","id");
  CREATE INDEX "trail_actor" ON "trail" USING btree ("actor","id");
  CREATE INDEX "trail_at" ON "trail" USING btree ("at");
  CREATE INDEX "preview_exchanges_expires" ON "preview_exchanges" USING btree ("expires");
  CREATE INDEX "withdrawal_acts_story" ON "withdrawal_acts" USING btree ("story");
  CREATE UNIQUE INDEX "outside_copies_place" ON "outside_copies" USING btree ("story","place");
  CREATE INDEX "shown_pictures_picture" ON "shown_pictures" USING btree ("picture");
  CREATE INDEX "held_pictures_media" ON "held_pictures" USING btree ("media");
  CREATE INDEX "held_pictures_since" ON "held_pictures" USING btree ("held_since");
  ALTER TABLE "stories" ADD CONSTRAINT "stories_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_consent_id_consents_id_fk" FOREIGN KEY ("version_consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_consent_idx" ON "stories" USING btree ("consent_id");
  CREATE INDEX "_stories_v_version_version_consent_idx" ON "_stories_v" USING btree ("version_consent_id");
  CREATE INDEX "_stories_v_autosave_idx" ON "_stories_v" USING btree ("autosave");
  CREATE INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx" ON "media" USING btree ("sizes_small_avif_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_full_avif_sizes_full_avif_filename_idx" ON "media" USING btree ("sizes_full_avif_filename");
  CREATE INDEX "_campaigns_v_autosave_idx" ON "_campaigns_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "consents_scope" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "planned_publications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trail" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_exchanges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_saves" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "hidden_stories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "withdrawal_count" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "withdrawal_acts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_instances" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outside_copies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "erased_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "shown_pictures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "files_to_remove" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "held_pictures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "consents_scope" CASCADE;
  DROP TABLE "consents_languages" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "planned_publications" CASCADE;
  DROP TABLE "text_states" CASCADE;
  DROP TABLE "text_sources" CASCADE;
  DROP TABLE "source_texts" CASCADE;
  DROP TABLE "trail" CASCADE;
  DROP TABLE "preview_exchanges" CASCADE;
  DROP TABLE "text_saves" CASCADE;
  DROP TABLE "hidden_stories" CASCADE;
  DROP TABLE "withdrawal_count" CASCADE;
  DROP TABLE "withdrawal_acts" CASCADE;
  DROP TABLE "site_instances" CASCADE;
  DROP TABLE "outside_copies" CASCADE;
  DROP TABLE "erased_addresses" CASCADE;
  DROP TABLE "shown_pictures" CASCADE;
  DROP TABLE "files_to_remove" CASCADE;
  DROP TABLE "held_pictures" CASCADE;
  ALTER TABLE "stories" DROP CONSTRAINT "stories_consent_id_consents_id_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_consent_id_consents_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  DROP INDEX "stories_consent_idx";
  DROP INDEX "_stories_v_version_version_consent_idx";
  DROP INDEX "_stories_v_autosave_idx";
  DROP INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_full_avif_sizes_full_avif_filename_idx";
  DROP INDEX "_campaigns_v_autosave_idx";
  DROP INDEX "_pages_v_autosave_idx";
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  ALTER TABLE "stories" DROP COLUMN "consent_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_consent_id";
  ALTER TABLE "_stories_v" DROP COLUMN "autosave";
  ALTER TABLE "media" DROP COLUMN "face_state";
  ALTER TABLE "media" DROP COLUMN "faces";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_full_avif_filename";
  ALTER TABLE "_campaigns_v" DROP COLUMN "autosave";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  DROP TYPE "public"."enum_consents_scope";
  DROP TYPE "public"."enum_consents_languages";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_informed_how";
  DROP TYPE "public"."enum_consents_informed_in";
  DROP TYPE "public"."enum_media_face_state";`)
}
