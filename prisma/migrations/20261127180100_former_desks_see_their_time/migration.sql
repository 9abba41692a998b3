-- A desk that handed a case over sees of it what happened until then; whoever has another right sees all.
CREATE FUNCTION app_case_seen_until(asked uuid) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT max(CASE WHEN "right" = 'former_desk' THEN granted_at ELSE 'infinity'::timestamptz END) FROM case_access
  WHERE case_id = asked
    AND (person_id = app_person_id() OR organisation_id IN (SELECT app_organisation_ids()))
$$;

ALTER POLICY app_reads ON message USING (
  EXISTS (SELECT FROM app_case_rights(case_id) AS r(held)
    WHERE visibility = 'public' OR r.held IN ('desk', 'former_desk'))
  AND created_at <= app_case_seen_until(case_id));

ALTER POLICY app_reads ON clarification USING (
  EXISTS (SELECT FROM app_case_rights(case_id)) AND asked_at <= app_case_seen_until(case_id));

ALTER POLICY app_reads ON decision USING (
  EXISTS (SELECT FROM app_case_rights(case_id)) AND decided_at <= app_case_seen_until(case_id));

ALTER POLICY app_reads ON event USING (
  (visibility = 'public' AND organisation_id IN (SELECT app_organisation_ids()))
  OR (EXISTS (SELECT FROM app_case_rights(case_id) AS r(held) WHERE r.held IN ('desk', 'former_desk'))
    AND occurred_at <= app_case_seen_until(case_id)));
