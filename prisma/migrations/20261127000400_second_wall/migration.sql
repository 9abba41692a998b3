-- Nobody founds a desk, nor an organisation that passes for a demo.
ALTER POLICY app_founds ON organisation WITH CHECK (
  kind = 'applicant' AND provider IS NULL AND NOT is_demo AND created_by = app_person_id());

-- Who writes, writes on the side whose right they hold.
ALTER POLICY app_writes ON message WITH CHECK (
  author_id = app_person_id()
  AND EXISTS (SELECT FROM app_case_rights(case_id) AS r(held)
    WHERE r.held = author_side AND (r.held = 'desk' OR (r.held = 'applicant' AND visibility = 'public'))));

CREATE FUNCTION app_is_application_of(asked uuid, case_asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM application a WHERE a.id = asked AND a.case_id = case_asked) $$;

-- The application that a case stands for, in the state that the case shows.
CREATE FUNCTION app_shows_application(case_asked uuid, asked uuid, shown text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM application a WHERE a.id = asked AND a.case_id = case_asked AND a.state = shown) $$;

-- A new application in the place of another one: same firm, same dossier, same case.
CREATE FUNCTION app_continues(asked uuid, case_asked uuid, organisation uuid, dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM application a
    WHERE a.id = asked AND a.case_id = case_asked AND a.organisation_id = organisation AND a.dossier_id = dossier)
$$;

CREATE FUNCTION app_is_provider(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM organisation o WHERE o.id = asked AND o.kind = 'provider') $$;

-- An application begins as a draft, or submitted with a case that is still to be opened; a desk passes its own case on.
ALTER POLICY app_writes ON application WITH CHECK (
  (organisation_id IN (SELECT app_organisation_ids()) AND created_by = app_person_id() AND forwarded_from IS NULL
    AND ((state = 'draft' AND case_id IS NULL) OR (state = 'submitted' AND case_id IS NOT NULL AND app_is_new_case(case_id))))
  OR (app_works_case(case_id) AND app_continues(forwarded_from, case_id, organisation_id, dossier_id)));

-- A dossier is read by whoever sees one of its applications: it must be of the same organisation.
CREATE FUNCTION keep_dossier_in_organisation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF NOT EXISTS (SELECT FROM dossier d WHERE d.id = NEW.dossier_id AND d.organisation_id = NEW.organisation_id) THEN
    RAISE EXCEPTION 'dossier % belongs to another organisation', NEW.dossier_id USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END
$$;
-- After the statement: a dossier and its first application are written in one.
CREATE TRIGGER keep_dossier_in_organisation AFTER INSERT ON application
  FOR EACH ROW EXECUTE FUNCTION keep_dossier_in_organisation();

-- What an applicant may make of an application; everything else is the step of the desk on which its case stands.
CREATE FUNCTION keep_to_own_side() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$
BEGIN
  IF NEW.case_id IS DISTINCT FROM OLD.case_id AND NOT (OLD.case_id IS NULL AND app_is_new_case(NEW.case_id)) THEN
    RAISE EXCEPTION 'application % stays in its case', OLD.id USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT app_works_case(OLD.case_id) AND (OLD.state, NEW.state) NOT IN (
    ('draft', 'draft'), ('draft', 'submitted'), ('draft', 'handed_over'), ('draft', 'withdrawn'),
    ('handed_over', 'handed_over'), ('handed_over', 'withdrawn'), ('submitted', 'withdrawn'), ('in_check', 'withdrawn'),
    ('clarification', 'in_check'), ('clarification', 'withdrawn'), ('in_review', 'withdrawn')
  ) THEN
    RAISE EXCEPTION 'no applicant moves application % from % to %', OLD.id, OLD.state, NEW.state
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_to_own_side BEFORE UPDATE ON application
  FOR EACH ROW WHEN (current_user = 'rechenlotse_app') EXECUTE FUNCTION keep_to_own_side();

-- A case is opened for a submitted application on the desk of a provider, and shows the state of its application.
ALTER POLICY app_opens ON "case" WITH CHECK (
  organisation_id IN (SELECT app_organisation_ids()) AND app_is_provider(desk_organisation_id)
  AND app_shows_application(id, application_id, state));
ALTER POLICY app_changes ON "case" WITH CHECK (
  app_is_desk_of(id, desk_organisation_id) AND EXISTS (SELECT FROM app_case_rights(id))
  AND app_shows_application(id, application_id, state));

-- Access goes to the two organisations of a case when it opens, later from desk to desk, and never to a person.
ALTER POLICY app_opens ON case_access WITH CHECK (
  person_id IS NULL AND app_opens_case(case_id, organisation_id, "right"));
ALTER POLICY app_hands_over ON case_access WITH CHECK (
  "right" = 'desk' AND person_id IS NULL AND app_is_provider(organisation_id) AND app_works_case(case_id));

-- Questions and decisions are about an application of the case, by a person of the desk on which it stands.
ALTER POLICY app_asks ON clarification WITH CHECK (
  asked_by = app_person_id() AND app_works_case(case_id) AND app_is_application_of(application_id, case_id));
ALTER POLICY app_decides ON decision WITH CHECK (
  decided_by = app_person_id() AND app_works_case(case_id) AND app_is_application_of(application_id, case_id));

-- Whoever is signed in may read who acted (names in a case's history); a person is made and changed by nobody else.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON person TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY worker_reads ON person FOR SELECT TO rechenlotse_worker USING (true);
CREATE POLICY app_reads ON person FOR SELECT TO rechenlotse_app USING (app_person_id() IS NOT NULL);
CREATE POLICY app_registers ON person FOR INSERT TO rechenlotse_app WITH CHECK (id = app_person_id());
CREATE POLICY app_changes ON person FOR UPDATE TO rechenlotse_app
  USING (id = app_person_id()) WITH CHECK (id = app_person_id());

-- Asked at the start of production, by nobody.
CREATE FUNCTION app_demo_people() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(*)::int FROM person WHERE is_demo $$;
REVOKE ALL ON FUNCTION app_demo_people() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_demo_people() TO rechenlotse_app;
