import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which consents cover which languages now, as rows: PostgreSQL plans it into what asks for many at once, and runs a
 * function that says yes or no ten thousand times. `consent_covers` asks the same rows, so that there is one rule.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION covering_consents() RETURNS TABLE (consent uuid, language text) LANGUAGE sql STABLE AS $$
      SELECT c.id, l.value::text
      FROM consents c JOIN consents_languages l ON l.parent_id = c.id
      WHERE c.withdrawn_at IS NULL
        AND (c.agreed_on AT TIME ZONE 'UTC')::date <= (now() AT TIME ZONE 'UTC')::date
        AND (c.expires_on AT TIME ZONE 'UTC')::date >= (now() AT TIME ZONE 'UTC')::date
        AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'text')
        AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
    $$;

    CREATE OR REPLACE FUNCTION consent_covers(consent uuid, language text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (
        SELECT FROM covering_consents() c WHERE c.consent = consent_covers.consent AND c.language = consent_covers.language
      )
    $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION consent_covers(consent uuid, language text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (
        SELECT FROM consents c
        WHERE c.id = consent AND c.withdrawn_at IS NULL
          AND (c.agreed_on AT TIME ZONE 'UTC')::date <= (now() AT TIME ZONE 'UTC')::date
          AND (c.expires_on AT TIME ZONE 'UTC')::date >= (now() AT TIME ZONE 'UTC')::date
          AND EXISTS (SELECT FROM consents_scope s WHERE s.parent_id = c.id AND s.value = 'text')
          AND EXISTS (SELECT FROM consents_channels s WHERE s.parent_id = c.id AND s.value = 'site')
          AND EXISTS (SELECT FROM consents_languages s WHERE s.parent_id = c.id AND s.value::text = language)
      )
    $$;
    DROP FUNCTION covering_consents();
  `)
}
