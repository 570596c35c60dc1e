import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The last day of a consent ends at midnight in Paris, one or two hours before it does in UTC. What day it is there is
 * said once (`src/desk/show-date.ts` says the same); days themselves are kept as noons of UTC.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION today_in_paris() RETURNS date LANGUAGE sql STABLE AS $$
      SELECT (now() AT TIME ZONE 'Europe/Paris')::date
    $$;
  `)
  await endConsentsBy(db, 'today_in_paris()')
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await endConsentsBy(db, `(now() AT TIME ZONE 'UTC')::date`)
  await db.execute(sql`DROP FUNCTION today_in_paris()`)
}

async function endConsentsBy(db: MigrateUpArgs['db'], today: string): Promise<void> {
  const holds = sql.raw(`c.withdrawn_at IS NULL
        AND (c.agreed_on AT TIME ZONE 'UTC')::date <= ${today}
        AND (c.expires_on AT TIME ZONE 'UTC')::date >= ${today}`)
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION covering_consents() RETURNS TABLE (consent uuid, language text) LANGUAGE sql STABLE AS $$
      SELECT c.id, l.value::text
      FROM consents c JOIN consents_languages l ON l.parent_id = c.id
      WHERE ${holds}
        AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'text')
        AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
    $$;

    CREATE OR REPLACE FUNCTION shows_faces(picture uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT count(*) > 0 AND bool_and(
        ${holds}
        AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'photo')
        AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
      )
      FROM face_consents f JOIN consents c ON c.id = f.consent WHERE f.media = picture
    $$;
  `)
}
