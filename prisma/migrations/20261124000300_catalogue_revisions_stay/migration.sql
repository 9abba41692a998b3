-- A published revision is never changed: who quotes its hash must find the same content later.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published catalogue revision is never changed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER catalogue_revision_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalogue_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_revision();

CREATE TRIGGER catalogue_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalogue_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_revision();

-- Null cut-offs are all different to a unique index: one continuous round per programme needs its own.
CREATE UNIQUE INDEX "round_continuous_programme_key" ON "round"("programme") WHERE "continuous";
