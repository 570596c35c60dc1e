import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_face_state" AS ENUM('not_scanned', 'scan_failed', 'faces_found', 'clear', 'covered', 'consented', 'expired');
  CREATE TABLE "held_pictures" (
  	"name" text PRIMARY KEY NOT NULL,
  	"media" uuid NOT NULL,
  	"sealed" "bytea" NOT NULL,
  	"held_since" timestamp with time zone DEFAULT now() NOT NULL
  );
  
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
  CREATE INDEX "held_pictures_media" ON "held_pictures" USING btree ("media");
  CREATE INDEX "held_pictures_since" ON "held_pictures" USING btree ("held_since");
  CREATE INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx" ON "media" USING btree ("sizes_small_avif_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_full_avif_sizes_full_avif_filename_idx" ON "media" USING btree ("sizes_full_avif_filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "held_pictures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "held_pictures" CASCADE;
  DROP INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_full_avif_sizes_full_avif_filename_idx";
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
  DROP TYPE "public"."enum_media_face_state";`)
}
