import type { Answer, AnswerOrigin, Answers } from './answer'
import { hasAnswerShape } from './answer-shape'
import { questionsOf, type Form } from './form'
import { pathInNeed, severalInForm } from './path-in-need'

/** What is known of the organisation and of the person who applies. */
export interface ApplicantProfile {
  readonly organisationName: string
  readonly organisationKind: string | null
  readonly country: string | null
  readonly land: string | null
  readonly contactName: string
  readonly contactEmail: string
}

/** The size of a need as the matching estimates it; what the finder showed. */
export interface EstimatedSize {
  readonly reference: string
  /** GPU-hours on the reference. */
  readonly gpuHours: { readonly typical: number }
  readonly gpuMemoryGb?: number | null
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
  const value = valueAt(need, pathInNeed[id] ?? '')
  return severalInForm.has(id) && value !== undefined ? [value] : value
}

const ofEstimate = (size: EstimatedSize | null): Readonly<Record<string, unknown>> =>
  size === null
    ? {}
    : {
        'technical-gpu-hours': size.gpuHours.typical,
        'technical-gpu-model': size.reference,
        'technical-gpu-memory': size.gpuMemoryGb,
      }

const ofProfile = (profile: ApplicantProfile): Readonly<Record<string, string | null>> => ({
  'organisation-name': profile.organisationName,
  'organisation-kind': profile.organisationKind,
  'organisation-country': profile.country,
  'organisation-land': profile.land,
  'contact-name': profile.contactName,
  'contact-email': profile.contactEmail,
})

export interface KnownBefore {
  readonly need: unknown
  readonly profile: ApplicantProfile
  /** null = the need says too little to estimate from. */
  readonly estimate?: EstimatedSize | null
}

/**
 * The first answers of an application: what the finder heard, then what the organisation's profile says where the finder
 * heard nothing, then what was estimated. Each says where it came from; a value that the question cannot hold is left out.
 */
export const answersFromNeed = (form: Form, { need, profile, estimate = null }: KnownBefore): Answers => {
  const known = ofProfile(profile)
  const estimated = ofEstimate(estimate)
  const entries = questionsOf(form).flatMap((question): readonly (readonly [string, Answer])[] => {
    const candidates: readonly (readonly [unknown, AnswerOrigin])[] = [
      [ofNeed(need, question.id), 'finder'],
      [known[question.id], 'organisation'],
      [estimated[question.id], 'estimated'],
    ]
    const found = candidates.find(([value]) => hasAnswerShape(question, value))
    if (found === undefined || !hasAnswerShape(question, found[0])) return []
    return [[question.id, { value: found[0], origin: found[1] }]]
  })
  return Object.fromEntries(entries)
}
