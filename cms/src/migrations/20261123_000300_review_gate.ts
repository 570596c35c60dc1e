import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "text_edits" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"editor" uuid,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "text_approvals" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document" uuid NOT NULL,
  	"locale" text NOT NULL,
  	"hash" text NOT NULL,
  	"approver" uuid,
  	"checklist" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"accepted" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"through" bigint NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "text_edits_text" ON "text_edits" USING btree ("collection","document");
  CREATE INDEX "text_approvals_text" ON "text_approvals" USING btree ("collection","document","locale","hash");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "text_edits" CASCADE;
  DROP TABLE "text_approvals" CASCADE;`)
}
