import type { Programme } from '@rechenlotse/domain/catalogue'

export type Intake = 'here' | 'own_portal' | 'contact'

export interface IntakeSetting {
  readonly programme: string
  readonly intake: Intake
  /** Provider keys whose desks take cases. */
  readonly operators: readonly string[]
}

/** The operator's setting; without one, the programme's own portal, or its contact where no address is known. */
export function intakeOf(
  { key, applicationUrl, operators }: Pick<Programme, 'key' | 'applicationUrl' | 'operators'>,
  settings: readonly IntakeSetting[],
): IntakeSetting {
  const setting = settings.find(({ programme }) => programme === key)
  return setting ?? { programme: key, intake: applicationUrl === null ? 'contact' : 'own_portal', operators }
}
