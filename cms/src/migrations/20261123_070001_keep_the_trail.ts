import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const TEXTS = ['stories', 'pages', 'campaigns'] as const

/**
 * The trail is only ever added to; what is older than a year may be deleted, and nothing else. And where a text is
 * deleted, by whatever way, what was kept of it for its translators goes with it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION keep_the_trail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND OLD.at < now() - interval '1 year' THEN
        RETURN OLD;
      END IF;
      RAISE EXCEPTION 'who did what is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER trail_is_append_only BEFORE UPDATE OR DELETE ON trail
      FOR EACH ROW EXECUTE FUNCTION keep_the_trail();
    CREATE TRIGGER trail_is_not_emptied BEFORE TRUNCATE ON trail
      FOR EACH STATEMENT EXECUTE FUNCTION keep_the_trail();

    CREATE FUNCTION forget_translations() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM source_texts WHERE document = OLD.id;
      DELETE FROM text_states WHERE document = OLD.id;
      DELETE FROM text_sources WHERE document = OLD.id;
      RETURN NULL;
    END $$;
  `)
  for (const table of TEXTS)
    await db.execute(sql`
      CREATE TRIGGER ${sql.identifier(`${table}_forget_translations`)} AFTER DELETE ON ${sql.identifier(table)}
        FOR EACH ROW EXECUTE FUNCTION forget_translations();
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TEXTS)
    await db.execute(sql`DROP TRIGGER ${sql.identifier(`${table}_forget_translations`)} ON ${sql.identifier(table)}`)
  await db.execute(sql`
    DROP FUNCTION forget_translations();
    DROP TRIGGER trail_is_not_emptied ON trail;
    DROP TRIGGER trail_is_append_only ON trail;
    DROP FUNCTION keep_the_trail();
  `)
}
