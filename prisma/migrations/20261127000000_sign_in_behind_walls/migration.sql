-- What opens an account is read by the one thing that somebody must know, an address or a token, and one row at a time.
CREATE FUNCTION app_credentials(asked text)
RETURNS TABLE (id uuid, name text, password_hash text, is_active boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT p.id, p.name, p.password_hash, p.disabled_at IS NULL AND p.mail_confirmed_at IS NOT NULL
  FROM person p WHERE p.email = asked
$$;

CREATE FUNCTION app_open_mail_token(asked uuid, digest text, at timestamptz)
RETURNS TABLE (person_id uuid, email text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT p.id, p.email, p.name FROM mail_token t JOIN person p ON p.id = t.person_id
  WHERE t.id = asked AND t.token_digest = digest AND t.used_at IS NULL AND t.expires_at > at AND p.disabled_at IS NULL
$$;

-- Locked until the end of the transaction: of two clicks on the link, the second waits for the first.
CREATE FUNCTION app_lock_registration(asked uuid, digest text, at timestamptz) RETURNS SETOF registration
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT * FROM registration r WHERE r.id = asked AND r.token_digest = digest AND r.expires_at > at FOR UPDATE $$;

REVOKE ALL ON FUNCTION app_credentials(text), app_open_mail_token(uuid, text, timestamptz),
  app_lock_registration(uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_credentials(text), app_open_mail_token(uuid, text, timestamptz),
  app_lock_registration(uuid, text, timestamptz) TO rechenlotse_app;

REVOKE SELECT ON person, mail_token, registration FROM rechenlotse_app;
GRANT SELECT (id, email, name, locale, mail_confirmed_at, is_administrator, is_demo, disabled_at)
  ON person TO rechenlotse_app;
GRANT SELECT (id, person_id, purpose, expires_at, used_at) ON mail_token TO rechenlotse_app;
GRANT SELECT (email, used_at) ON registration TO rechenlotse_app;

DO $$
DECLARE table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['mail_token', 'registration'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', table_name);
    EXECUTE format('CREATE POLICY worker_all ON %I TO rechenlotse_worker USING (true) WITH CHECK (true)', table_name);
    -- Whoever asks for a mail is not signed in yet.
    EXECUTE format('CREATE POLICY app_asks ON %I FOR INSERT TO rechenlotse_app WITH CHECK (used_at IS NULL)', table_name);
  END LOOP;
END $$;

CREATE POLICY app_reads ON mail_token FOR SELECT TO rechenlotse_app USING (person_id = app_person_id());
CREATE POLICY app_uses ON mail_token FOR UPDATE TO rechenlotse_app
  USING (person_id = app_person_id()) WITH CHECK (person_id = app_person_id());

CREATE POLICY app_reads ON registration FOR SELECT TO rechenlotse_app USING (
  email = (SELECT p.email FROM person p WHERE p.id = app_person_id()));
CREATE POLICY app_closes ON registration FOR UPDATE TO rechenlotse_app
  USING (email = (SELECT p.email FROM person p WHERE p.id = app_person_id()))
  WITH CHECK (email = (SELECT p.email FROM person p WHERE p.id = app_person_id()));
