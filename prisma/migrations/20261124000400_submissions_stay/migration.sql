-- What was submitted is never changed afterwards, whatever the service layer does.
CREATE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION 'what was submitted with application % stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER keep_submission BEFORE UPDATE OF submitted ON application
  FOR EACH ROW WHEN (OLD.submitted IS NOT NULL AND NEW.submitted IS DISTINCT FROM OLD.submitted)
  EXECUTE FUNCTION keep_submission();
