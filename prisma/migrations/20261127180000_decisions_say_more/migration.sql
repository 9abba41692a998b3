-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "starts_on" DATE,
ADD COLUMN     "suggestions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "system" TEXT;

