import type { ApplicationViewDto } from '../modules/applications'
import type { CaseViewDto } from '../modules/intake/dto/case-view.dto'
import type { SavedNeedDto } from '../modules/matching/dto/saved-need.dto'
import { caseOf, draft, submitted } from '../test-applying'
import type { Portal, Visitor } from '../test-portal'

/** What a call is about. */
export interface Example {
  readonly organisation: string
  readonly application: string
  readonly case: string
  readonly need: string
  readonly mail: string
  /** Of the application, and where there is a case, of the case. */
  readonly version: number
}

type CaseStage = 'arrived' | 'taken' | 'asked' | 'advice' | 'waiting'

/** What is new of an example, and how far it has come. */
export type Stage = 'need' | 'draft' | 'elsewhere' | CaseStage

interface Seats {
  readonly owner: Visitor
  readonly desk: Visitor
  readonly formerDesk: Visitor
  readonly centralAdvice: Visitor
}

const unknownId = '00000000-0000-4000-8000-000000000000'

export const unknownExample = (version: number): Example => ({
  organisation: unknownId,
  application: unknownId,
  case: unknownId,
  need: unknownId,
  mail: unknownId,
  version,
})

const toDesk = { programme: 'kisski-compute', operator: 'kisski', reason: 'Dort passt es.' }
const question = { questions: ['project-title'], message: 'Wie heißt es?' }

/** Makes examples by walking the real commands. */
export class ExampleMaker {
  constructor(
    private readonly portal: Portal,
    private readonly seats: Seats,
  ) {}

  /** The example with a mail, a need, and a case that was forwarded and taken. */
  async whole(): Promise<Example> {
    const [mail] = await this.portal.rows<{ id: string }>(
      `insert into mail (recipient, locale, subject, text, html) values ('a@b.example', 'de', 'x', 'x', 'x') returning id`,
    )
    const { organisationId: organisation } = this.portal.people.startup
    const begun = { ...unknownExample(1), organisation, mail: mail?.id ?? '' }
    return this.renewed('taken', await this.renewed('need', begun))
  }

  /** The example with something of its own to do a thing to. */
  async renewed(stage: Stage, example: Example): Promise<Example> {
    if (stage === 'need') {
      const wish = { name: 'Bedarf', need: {}, subscribed: true }
      return { ...example, need: (await this.made<SavedNeedDto>('/needs', wish)).id }
    }
    if (stage !== 'draft' && stage !== 'elsewhere') return { ...example, ...(await this.standing(stage)) }
    const programme = stage === 'draft' ? 'kisski-compute' : 'nhr-normal'
    const { id, version } = await draft(this.portal, this.seats.owner, { firm: 'startup', programme })
    return { ...example, application: id, version }
  }

  private async standing(stage: CaseStage): Promise<Pick<Example, 'application' | 'case' | 'version'>> {
    const id = await this.caseAt(stage)
    const [row] = await this.portal.rows<{ application: string; version: number }>(
      'select application_id as application, version from "case" where id = $1',
      [id],
    )
    if (row === undefined) throw new Error(`no case for ${stage}`)
    return { case: id, ...row }
  }

  private async caseAt(stage: CaseStage): Promise<string> {
    const { desk, formerDesk, centralAdvice } = this.seats
    if (stage === 'waiting') return this.submittedTo('gcs-regular')
    const id = stage === 'advice' ? await this.requestForAdvice() : await this.submittedTo('hessian-aisc-compute')
    const from = stage === 'advice' ? centralAdvice : formerDesk
    await this.step(from, `/desk/cases/${id}/forwarding`, { version: 1, ...toDesk })
    if (stage !== 'arrived') await this.step(desk, `/desk/cases/${id}/take`, { version: 2 })
    if (stage === 'asked') await this.step(desk, `/desk/cases/${id}/clarification`, { version: 3, ...question })
    return id
  }

  private async submittedTo(programme: string): Promise<string> {
    const { id } = await submitted(this.portal, this.seats.owner, { firm: 'startup', programme })
    return caseOf(this.portal, id)
  }

  private async requestForAdvice(): Promise<string> {
    const organisation = this.portal.people.startup.organisationId
    const wish = { organisation, need: {}, message: 'Womit anfangen?', declarations: ['declaration-forwarding'] }
    return caseOf(this.portal, (await this.made<ApplicationViewDto>('/advice-requests', wish)).id)
  }

  private async made<Made>(path: string, body: object): Promise<Made> {
    const answer = await this.seats.owner.post<Made>(path, body)
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }

  private async step(officer: Visitor, path: string, body: object): Promise<void> {
    const answer = await officer.post<CaseViewDto>(path, body)
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  }
}
