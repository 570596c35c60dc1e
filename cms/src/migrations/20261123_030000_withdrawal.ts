import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  CREATE INDEX "withdrawal_acts_story" ON "withdrawal_acts" USING btree ("story");
  CREATE UNIQUE INDEX "outside_copies_place" ON "outside_copies" USING btree ("story","place");
  CREATE INDEX "shown_pictures_picture" ON "shown_pictures" USING btree ("picture");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "hidden_stories" CASCADE;
  DROP TABLE "withdrawal_count" CASCADE;
  DROP TABLE "withdrawal_acts" CASCADE;
  DROP TABLE "site_instances" CASCADE;
  DROP TABLE "outside_copies" CASCADE;
  DROP TABLE "erased_addresses" CASCADE;
  DROP TABLE "shown_pictures" CASCADE;
  DROP TABLE "files_to_remove" CASCADE;`)
}
