import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Languages of stories that were public until their consent ended, and were not approved since (`src/consent/lapses.ts`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE consent_lapses (
      story uuid NOT NULL,
      locale text NOT NULL,
      consent uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (story, locale)
    );
    CREATE INDEX consent_lapses_consent ON consent_lapses (consent);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE consent_lapses`)
}
