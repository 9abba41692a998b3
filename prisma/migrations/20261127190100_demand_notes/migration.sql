-- CreateTable
CREATE TABLE "demand_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "month" TEXT NOT NULL,
    "applicant_kind" TEXT,
    "region" TEXT,
    "sector" TEXT,
    "purpose" TEXT,
    "workload_kind" TEXT,
    "gpu_hours" TEXT,
    "personal_data" TEXT,
    "eligible" INTEGER NOT NULL,
    "check" INTEGER NOT NULL,
    "ineligible" INTEGER NOT NULL,
    "unavailable" INTEGER NOT NULL,
    "ruled_out_by" TEXT[],

    CONSTRAINT "demand_note_pkey" PRIMARY KEY ("id")
);

-- The wall holds even where a request is mistaken: no day, no text, no figure of a need fits in here.
ALTER TABLE "demand_note" ADD CONSTRAINT "demand_note_is_coarse" CHECK (
  "month" ~ '^\d{4}-\d{2}$'
  AND coalesce("region", 'germany') IN ('germany', 'rest_of_eu', 'elsewhere') AND coalesce("sector", 'A') ~ '^[A-U]$'
  AND concat_ws('', "applicant_kind", "purpose", "workload_kind", "personal_data") ~ '^[a-z_]{0,120}$'
  AND coalesce("gpu_hours", 'up_to_1k') IN ('up_to_1k', 'up_to_10k', 'up_to_100k', 'up_to_1m', 'above_1m')
  AND cardinality("ruled_out_by") <= 5 AND array_to_string("ruled_out_by", '') ~ '^[\w.-]*$'
  AND length(array_to_string("ruled_out_by", '')) <= 600
  AND "eligible" >= 0 AND "check" >= 0 AND "ineligible" >= 0 AND "unavailable" >= 0);

ALTER TABLE "demand_note" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "demand_note" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON "demand_note" TO CURRENT_USER USING (true) WITH CHECK (true);
-- Notes are left and never read back; who evaluates them gets a role of their own with a later migration.
GRANT INSERT ON "demand_note" TO rechenlotse_app;
CREATE POLICY app_leaves ON "demand_note" FOR INSERT TO rechenlotse_app WITH CHECK (true);
