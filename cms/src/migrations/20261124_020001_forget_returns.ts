import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const TEXTS = ['stories', 'pages', 'campaigns'] as const

/** Where a text is deleted, by whatever way, what a reviewer wrote to it goes with it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION forget_returns() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM returned_texts WHERE document = OLD.id;
      RETURN NULL;
    END $$;
  `)
  for (const table of TEXTS)
    await db.execute(sql`
      CREATE TRIGGER ${sql.identifier(`${table}_forget_returns`)} AFTER DELETE ON ${sql.identifier(table)}
        FOR EACH ROW EXECUTE FUNCTION forget_returns();
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of TEXTS)
    await db.execute(sql`DROP TRIGGER ${sql.identifier(`${table}_forget_returns`)} ON ${sql.identifier(table)}`)
  await db.execute(sql`DROP FUNCTION forget_returns();`)
}
