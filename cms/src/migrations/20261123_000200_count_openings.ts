import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * How many payment pages are opened, for the protection from card testing (`src/defence`): counts alone, and the
 * random numbers of the forms that passed or wait their turn. Nothing here says who sent a form, or from where; after a day it is gone.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE openings (
      slot timestamptz NOT NULL,
      campaign_id uuid NOT NULL,
      freely integer NOT NULL DEFAULT 0,
      by_work integer NOT NULL DEFAULT 0,
      by_wait integer NOT NULL DEFAULT 0,
      turned_away integer NOT NULL DEFAULT 0,
      is_told boolean NOT NULL DEFAULT false,
      PRIMARY KEY (slot, campaign_id)
    );
    CREATE TABLE opening_forms (
      attempt uuid PRIMARY KEY,
      since timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz NOT NULL DEFAULT now(),
      waits boolean NOT NULL,
      passed_at timestamptz
    );
    CREATE INDEX opening_forms_seen_at ON opening_forms (seen_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE opening_forms;
    DROP TABLE openings;
  `)
}
