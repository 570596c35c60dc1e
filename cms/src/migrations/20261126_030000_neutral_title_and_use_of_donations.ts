import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_conformity" AS ENUM('none', 'partial', 'full');
  CREATE TYPE "public"."enum__pages_v_version_conformity" AS ENUM('none', 'partial', 'full');
  CREATE TYPE "public"."enum_spending_lines_purpose" AS ENUM('flight', 'housing', 'subsistence', 'legal_help', 'initiatives', 'running_costs', 'payment_fees');
  CREATE TYPE "public"."enum_spending_part" AS ENUM('year', 'q1', 'q2', 'q3', 'q4');
  CREATE TYPE "public"."enum_spending_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__spending_v_version_lines_purpose" AS ENUM('flight', 'housing', 'subsistence', 'legal_help', 'initiatives', 'running_costs', 'payment_fees');
  CREATE TYPE "public"."enum__spending_v_version_part" AS ENUM('year', 'q1', 'q2', 'q3', 'q4');
  CREATE TYPE "public"."enum__spending_v_published_locale" AS ENUM('fr', 'en', 'ru', 'uk', 'de');
  CREATE TYPE "public"."enum__spending_v_version_status" AS ENUM('draft', 'published');
  ALTER TYPE "public"."enum_pages_kind" ADD VALUE 'accessibility' BEFORE 'other';
  ALTER TYPE "public"."enum__pages_v_version_kind" ADD VALUE 'accessibility' BEFORE 'other';
  CREATE TABLE "spending_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"purpose" "enum_spending_lines_purpose",
  	"amount" numeric
  );
  
  CREATE TABLE "spending_lines_locales" (
  	"words" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "spending" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"total" numeric,
  	"year" numeric,
  	"part" "enum_spending_part",
  	"report_url" varchar,
  	"report_year" numeric,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "spending_locales" (
  	"_status" "enum_spending_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_spending_v_version_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"purpose" "enum__spending_v_version_lines_purpose",
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_spending_v_version_lines_locales" (
  	"words" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_spending_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_total" numeric,
  	"version_year" numeric,
  	"version_part" "enum__spending_v_version_part",
  	"version_report_url" varchar,
  	"version_report_year" numeric,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__spending_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_spending_v_locales" (
  	"version__status" "enum__spending_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "stories" ADD COLUMN "has_neutral_title" boolean;
  ALTER TABLE "stories_locales" ADD COLUMN "neutral_title" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_has_neutral_title" boolean;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_neutral_title" varchar;
  ALTER TABLE "pages" ADD COLUMN "conformity" "enum_pages_conformity";
  ALTER TABLE "_pages_v" ADD COLUMN "version_conformity" "enum__pages_v_version_conformity";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "spending_id" uuid;
  ALTER TABLE "spending_lines" ADD CONSTRAINT "spending_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spending"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spending_lines_locales" ADD CONSTRAINT "spending_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spending_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spending_locales" ADD CONSTRAINT "spending_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spending"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spending_v_version_lines" ADD CONSTRAINT "_spending_v_version_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spending_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spending_v_version_lines_locales" ADD CONSTRAINT "_spending_v_version_lines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spending_v_version_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spending_v" ADD CONSTRAINT "_spending_v_parent_id_spending_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spending"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spending_v_locales" ADD CONSTRAINT "_spending_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spending_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "spending_lines_order_idx" ON "spending_lines" USING btree ("_order");
  CREATE INDEX "spending_lines_parent_id_idx" ON "spending_lines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "spending_lines_locales_locale_parent_id_unique" ON "spending_lines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "spending_updated_at_idx" ON "spending" USING btree ("updated_at");
  CREATE INDEX "spending_created_at_idx" ON "spending" USING btree ("created_at");
  CREATE INDEX "spending__status_idx" ON "spending_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "spending_locales_locale_parent_id_unique" ON "spending_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_spending_v_version_lines_order_idx" ON "_spending_v_version_lines" USING btree ("_order");
  CREATE INDEX "_spending_v_version_lines_parent_id_idx" ON "_spending_v_version_lines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_spending_v_version_lines_locales_locale_parent_id_unique" ON "_spending_v_version_lines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_spending_v_parent_idx" ON "_spending_v" USING btree ("parent_id");
  CREATE INDEX "_spending_v_version_version_updated_at_idx" ON "_spending_v" USING btree ("version_updated_at");
  CREATE INDEX "_spending_v_version_version_created_at_idx" ON "_spending_v" USING btree ("version_created_at");
  CREATE INDEX "_spending_v_created_at_idx" ON "_spending_v" USING btree ("created_at");
  CREATE INDEX "_spending_v_updated_at_idx" ON "_spending_v" USING btree ("updated_at");
  CREATE INDEX "_spending_v_snapshot_idx" ON "_spending_v" USING btree ("snapshot");
  CREATE INDEX "_spending_v_published_locale_idx" ON "_spending_v" USING btree ("published_locale");
  CREATE INDEX "_spending_v_latest_idx" ON "_spending_v" USING btree ("latest");
  CREATE INDEX "_spending_v_autosave_idx" ON "_spending_v" USING btree ("autosave");
  CREATE INDEX "_spending_v_version_version__status_idx" ON "_spending_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_spending_v_locales_locale_parent_id_unique" ON "_spending_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_spending_fk" FOREIGN KEY ("spending_id") REFERENCES "public"."spending"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_spending_id_idx" ON "payload_locked_documents_rels" USING btree ("spending_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "spending_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "spending_lines_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "spending" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "spending_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_spending_v_version_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_spending_v_version_lines_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_spending_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_spending_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "spending_lines" CASCADE;
  DROP TABLE "spending_lines_locales" CASCADE;
  DROP TABLE "spending" CASCADE;
  DROP TABLE "spending_locales" CASCADE;
  DROP TABLE "_spending_v_version_lines" CASCADE;
  DROP TABLE "_spending_v_version_lines_locales" CASCADE;
  DROP TABLE "_spending_v" CASCADE;
  DROP TABLE "_spending_v_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_spending_fk";
  
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_pages_kind";
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('about', 'transparency', 'legal', 'privacy', 'other');
  ALTER TABLE "pages" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_pages_kind" USING "kind"::"public"."enum_pages_kind";
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__pages_v_version_kind";
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('about', 'transparency', 'legal', 'privacy', 'other');
  ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__pages_v_version_kind" USING "version_kind"::"public"."enum__pages_v_version_kind";
  DROP INDEX "payload_locked_documents_rels_spending_id_idx";
  ALTER TABLE "stories" DROP COLUMN "has_neutral_title";
  ALTER TABLE "stories_locales" DROP COLUMN "neutral_title";
  ALTER TABLE "_stories_v" DROP COLUMN "version_has_neutral_title";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_neutral_title";
  ALTER TABLE "pages" DROP COLUMN "conformity";
  ALTER TABLE "_pages_v" DROP COLUMN "version_conformity";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "spending_id";
  DROP TYPE "public"."enum_pages_conformity";
  DROP TYPE "public"."enum__pages_v_version_conformity";
  DROP TYPE "public"."enum_spending_lines_purpose";
  DROP TYPE "public"."enum_spending_part";
  DROP TYPE "public"."enum_spending_status";
  DROP TYPE "public"."enum__spending_v_version_lines_purpose";
  DROP TYPE "public"."enum__spending_v_version_part";
  DROP TYPE "public"."enum__spending_v_published_locale";
  DROP TYPE "public"."enum__spending_v_version_status";`)
}
