import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** How far a look through all public texts for words never to be published is (`src/never-words`). No word is in it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE never_word_searches (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      asked_by uuid,
      asked_at timestamptz NOT NULL DEFAULT now(),
      begun_at timestamptz,
      ended_at timestamptz,
      total integer,
      searched integer NOT NULL DEFAULT 0,
      found integer NOT NULL DEFAULT 0,
      place jsonb
    );
    CREATE INDEX never_word_searches_asked_at ON never_word_searches (asked_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE never_word_searches`)
}
