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
  
  CREATE UNIQUE INDEX "planned_publications_one_waits" ON "planned_publications" USING btree ("collection","document","locale") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_due" ON "planned_publications" USING btree ("at") WHERE state = 'waiting';
  CREATE INDEX "planned_publications_text" ON "planned_publications" USING btree ("collection","document","locale","planned_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "planned_publications" CASCADE;`)
}
