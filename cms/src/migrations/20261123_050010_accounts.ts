import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Accounts (`src/people`): passwords apart from the rows that Payload reads, second factors, sessions, links sent by
 * mail, and who gave whom which right. Sessions from before end; passwords stay; whoever has no second factor is led to
 * one at the next sign-in.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE account_credentials (
      account uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      hash text NOT NULL,
      salt text NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now()
    );
    INSERT INTO account_credentials (account, hash, salt)
      SELECT id, hash, salt FROM users WHERE hash IS NOT NULL AND salt IS NOT NULL;
    UPDATE users SET hash = NULL, salt = NULL, reset_password_token = NULL, reset_password_expiration = NULL,
      login_attempts = 0, lock_until = NULL;
    DELETE FROM users_sessions;

    CREATE TABLE account_second_factors (
      account uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      secret bytea,
      pending_secret bytea,
      last_step bigint NOT NULL DEFAULT 0,
      since timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE account_recovery_codes (
      account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      digest bytea NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (account, digest)
    );
    CREATE TABLE account_sessions (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      digest bytea NOT NULL UNIQUE,
      browser text NOT NULL,
      system text NOT NULL,
      begun_at timestamptz NOT NULL DEFAULT now(),
      seen_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX account_sessions_account ON account_sessions (account);
    CREATE TABLE account_links (
      digest bytea PRIMARY KEY,
      account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      purpose text NOT NULL CHECK (purpose IN ('invitation', 'password')),
      made_at timestamptz NOT NULL DEFAULT now(),
      ends_at timestamptz NOT NULL,
      used_at timestamptz
    );
    CREATE INDEX account_links_account ON account_links (account);
    CREATE TABLE account_closures (
      account uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      closed_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE account_paces (
      key bytea PRIMARY KEY,
      tokens double precision NOT NULL,
      is_let boolean NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    );

    CREATE TABLE account_requests (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      account uuid NOT NULL,
      kind text NOT NULL CHECK (kind IN ('reviewer', 'administrator', 'second_factor')),
      asked_by uuid,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE account_decisions (
      request uuid PRIMARY KEY REFERENCES account_requests (id),
      verdict text NOT NULL CHECK (verdict IN ('confirmed', 'refused')),
      decided_by uuid,
      by_operator boolean NOT NULL DEFAULT false,
      at timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE account_grants (
      account uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      role text NOT NULL CHECK (role IN ('reviewer', 'administrator')),
      PRIMARY KEY (account, role)
    );
    INSERT INTO account_grants (account, role)
      SELECT DISTINCT parent_id, value::text FROM users_roles WHERE value IN ('reviewer', 'administrator');

    CREATE FUNCTION refuse_to_rewrite_requests() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'who asked and who confirmed is only ever added to' USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE FUNCTION hold_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE request account_requests;
    BEGIN
      SELECT * INTO request FROM account_requests WHERE id = NEW.request;
      IF NEW.by_operator OR NEW.verdict = 'refused' THEN RETURN NEW; END IF;
      IF request.asked_by IS NULL OR NEW.decided_by IS NULL OR request.asked_by = NEW.decided_by
        OR request.account IN (request.asked_by, NEW.decided_by)
        OR request.at <= now() - interval '24 hours'
        OR (SELECT count(DISTINCT roles.parent_id) FROM users_roles roles
            WHERE roles.value = 'administrator' AND roles.parent_id IN (request.asked_by, NEW.decided_by)
              AND NOT EXISTS (SELECT FROM account_closures closures WHERE closures.account = roles.parent_id)) < 2
      THEN RAISE EXCEPTION 'this takes two administrators' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION hold_grants() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM account_requests requests JOIN account_decisions decisions ON decisions.request = requests.id
        WHERE requests.account = NEW.account AND requests.kind = NEW.role
          AND decisions.verdict = 'confirmed' AND decisions.at = now())
      THEN RAISE EXCEPTION 'a right is given by a confirmed request' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION hold_ungranted_roles() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN
        DELETE FROM account_grants grants WHERE grants.account = OLD.parent_id AND grants.role = OLD.value::text
          AND NOT EXISTS (SELECT FROM users_roles roles WHERE roles.parent_id = grants.account AND roles.value = OLD.value);
      END IF;
      IF TG_OP <> 'DELETE' AND NEW.value IN ('reviewer', 'administrator')
        AND EXISTS (SELECT FROM users_roles roles WHERE roles.id = NEW.id)
        AND NOT EXISTS (SELECT FROM account_grants grants WHERE grants.account = NEW.parent_id AND grants.role = NEW.value::text)
      THEN RAISE EXCEPTION 'this role takes two administrators' USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NULL;
    END $$;

    CREATE TRIGGER account_decisions_take_two BEFORE INSERT ON account_decisions
      FOR EACH ROW EXECUTE FUNCTION hold_decisions();
    CREATE TRIGGER account_grants_are_confirmed BEFORE INSERT OR UPDATE ON account_grants
      FOR EACH ROW EXECUTE FUNCTION hold_grants();
    CREATE CONSTRAINT TRIGGER users_roles_are_granted AFTER INSERT OR UPDATE OR DELETE ON users_roles
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_ungranted_roles();
  `)
  for (const table of ['account_requests', 'account_decisions'])
    await db.execute(sql`
      CREATE TRIGGER ${sql.identifier(`${table}_are_append_only`)} BEFORE UPDATE OR DELETE ON ${sql.identifier(table)}
        FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_requests();
      CREATE TRIGGER ${sql.identifier(`${table}_are_not_emptied`)} BEFORE TRUNCATE ON ${sql.identifier(table)}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_requests();
    `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER users_roles_are_granted ON users_roles;
    UPDATE users SET hash = credentials.hash, salt = credentials.salt
      FROM account_credentials credentials WHERE credentials.account = users.id;
    DROP TABLE account_grants, account_decisions, account_requests, account_paces, account_closures, account_links,
      account_sessions, account_recovery_codes, account_second_factors, account_credentials;
    DROP FUNCTION hold_ungranted_roles(), hold_grants(), hold_decisions(), refuse_to_rewrite_requests();
  `)
}
