import type { ApplicationViewDto } from './modules/applications'
import type { Visitor } from './modules/identity/test-visitor'
import type { Portal, Firm } from './test-portal'

/** Everything that the core form asks for. */
export const completeAnswers = {
  'organisation-name': 'Beispiel-Maschinenbau GmbH',
  'organisation-kind': 'company',
  'organisation-country': 'DE',
  'organisation-land': 'DE-BW',
  'organisation-staff': 180,
  'contact-name': 'Projektleitung',
  'contact-email': 'projekt@mittelstand.example',
  'project-title': 'Fehler im Guss erkennen',
  'project-summary': 'Bilder aus der Fertigung auswerten.',
  'project-goal': 'Weniger Ausschuss.',
  'project-purpose': 'competitive_development',
  'project-use': 'civilian',
  'project-duration': 6,
  'technical-workload': 'finetuning',
  'technical-software': 'PyTorch',
  'technical-experience': 'none',
  'data-personal': 'none',
  'data-confidential': true,
  'data-residency': 'de',
} as const

export const allDeclarations = ['declaration-correct', 'declaration-entitled', 'declaration-forwarding'] as const

export interface Wish {
  readonly firm: Firm
  readonly programme: string
  readonly operator?: string
  readonly declarations?: readonly string[]
}

/** A complete draft. */
export async function draft(
  portal: Portal,
  visitor: Visitor,
  { firm, programme, operator }: Wish,
): Promise<ApplicationViewDto> {
  const { organisationId } = portal.people[firm]
  const body = {
    programme,
    organisation: organisationId,
    need: { workload: { kind: 'finetuning' } },
    ...(operator && { operator }),
  }
  const started = await visitor.post<ApplicationViewDto>('/applications', body)
  if (started.status !== 201) throw new Error(JSON.stringify(started.body))
  const saved = await visitor.send<{ version: number }>('PUT', `/applications/${started.body.id}/answers`, {
    body: { answers: completeAnswers },
    headers: { 'if-match': `"${started.body.version}"` },
  })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
  return { ...started.body, version: saved.body.version }
}

/** An application on its desk. */
export async function submitted(portal: Portal, visitor: Visitor, wish: Wish): Promise<ApplicationViewDto> {
  const { id } = await draft(portal, visitor, wish)
  const sent = await visitor.post<ApplicationViewDto>(`/applications/${id}/submission`, {
    declarations: wish.declarations ?? allDeclarations,
  })
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body))
  return sent.body
}

export const caseOf = async (portal: Portal, applicationId: string): Promise<string> => {
  const [row] = await portal.rows<{ case_id: string }>('select case_id from application where id = $1', [applicationId])
  if (row === undefined) throw new Error('no such application')
  return row.case_id
}
