-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "catalogue_revision" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "programme" TEXT NOT NULL,
    "round_id" UUID,
    "operator" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "form_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "submitted" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID,
    "forwarded_from" UUID,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "external_number" TEXT,
    "external_state" TEXT,
    "external_state_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalogue_revision" (
    "hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" JSONB NOT NULL,

    CONSTRAINT "catalogue_revision_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "catalogue_entry" (
    "revision" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "catalogue_entry_pkey" PRIMARY KEY ("revision","kind","key")
);

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "programme" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "continuous" BOOLEAN NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "cutoff_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_setting" (
    "programme" TEXT NOT NULL,
    "intake" TEXT NOT NULL,
    "operators" TEXT[],

    CONSTRAINT "intake_setting_pkey" PRIMARY KEY ("programme")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "password_hash" TEXT,
    "mail_confirmed_at" TIMESTAMPTZ(3),
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_digest" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "organisation" JSONB NOT NULL,
    "token_digest" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "bucket" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("bucket","window_start")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "applicant_kind" TEXT,
    "country" TEXT,
    "land" TEXT,
    "provider" TEXT,
    "created_by" UUID,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","organisation_id")
);

-- CreateTable
CREATE TABLE "session" (
    "sid" TEXT NOT NULL,
    "sess" JSON NOT NULL,
    "expire" TIMESTAMP(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "desk_organisation_id" UUID NOT NULL,
    "owner_id" UUID,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_access" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "organisation_id" UUID,
    "person_id" UUID,
    "right" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_side" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clarification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "questions" TEXT[],
    "message" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "changes" JSONB,

    CONSTRAINT "clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "gpu_hours" DOUBLE PRECISION,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" BIGINT,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "tag" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_side" TEXT NOT NULL,
    "organisation_id" UUID,
    "application_id" UUID,
    "case_id" UUID,
    "visibility" TEXT NOT NULL DEFAULT 'internal',
    "payload" JSONB NOT NULL DEFAULT '{}',
    "reacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT,
    "from_state" TEXT,
    "to_state" TEXT,
    "event_id" BIGINT,
    "digest" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_digest" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "status" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateIndex
CREATE INDEX "dossier_organisation_id_idx" ON "dossier"("organisation_id");

-- CreateIndex
CREATE INDEX "need_dossier_id_idx" ON "need"("dossier_id");

-- CreateIndex
CREATE INDEX "application_organisation_id_saved_at_idx" ON "application"("organisation_id", "saved_at");

-- CreateIndex
CREATE INDEX "application_case_id_idx" ON "application"("case_id");

-- CreateIndex
CREATE INDEX "catalogue_revision_published_at_idx" ON "catalogue_revision"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "round_programme_cutoff_at_key" ON "round"("programme", "cutoff_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "mail_token_token_digest_key" ON "mail_token"("token_digest");

-- CreateIndex
CREATE INDEX "mail_token_person_id_idx" ON "mail_token"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_token_digest_key" ON "registration"("token_digest");

-- CreateIndex
CREATE INDEX "registration_expires_at_idx" ON "registration"("expires_at");

-- CreateIndex
CREATE INDEX "attempt_expires_at_idx" ON "attempt"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_provider_key" ON "organisation"("provider");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "session_expire_idx" ON "session"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "case_reference_key" ON "case"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "case_application_id_key" ON "case"("application_id");

-- CreateIndex
CREATE INDEX "case_desk_organisation_id_state_submitted_at_id_idx" ON "case"("desk_organisation_id", "state", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "case_organisation_id_idx" ON "case"("organisation_id");

-- CreateIndex
CREATE INDEX "case_access_organisation_id_right_idx" ON "case_access"("organisation_id", "right");

-- CreateIndex
CREATE UNIQUE INDEX "case_access_case_id_organisation_id_person_id_right_key" ON "case_access"("case_id", "organisation_id", "person_id", "right");

-- CreateIndex
CREATE INDEX "message_case_id_created_at_idx" ON "message"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "clarification_case_id_idx" ON "clarification"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_application_id_key" ON "decision"("application_id");

-- CreateIndex
CREATE INDEX "decision_case_id_idx" ON "decision"("case_id");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_event_id_recipient_key" ON "mail"("event_id", "recipient");

-- CreateIndex
CREATE INDEX "event_case_id_id_idx" ON "event"("case_id", "id");

-- CreateIndex
CREATE INDEX "event_application_id_id_idx" ON "event"("application_id", "id");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_revision_fkey" FOREIGN KEY ("revision") REFERENCES "catalogue_revision"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_revision_fkey" FOREIGN KEY ("revision") REFERENCES "catalogue_revision"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_token" ADD CONSTRAINT "mail_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_desk_organisation_id_fkey" FOREIGN KEY ("desk_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_access" ADD CONSTRAINT "case_access_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- A case keeps one row per reader and right, nulls included.
DROP INDEX "case_access_case_id_organisation_id_person_id_right_key";
CREATE UNIQUE INDEX "case_access_case_id_organisation_id_person_id_right_key"
  ON "case_access" ("case_id", "organisation_id", "person_id", "right") NULLS NOT DISTINCT;

CREATE SEQUENCE "case_reference";

-- Passport keeps the person's id in the session: sessions are found and ended by person.
CREATE INDEX "session_person_idx" ON "session" (("sess"->>'passport'));

ALTER TABLE "person" ADD CONSTRAINT "person_email_is_normalised" CHECK (email = lower(btrim(email)));

-- Roles: cluster-wide, so a second database finds them there. Neither owns anything; the starter gives them a login.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['rechenlotse_app', 'rechenlotse_worker'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO rechenlotse_app, rechenlotse_worker;

-- Who asks: transaction-local setting app.person_id. Memberships are read here, never sent by the application.
CREATE FUNCTION app_person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;

CREATE FUNCTION app_organisation_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT organisation_id FROM membership WHERE person_id = app_person_id() $$;

-- The rights that the asking person has on a case, through an organisation or in person.
CREATE FUNCTION app_case_rights(asked uuid) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT "right" FROM case_access
  WHERE case_id = asked
    AND (person_id = app_person_id() OR organisation_id IN (SELECT app_organisation_ids()))
$$;

-- Whose case it is now, without asking the case's own policies.
CREATE FUNCTION app_handles_case(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM "case" c WHERE c.id = asked
      AND (c.organisation_id IN (SELECT app_organisation_ids())
        OR c.desk_organisation_id IN (SELECT app_organisation_ids())))
$$;

-- The desk on which a case stands now.
CREATE FUNCTION app_works_case(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM "case" c WHERE c.id = asked AND c.desk_organisation_id IN (SELECT app_organisation_ids()))
$$;

-- The applicant opens a case for itself and for the desk that the case names: once, when nobody has access yet.
CREATE FUNCTION app_opens_case(asked uuid, reader uuid, held text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM "case" c WHERE c.id = asked
      AND c.organisation_id IN (SELECT app_organisation_ids())
      AND ((held = 'applicant' AND reader = c.organisation_id) OR (held = 'desk' AND reader = c.desk_organisation_id))
      AND NOT EXISTS (SELECT FROM case_access a WHERE a.case_id = asked))
$$;

-- A submission is recorded before its case is opened.
CREATE FUNCTION app_is_new_case(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT NOT EXISTS (SELECT FROM "case" c WHERE c.id = asked) $$;

CREATE FUNCTION app_is_desk_of(asked uuid, desk uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM case_access a WHERE a.case_id = asked AND a.organisation_id = desk AND a."right" = 'desk')
$$;

CREATE FUNCTION app_sees_organisation(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM "case" c JOIN case_access a ON a.case_id = c.id
    WHERE c.organisation_id = asked
      AND (a.person_id = app_person_id() OR a.organisation_id IN (SELECT app_organisation_ids())))
$$;

CREATE FUNCTION app_sees_dossier(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM application p JOIN case_access a ON a.case_id = p.case_id
    WHERE p.dossier_id = asked
      AND (a.person_id = app_person_id() OR a.organisation_id IN (SELECT app_organisation_ids())))
$$;

DO $$
DECLARE table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'organisation', 'membership', 'dossier', 'need', 'application', 'case', 'case_access',
    'message', 'clarification', 'decision', 'event', 'audit_entry', 'idempotency_key', 'mail'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', table_name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', table_name);
    -- The owner runs migrations and the definer functions above; requests never run as the owner.
    EXECUTE format('CREATE POLICY owner_all ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', table_name);
  END LOOP;
END $$;

-- Public data and sign-in.
GRANT SELECT ON catalogue_revision, catalogue_entry, round, intake_setting TO rechenlotse_app, rechenlotse_worker;
-- No request, whatever it carries, makes an administrator or a demo person.
GRANT SELECT, INSERT (id, email, name, locale, password_hash, mail_confirmed_at),
  UPDATE (name, locale, password_hash) ON person TO rechenlotse_app;
GRANT SELECT, INSERT, UPDATE (used_at) ON mail_token, registration TO rechenlotse_app;
GRANT SELECT, INSERT, UPDATE ON attempt TO rechenlotse_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO rechenlotse_app;
GRANT SELECT (id, email, name, locale, mail_confirmed_at, is_administrator, is_demo, disabled_at, created_at)
  ON person TO rechenlotse_worker;
GRANT SELECT (id, email, name, locale, expires_at, used_at, created_at), DELETE ON registration TO rechenlotse_worker;
GRANT SELECT (bucket, expires_at), DELETE ON attempt TO rechenlotse_worker;
-- Raw tokens are nowhere stored: the reaction that writes the mail derives them from the row's id and the server's key.
GRANT SELECT ON mail_token TO rechenlotse_worker;
GRANT USAGE ON SEQUENCE case_reference, event_id_seq, audit_entry_id_seq TO rechenlotse_app, rechenlotse_worker;

GRANT SELECT, INSERT ON organisation, dossier, need, application, "case", clarification TO rechenlotse_app;
-- What never changes after it was written, no request can change.
GRANT UPDATE (name, applicant_kind, country, land) ON organisation TO rechenlotse_app;
GRANT UPDATE (title) ON dossier TO rechenlotse_app;
GRANT UPDATE (round_id, operator, state, answers, submitted, version, case_id, saved_at, submitted_at,
  external_number, external_state, external_state_at) ON application TO rechenlotse_app;
GRANT UPDATE (application_id, desk_organisation_id, owner_id, state, version, changed_at) ON "case" TO rechenlotse_app;
GRANT UPDATE (answered_at, changes) ON clarification TO rechenlotse_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO rechenlotse_app;
GRANT SELECT, INSERT, UPDATE ("right", granted_at), DELETE ON case_access TO rechenlotse_app;
GRANT SELECT, INSERT ON message, decision, event, idempotency_key TO rechenlotse_app;
GRANT INSERT ON audit_entry TO rechenlotse_app, rechenlotse_worker;

CREATE POLICY app_reads ON organisation FOR SELECT TO rechenlotse_app USING (
  (kind = 'provider' AND app_person_id() IS NOT NULL) OR created_by = app_person_id()
  OR id IN (SELECT app_organisation_ids()) OR app_sees_organisation(id));
CREATE POLICY app_founds ON organisation FOR INSERT TO rechenlotse_app WITH CHECK (
  kind = 'applicant' AND created_by = app_person_id());
CREATE POLICY app_changes ON organisation FOR UPDATE TO rechenlotse_app
  USING (kind = 'applicant' AND id IN (SELECT app_organisation_ids()))
  WITH CHECK (kind = 'applicant' AND id IN (SELECT app_organisation_ids()));

CREATE POLICY app_reads ON membership FOR SELECT TO rechenlotse_app USING (
  person_id = app_person_id() OR organisation_id IN (SELECT app_organisation_ids()));
-- Only the founder joins the organisation just founded; every further membership is a later migration's business.
CREATE POLICY app_founds ON membership FOR INSERT TO rechenlotse_app WITH CHECK (
  person_id = app_person_id() AND role = 'owner'
  AND EXISTS (SELECT FROM organisation o
    WHERE o.id = organisation_id AND o.kind = 'applicant' AND o.created_by = app_person_id()));

CREATE POLICY app_reads ON dossier FOR SELECT TO rechenlotse_app USING (
  organisation_id IN (SELECT app_organisation_ids()) OR app_sees_dossier(id));
CREATE POLICY app_writes ON dossier FOR INSERT TO rechenlotse_app WITH CHECK (
  organisation_id IN (SELECT app_organisation_ids()));
CREATE POLICY app_changes ON dossier FOR UPDATE TO rechenlotse_app
  USING (organisation_id IN (SELECT app_organisation_ids()))
  WITH CHECK (organisation_id IN (SELECT app_organisation_ids()));

CREATE POLICY app_reads ON need FOR SELECT TO rechenlotse_app USING (
  EXISTS (SELECT FROM dossier d WHERE d.id = dossier_id));
CREATE POLICY app_writes ON need FOR INSERT TO rechenlotse_app WITH CHECK (
  EXISTS (SELECT FROM dossier d WHERE d.id = dossier_id
    AND d.organisation_id IN (SELECT app_organisation_ids())));

CREATE POLICY app_reads ON application FOR SELECT TO rechenlotse_app USING (
  organisation_id IN (SELECT app_organisation_ids())
  OR EXISTS (SELECT FROM app_case_rights(case_id)));
-- The desk that forwards a case makes the new application from the same dossier.
CREATE POLICY app_writes ON application FOR INSERT TO rechenlotse_app WITH CHECK (
  organisation_id IN (SELECT app_organisation_ids()) OR app_handles_case(case_id));
CREATE POLICY app_changes ON application FOR UPDATE TO rechenlotse_app
  USING (organisation_id IN (SELECT app_organisation_ids()) OR app_handles_case(case_id))
  WITH CHECK (organisation_id IN (SELECT app_organisation_ids()) OR EXISTS (SELECT FROM app_case_rights(case_id)));

CREATE POLICY app_reads ON "case" FOR SELECT TO rechenlotse_app USING (
  organisation_id IN (SELECT app_organisation_ids())
  OR desk_organisation_id IN (SELECT app_organisation_ids())
  OR EXISTS (SELECT FROM app_case_rights(id)));
CREATE POLICY app_opens ON "case" FOR INSERT TO rechenlotse_app WITH CHECK (
  organisation_id IN (SELECT app_organisation_ids()));
CREATE POLICY app_changes ON "case" FOR UPDATE TO rechenlotse_app
  USING (organisation_id IN (SELECT app_organisation_ids())
    OR desk_organisation_id IN (SELECT app_organisation_ids()))
  WITH CHECK (app_is_desk_of(id, desk_organisation_id) AND EXISTS (SELECT FROM app_case_rights(id)));

CREATE POLICY app_reads ON case_access FOR SELECT TO rechenlotse_app USING (
  person_id = app_person_id() OR organisation_id IN (SELECT app_organisation_ids())
  OR app_handles_case(case_id));
CREATE POLICY app_opens ON case_access FOR INSERT TO rechenlotse_app WITH CHECK (
  app_opens_case(case_id, organisation_id, "right"));
-- A desk hands its case to the next desk and keeps a trace; nobody else gives or takes access.
CREATE POLICY app_hands_over ON case_access FOR INSERT TO rechenlotse_app WITH CHECK (
  "right" = 'desk' AND app_works_case(case_id));
CREATE POLICY app_leaves ON case_access FOR UPDATE TO rechenlotse_app
  USING ("right" = 'desk' AND organisation_id IN (SELECT app_organisation_ids()) AND app_works_case(case_id))
  WITH CHECK ("right" = 'former_desk' AND organisation_id IN (SELECT app_organisation_ids()));
CREATE POLICY app_returns ON case_access FOR DELETE TO rechenlotse_app
  USING ("right" = 'former_desk' AND app_works_case(case_id));

-- Internal notes: desks only, whatever the service layer does.
CREATE POLICY app_reads ON message FOR SELECT TO rechenlotse_app USING (
  EXISTS (SELECT FROM app_case_rights(case_id) AS r(held)
    WHERE visibility = 'public' OR r.held IN ('desk', 'former_desk')));
CREATE POLICY app_writes ON message FOR INSERT TO rechenlotse_app WITH CHECK (
  author_id = app_person_id()
  AND EXISTS (SELECT FROM app_case_rights(case_id) AS r(held)
    WHERE r.held = 'desk' OR (r.held = 'applicant' AND visibility = 'public')));

CREATE POLICY app_reads ON clarification FOR SELECT TO rechenlotse_app USING (
  EXISTS (SELECT FROM app_case_rights(case_id)));
CREATE POLICY app_asks ON clarification FOR INSERT TO rechenlotse_app WITH CHECK (
  'desk' IN (SELECT app_case_rights(case_id)));
CREATE POLICY app_answers ON clarification FOR UPDATE TO rechenlotse_app
  USING (app_handles_case(case_id)) WITH CHECK (app_handles_case(case_id));

CREATE POLICY app_reads ON decision FOR SELECT TO rechenlotse_app USING (
  EXISTS (SELECT FROM app_case_rights(case_id)));
CREATE POLICY app_decides ON decision FOR INSERT TO rechenlotse_app WITH CHECK (
  decided_by = app_person_id() AND 'desk' IN (SELECT app_case_rights(case_id)));

CREATE POLICY app_reads ON event FOR SELECT TO rechenlotse_app USING (
  (visibility = 'public' AND organisation_id IN (SELECT app_organisation_ids()))
  OR EXISTS (SELECT FROM app_case_rights(case_id) AS r(held) WHERE r.held IN ('desk', 'former_desk')));
-- A fact is recorded in one's own name, on one's own side, about what one may see.
CREATE POLICY app_records ON event FOR INSERT TO rechenlotse_app WITH CHECK (
  actor_id IS NOT DISTINCT FROM app_person_id()
  AND (application_id IS NULL OR EXISTS (SELECT FROM application a WHERE a.id = application_id))
  AND CASE
    WHEN case_id IS NULL THEN
      actor_side <> 'desk' AND (organisation_id IS NULL OR organisation_id IN (SELECT app_organisation_ids()))
    WHEN actor_side = 'desk' THEN
      EXISTS (SELECT FROM app_case_rights(case_id) AS r(held) WHERE r.held IN ('desk', 'former_desk'))
    ELSE organisation_id IN (SELECT app_organisation_ids())
      AND (app_is_new_case(case_id) OR 'applicant' IN (SELECT app_case_rights(case_id)))
  END);

CREATE POLICY app_records ON audit_entry FOR INSERT TO rechenlotse_app WITH CHECK (
  actor_id IS NOT DISTINCT FROM app_person_id());
CREATE POLICY worker_records ON audit_entry FOR INSERT TO rechenlotse_worker WITH CHECK (true);

CREATE POLICY app_own ON idempotency_key TO rechenlotse_app
  USING (person_id = app_person_id()) WITH CHECK (person_id = app_person_id());

-- Background reactions read what happened and write mails; they change nothing of a case.
GRANT SELECT ON organisation, membership, dossier, need, application, "case", case_access,
  message, clarification, decision TO rechenlotse_worker;
GRANT SELECT, UPDATE ON event TO rechenlotse_worker;
GRANT SELECT, INSERT, UPDATE ON mail TO rechenlotse_worker;
GRANT DELETE ON session TO rechenlotse_worker;
DO $$
DECLARE table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'organisation', 'membership', 'dossier', 'need', 'application', 'case', 'case_access',
    'message', 'clarification', 'decision', 'event', 'mail'
  ] LOOP
    EXECUTE format('CREATE POLICY worker_all ON %I TO rechenlotse_worker USING (true) WITH CHECK (true)', table_name);
  END LOOP;
END $$;
