/** Kinds of applicant organisations, in the words of the need. */
export const applicantKinds = [
  'startup',
  'company',
  'higher_education',
  'research_institute',
  'public_sector',
  'nonprofit',
  'individual',
] as const

export type ApplicantKind = (typeof applicantKinds)[number]
