import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What was found in the files of pictures as the site serves them (`src/media/served`). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE picture_looks (
      file text PRIMARY KEY,
      media uuid NOT NULL,
      digest bytea NOT NULL,
      residue text[] NOT NULL,
      is_searched boolean NOT NULL,
      faces jsonb NOT NULL,
      looked_at timestamptz NOT NULL DEFAULT now(),
      fetched_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX picture_looks_media ON picture_looks (media);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE picture_looks`)
}
