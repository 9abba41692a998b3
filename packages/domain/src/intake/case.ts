import type { ApplicationState } from '../applications'

/** Why an organisation may see a case. `former_desk` keeps a read-only trace after forwarding. */
export type CaseRight = 'applicant' | 'desk' | 'former_desk'

/** The desk's view of one application; what the rules look at. */
export interface Case {
  readonly id: string
  readonly state: ApplicationState
  readonly programme: string
  /** Organisation whose desk answers now. */
  readonly deskOrganisationId: string
  /** Catalogue key of that organisation, or `central-advice`. */
  readonly deskProvider: string
  readonly formerDeskOrganisationIds: readonly string[]
  readonly ownerId: string | null
  /** Keys of the operators of the programme that have a desk here. */
  readonly operators: readonly string[]
  readonly agreedToForwarding: boolean
}

export type MessageVisibility = 'public' | 'internal'
