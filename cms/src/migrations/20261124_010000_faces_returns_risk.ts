import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_stories_risk" AS ENUM('high', 'ordinary');
  CREATE TYPE "public"."enum__stories_v_version_risk" AS ENUM('high', 'ordinary');
  ALTER TYPE "public"."enum_media_face_state" ADD VALUE 'consent_ended';
  CREATE TABLE "returned_texts" (
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"reason" text NOT NULL,
  	"pointed" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"returned_by" uuid NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "returned_texts_document_locale_pk" PRIMARY KEY("document","locale")
  );
  
  CREATE TABLE "face_consents" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"media" uuid NOT NULL,
  	"consent" uuid NOT NULL,
  	"x" integer NOT NULL,
  	"y" integer NOT NULL,
  	"width" integer NOT NULL,
  	"height" integer NOT NULL,
  	"sent_by" uuid,
  	"shown_by" uuid NOT NULL,
  	"since" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "stories" ADD COLUMN "risk" "enum_stories_risk";
  ALTER TABLE "_stories_v" ADD COLUMN "version_risk" "enum__stories_v_version_risk";
  ALTER TABLE "held_pictures" ADD COLUMN "sent_by" uuid;
  CREATE INDEX "face_consents_media" ON "face_consents" USING btree ("media");
  CREATE INDEX "face_consents_consent" ON "face_consents" USING btree ("consent");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "returned_texts" CASCADE;
  DROP TABLE "face_consents" CASCADE;
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DATA TYPE text;
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DEFAULT 'not_scanned'::text;
  DROP TYPE "public"."enum_media_face_state";
  CREATE TYPE "public"."enum_media_face_state" AS ENUM('not_scanned', 'scan_failed', 'faces_found', 'clear', 'covered', 'consented', 'expired');
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DEFAULT 'not_scanned'::"public"."enum_media_face_state";
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DATA TYPE "public"."enum_media_face_state" USING "face_state"::"public"."enum_media_face_state";
  ALTER TABLE "stories" DROP COLUMN "risk";
  ALTER TABLE "_stories_v" DROP COLUMN "version_risk";
  ALTER TABLE "held_pictures" DROP COLUMN "sent_by";
  DROP TYPE "public"."enum_stories_risk";
  DROP TYPE "public"."enum__stories_v_version_risk";`)
}
