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
    const answers = answersFromNeed(coreForm, { need, profile })
    expect(answers['organisation-kind']).toEqual({ value: 'company', origin: 'finder' })
    expect(answers['organisation-land']).toEqual({ value: 'DE-BE', origin: 'organisation' })
    expect(answers['technical-gpu-hours']).toEqual({ value: 4000, origin: 'finder' })
    expect(answers['technical-access']).toEqual({ value: ['batch'], origin: 'finder' })
    expect(answers['technical-support']).toEqual({ value: ['consulting'], origin: 'finder' })
    expect(answers['contact-email']).toEqual({ value: 'founder@startup.example', origin: 'organisation' })
  })

  it('say nothing that nobody said', () => {
    const answers = answersFromNeed(coreForm, {
      need: {},
      profile: { ...profile, organisationKind: null, country: null, land: null },
    })
    expect(Object.keys(answers)).toEqual(['organisation-name', 'contact-name', 'contact-email'])
  })

  it('leave out what the question cannot hold', () => {
    const need = { project: { purpose: 'fun' }, timing: { durationMonths: 'long' } }
    const answers = answersFromNeed(coreForm, { need, profile })
    expect(answers['project-purpose']).toBeUndefined()
    expect(answers['project-duration']).toBeUndefined()
  })

  it('bring budget and method along, and the estimated amount where nobody stated one, marked as estimated', () => {
    const need = { workload: { kind: 'finetuning', method: 'lora', modelParameters: 7e9 }, budget: { maxEur: 0 } }
    const estimate = { reference: 'h100-sxm', gpuHours: { typical: 1234 }, gpuMemoryGb: 17.5 }
    const answers = answersFromNeed(coreForm, { need, profile, estimate })
    expect(answers['technical-method']).toEqual({ value: 'lora', origin: 'finder' })
    expect(answers['project-budget']).toEqual({ value: 0, origin: 'finder' })
    expect(answers['technical-gpu-hours']).toEqual({ value: 1234, origin: 'estimated' })
    expect(answers['technical-gpu-model']).toEqual({ value: 'h100-sxm', origin: 'estimated' })
    expect(answers['technical-gpu-memory']).toEqual({ value: 17.5, origin: 'estimated' })
    const stated = answersFromNeed(coreForm, { need: { workload: { gpuHours: 50 } }, profile, estimate })
    expect(stated['technical-gpu-hours']).toEqual({ value: 50, origin: 'finder' })
  })
})
