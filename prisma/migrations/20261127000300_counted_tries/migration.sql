-- Requests count tries, one bucket at a time; they neither read the counters of others nor set them back.
CREATE FUNCTION app_count_attempt(asked text, starts timestamptz, ends timestamptz) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  INSERT INTO attempt AS a (bucket, window_start, hits, expires_at) VALUES (asked, starts, 1, ends)
  ON CONFLICT (bucket, window_start) DO UPDATE SET hits = a.hits + 1
  RETURNING hits
$$;

CREATE FUNCTION app_forgive_attempt(asked text, starts timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE attempt SET hits = hits - 1 WHERE bucket = asked AND window_start = starts AND hits > 0 $$;

REVOKE ALL ON FUNCTION app_count_attempt(text, timestamptz, timestamptz), app_forgive_attempt(text, timestamptz)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_count_attempt(text, timestamptz, timestamptz), app_forgive_attempt(text, timestamptz)
  TO rechenlotse_app;
REVOKE ALL ON attempt FROM rechenlotse_app;
