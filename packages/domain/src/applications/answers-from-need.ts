import type { Answer, AnswerOrigin, Answers } from './answer'
import { hasAnswerShape } from './answer-shape'
import { questionsOf, type Form } from './form'

/** What is known of the organisation and of the person who applies. */
export interface ApplicantProfile {
  readonly organisationName: string
  readonly organisationKind: string | null
  readonly country: string | null
  readonly land: string | null
  readonly contactName: string
  readonly contactEmail: string
}

/** Question id to the path in the need that answers it. */
const pathInNeed: Readonly<Record<string, string>> = {
  'organisation-kind': 'applicant.kind',
  'organisation-country': 'applicant.country',
  'organisation-land': 'applicant.land',
  'organisation-staff': 'applicant.staffHeadcount',
  'organisation-turnover': 'applicant.annualTurnoverEur',
  'organisation-balance-sheet': 'applicant.balanceSheetTotalEur',
  'project-purpose': 'project.purpose',
  'project-use': 'project.use',
  'project-results-publishable': 'project.resultsPublishable',
  'project-start': 'timing.startBy',
  'project-duration': 'timing.durationMonths',
  'technical-workload': 'workload.kind',
  'technical-gpu-hours': 'workload.gpuHours',
  'technical-gpu-model': 'workload.gpuHoursReference',
  'technical-model-parameters': 'workload.modelParameters',
  'technical-training-tokens': 'workload.trainingTokens',
  'technical-gpu-memory': 'workload.gpuMemoryGb',
  'technical-storage': 'workload.storageTb',
  'technical-experience': 'support.hpcExperience',
  'technical-support': 'support.wanted',
  'data-personal': 'data.personalData',
  'data-agreement': 'data.processingAgreement',
  'data-confidential': 'data.confidential',
  'data-residency': 'data.residency',
}

const valueAt = (root: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key)
          ? (node as Readonly<Record<string, unknown>>)[key]
          : undefined,
      root,
    )

const ofNeed = (need: unknown, id: string): unknown => {
  const path = pathInNeed[id]
  if (path === undefined) return id === 'technical-access' ? [valueAt(need, 'workload.accessForm')] : undefined
  return valueAt(need, path)
}

const ofProfile = (profile: ApplicantProfile): Readonly<Record<string, string | null>> => ({
  'organisation-name': profile.organisationName,
  'organisation-kind': profile.organisationKind,
  'organisation-country': profile.country,
  'organisation-land': profile.land,
  'contact-name': profile.contactName,
  'contact-email': profile.contactEmail,
})

/**
 * The first answers of an application: what the finder heard, then what the organisation's profile says where the finder
 * heard nothing. Each says where it came from; a value that the question cannot hold is left out.
 */
export const answersFromNeed = (form: Form, need: unknown, profile: ApplicantProfile): Answers => {
  const known = ofProfile(profile)
  const entries = questionsOf(form).flatMap((question): readonly (readonly [string, Answer])[] => {
    const candidates: readonly (readonly [unknown, AnswerOrigin])[] = [
      [ofNeed(need, question.id), 'finder'],
      [known[question.id], 'organisation'],
    ]
    const found = candidates.find(([value]) => hasAnswerShape(question, value))
    if (found === undefined || !hasAnswerShape(question, found[0])) return []
    return [[question.id, { value: found[0], origin: found[1] }]]
  })
  return Object.fromEntries(entries)
}
