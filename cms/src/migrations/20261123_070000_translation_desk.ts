import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  CREATE INDEX "text_states_locale" ON "text_states" USING btree ("locale","collection");
  CREATE INDEX "trail_document" ON "trail" USING btree ("document","id");
  CREATE INDEX "trail_act" ON "trail" USING btree ("act","id");
  CREATE INDEX "trail_actor" ON "trail" USING btree ("actor","id");
  CREATE INDEX "trail_at" ON "trail" USING btree ("at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "text_states" CASCADE;
  DROP TABLE "text_sources" CASCADE;
  DROP TABLE "source_texts" CASCADE;
  DROP TABLE "trail" CASCADE;`)
}
