-- What somebody waits for at the door overtakes what is news about a case.
DROP FUNCTION app_enqueue(text, jsonb);
CREATE FUNCTION app_enqueue(queue_name text, job_data jsonb, urgency int DEFAULT 0) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  INSERT INTO pgboss.job_common (name, data, priority, retry_limit, retry_delay, retry_backoff, retry_delay_max,
    expire_seconds, deletion_seconds, keep_until, dead_letter, policy, heartbeat_seconds)
  SELECT q.name, job_data, urgency, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
    q.expire_seconds, q.deletion_seconds, now() + q.retention_seconds * interval '1s', q.dead_letter, q.policy, q.heartbeat_seconds
  FROM pgboss.queue q WHERE q.name = queue_name
  RETURNING true
$$;
REVOKE ALL ON FUNCTION app_enqueue(text, jsonb, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_enqueue(text, jsonb, int) TO rechenlotse_app, rechenlotse_worker;
