/** What one person may keep; starting figures. */
export const savedNeedLimits = {
  /** Saved needs of one person. */
  needs: 50,
  /** Characters of a name. */
  name: 120,
  /** Characters of a need as JSON; one with every fact given has about 3,000. */
  needJson: 16_000,
  /** Days that a link to a saved need opens it. */
  shareDays: 180,
} as const
