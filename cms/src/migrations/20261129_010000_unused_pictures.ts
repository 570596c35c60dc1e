import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_media_face_state" ADD VALUE 'unused';
  ALTER TABLE "media" ADD COLUMN "ends_on" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "unused_since" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "kept_at" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "kept_by" varchar;
  CREATE INDEX "media_ends_on_idx" ON "media" USING btree ("ends_on");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ALTER COLUMN "face_state" SET DATA TYPE text;
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DEFAULT 'not_scanned'::text;
  DROP TYPE "public"."enum_media_face_state";
  CREATE TYPE "public"."enum_media_face_state" AS ENUM('not_scanned', 'scan_failed', 'faces_found', 'clear', 'covered', 'consented', 'expired', 'consent_ended');
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DEFAULT 'not_scanned'::"public"."enum_media_face_state";
  ALTER TABLE "media" ALTER COLUMN "face_state" SET DATA TYPE "public"."enum_media_face_state" USING "face_state"::"public"."enum_media_face_state";
  DROP INDEX "media_ends_on_idx";
  ALTER TABLE "media" DROP COLUMN "ends_on";
  ALTER TABLE "media" DROP COLUMN "unused_since";
  ALTER TABLE "media" DROP COLUMN "kept_at";
  ALTER TABLE "media" DROP COLUMN "kept_by";`)
}
