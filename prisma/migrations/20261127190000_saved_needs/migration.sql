-- CreateTable
CREATE TABLE "saved_need" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "saved_result" JSONB NOT NULL,
    "saved_revision" TEXT NOT NULL,
    "saved_as_of" TEXT NOT NULL,
    "last_result" JSONB NOT NULL,
    "last_revision" TEXT NOT NULL,
    "last_as_of" TEXT NOT NULL,
    "subscribed" BOOLEAN NOT NULL DEFAULT false,
    "share_token_digest" TEXT,
    "shared_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_need_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_need_share_token_digest_key" ON "saved_need"("share_token_digest");

-- CreateIndex
CREATE INDEX "saved_need_person_id_idx" ON "saved_need"("person_id");

-- AddForeignKey
ALTER TABLE "saved_need" ADD CONSTRAINT "saved_need_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A link and its age come and go together.
ALTER TABLE "saved_need" ADD CONSTRAINT "saved_need_share_has_age" CHECK (
  (share_token_digest IS NULL) = (shared_at IS NULL));

-- A day is compared as text: ISO, so that nothing depends on a time zone.
ALTER TABLE "saved_need" ADD CONSTRAINT "saved_need_days_are_iso" CHECK (
  saved_as_of ~ '^\d{4}-\d{2}-\d{2}$' AND last_as_of ~ '^\d{4}-\d{2}-\d{2}$');

-- What is asked anew when the catalogue or the day changes.
CREATE INDEX "saved_need_subscribed_idx" ON "saved_need" ("last_revision", "last_as_of") WHERE "subscribed";

ALTER TABLE "saved_need" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "saved_need" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "saved_need" TO CURRENT_USER USING (true) WITH CHECK (true);

-- No request reads a token's digest, not even the own.
GRANT SELECT (id, person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision,
  last_as_of, subscribed, shared_at, created_at) ON "saved_need" TO rechenlotse_app;
GRANT INSERT (id, person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision,
  last_as_of, subscribed, created_at) ON "saved_need" TO rechenlotse_app;
-- What was saved, and how it stood then, no request can change.
GRANT UPDATE (name, last_result, last_revision, last_as_of, subscribed, share_token_digest, shared_at)
  ON "saved_need" TO rechenlotse_app;
GRANT DELETE ON "saved_need" TO rechenlotse_app;
CREATE POLICY app_own ON "saved_need" TO rechenlotse_app
  USING (person_id = app_person_id()) WITH CHECK (person_id = app_person_id());

-- One whole digest opens one need while its link is young enough, and says of it nothing but what is wanted.
CREATE FUNCTION app_shared_need(digest text, made_after timestamptz) RETURNS TABLE (content jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT n.content FROM saved_need n WHERE n.share_token_digest = digest AND n.shared_at > made_after $$;
REVOKE ALL ON FUNCTION app_shared_need(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_shared_need(text, timestamptz) TO rechenlotse_app;

-- The worker looks again at what is subscribed, and only at that.
GRANT SELECT (id, person_id, name, content, last_result, last_revision, last_as_of, subscribed, created_at)
  ON "saved_need" TO rechenlotse_worker;
GRANT UPDATE (last_result, last_revision, last_as_of) ON "saved_need" TO rechenlotse_worker;
CREATE POLICY worker_subscribed ON "saved_need" TO rechenlotse_worker USING (subscribed) WITH CHECK (subscribed);
-- A look that finds something new is a fact: the system's own, and about no case.
GRANT INSERT ON event TO rechenlotse_worker;
CREATE POLICY worker_records_as_system ON event AS RESTRICTIVE FOR INSERT TO rechenlotse_worker WITH CHECK (
  actor_id IS NULL AND actor_side = 'system' AND organisation_id IS NULL AND application_id IS NULL AND case_id IS NULL);

-- One begin of a day, whoever records it.
CREATE UNIQUE INDEX "event_day_began_key" ON "event" (("payload"->>'day')) WHERE "type" = 'catalogue.day-began';

SELECT pgboss.create_queue('begin-day', '{"policy":"standard","retryLimit":20,"retryDelay":30,"retryBackoff":true,"retryDelayMax":600}');

-- AlterTable
ALTER TABLE "mail" ADD COLUMN "unsubscribe" TEXT;
