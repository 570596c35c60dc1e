import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What a look through everything the site gives out found: where and of which kind, no word of it (`src/findings/outputs`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE output_scans (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      asked_at timestamptz NOT NULL DEFAULT now(),
      begun_at timestamptz,
      ended_at timestamptz,
      total integer NOT NULL DEFAULT 0,
      read integer NOT NULL DEFAULT 0,
      unread integer NOT NULL DEFAULT 0
    );
    CREATE TABLE output_findings (
      scan uuid NOT NULL REFERENCES output_scans (id) ON DELETE CASCADE,
      route text NOT NULL,
      story uuid,
      locale text,
      class text NOT NULL,
      times integer NOT NULL,
      UNIQUE NULLS NOT DISTINCT (scan, route, story, locale, class)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE output_findings, output_scans`)
}
