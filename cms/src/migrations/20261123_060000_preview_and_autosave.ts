import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  CREATE INDEX "preview_exchanges_expires" ON "preview_exchanges" USING btree ("expires");
  CREATE INDEX "_stories_v_autosave_idx" ON "_stories_v" USING btree ("autosave");
  CREATE INDEX "_campaigns_v_autosave_idx" ON "_campaigns_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "preview_exchanges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_saves" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "preview_exchanges" CASCADE;
  DROP TABLE "text_saves" CASCADE;
  DROP INDEX "_stories_v_autosave_idx";
  DROP INDEX "_campaigns_v_autosave_idx";
  DROP INDEX "_pages_v_autosave_idx";
  ALTER TABLE "_stories_v" DROP COLUMN "autosave";
  ALTER TABLE "_campaigns_v" DROP COLUMN "autosave";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";`)
}
