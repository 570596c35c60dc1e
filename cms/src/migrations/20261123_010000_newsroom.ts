import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "_stories_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_campaigns_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  CREATE UNIQUE INDEX "planned_publications_one_waits" ON "planned_publications" USING btree ("collection","document","locale") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_due" ON "planned_publications" USING btree ("at") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_text" ON "planned_publications" USING btree ("collection","document","locale","planned_at");
  CREATE INDEX "text_states_locale" ON "text_states" USING btree ("locale","collection");
  CREATE INDEX "trail_document" ON "trail" USING btree ("document","id");
  CREATE INDEX "trail_act" ON "trail" USING btree ("act","id");
  CREATE INDEX "trail_actor" ON "trail" USING btree ("actor","id");
  CREATE INDEX "trail_at" ON "trail" USING btree ("at");
  CREATE INDEX "preview_exchanges_expires" ON "preview_exchanges" USING btree ("expires");
  CREATE INDEX "_stories_v_autosave_idx" ON "_stories_v" USING btree ("autosave");
  CREATE INDEX "_campaigns_v_autosave_idx" ON "_campaigns_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "planned_publications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "trail" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "preview_exchanges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_saves" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "planned_publications" CASCADE;
  DROP TABLE "text_states" CASCADE;
  DROP TABLE "text_sources" CASCADE;
  DROP TABLE "source_texts" CASCADE;
  DROP TABLE "trail" CASCADE;
  DROP TABLE "preview_exchanges" CASCADE;
  DROP TABLE "text_saves" CASCADE;
  DROP INDEX "_stories_v_autosave_idx";
  DROP INDEX "_campaigns_v_autosave_idx";
  DROP INDEX "_pages_v_autosave_idx";
  ALTER TABLE "_stories_v" DROP COLUMN "autosave";
  ALTER TABLE "_campaigns_v" DROP COLUMN "autosave";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";`)
}
