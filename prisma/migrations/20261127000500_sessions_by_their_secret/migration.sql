-- A session is read, kept and ended by its secret id, one at a time; nobody lists the sessions of others or changes them.
-- `expire` is when it ends if it rests; the end that holds whatever happens stands in its cookie.
CREATE FUNCTION app_session(asked text, idle_seconds int) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  idle interval := idle_seconds * interval '1 second';
  found session;
BEGIN
  SELECT * INTO found FROM session s WHERE s.sid = asked AND s.expire > localtimestamp;
  -- Use is noted when a tenth of the rest has passed, not with each request.
  IF found.expire < localtimestamp + idle * 0.9 THEN
    UPDATE session s
    SET expire = least(localtimestamp + idle, (found.sess->'cookie'->>'expires')::timestamptz::timestamp)
    WHERE s.sid = asked;
  END IF;
  RETURN found.sess;
END
$$;

CREATE FUNCTION app_keep_session(asked text, content json, idle_seconds int) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  DELETE FROM session s WHERE s.expire <= localtimestamp;
  INSERT INTO session (sid, sess, expire)
  VALUES (asked, content, least(localtimestamp + idle_seconds * interval '1 second',
    (content->'cookie'->>'expires')::timestamptz::timestamp))
  ON CONFLICT (sid) DO UPDATE SET sess = excluded.sess, expire = excluded.expire;
END
$$;

CREATE FUNCTION app_end_session(asked text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM session s WHERE s.sid = asked $$;

-- All of the asking person.
CREATE FUNCTION app_end_own_sessions() RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM session s WHERE s.sess->>'passport' = app_person_id()::text $$;

REVOKE ALL ON FUNCTION app_session(text, int), app_keep_session(text, json, int), app_end_session(text),
  app_end_own_sessions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_session(text, int), app_keep_session(text, json, int), app_end_session(text),
  app_end_own_sessions() TO rechenlotse_app;
REVOKE ALL ON session FROM rechenlotse_app, rechenlotse_worker;
