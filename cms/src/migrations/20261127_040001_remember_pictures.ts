import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Every picture that ever stood in a story, also where no version remembers it (`src/withdrawal/remember-pictures.ts`). Those
 * of now are found in its versions; from here on they are noted with each save.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE story_pictures (
      story uuid NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
      picture uuid NOT NULL REFERENCES media (id) ON DELETE CASCADE,
      PRIMARY KEY (story, picture)
    );
    CREATE INDEX story_pictures_picture ON story_pictures (picture);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE story_pictures`)
}
