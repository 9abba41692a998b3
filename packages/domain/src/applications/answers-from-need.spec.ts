import { answersFromNeed } from './answers-from-need'
import { coreForm } from './core-form'

const profile = {
  organisationName: 'Beispiel-Start-up GmbH',
  organisationKind: 'startup',
  country: 'DE',
  land: 'DE-BE',
  contactName: 'Gründerin',
  contactEmail: 'founder@startup.example',
}

describe('the first answers of an application', () => {
  it('come from the finder first, then from the organisation, and say so', () => {
    const need = {
      applicant: { kind: 'company', staffHeadcount: 12 },
      workload: { kind: 'finetuning', gpuHours: 4000, accessForm: 'batch' },
      support: { wanted: ['consulting'] },
    }
    const answers = answersFromNeed(coreForm, need, profile)
    expect(answers['organisation-kind']).toEqual({ value: 'company', origin: 'finder' })
    expect(answers['organisation-land']).toEqual({ value: 'DE-BE', origin: 'organisation' })
    expect(answers['technical-gpu-hours']).toEqual({ value: 4000, origin: 'finder' })
    expect(answers['technical-access']).toEqual({ value: ['batch'], origin: 'finder' })
    expect(answers['technical-support']).toEqual({ value: ['consulting'], origin: 'finder' })
    expect(answers['contact-email']).toEqual({ value: 'founder@startup.example', origin: 'organisation' })
  })

  it('say nothing that nobody said', () => {
    const answers = answersFromNeed(coreForm, {}, { ...profile, organisationKind: null, country: null, land: null })
    expect(Object.keys(answers)).toEqual(['organisation-name', 'contact-name', 'contact-email'])
  })

  it('leave out what the question cannot hold', () => {
    const answers = answersFromNeed(
      coreForm,
      { project: { purpose: 'fun' }, timing: { durationMonths: 'long' } },
      profile,
    )
    expect(answers['project-purpose']).toBeUndefined()
    expect(answers['project-duration']).toBeUndefined()
  })
})
