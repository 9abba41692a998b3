import type { Need } from '../matching'
import { answersFromNeed } from './answers-from-need'
import { coreForm } from './core-form'
import { needFromAnswers } from './need-from-answers'

const profile = {
  organisationName: 'Beispiel GmbH',
  organisationKind: null,
  country: null,
  land: null,
  contactName: 'Leitung',
  contactEmail: 'leitung@beispiel.example',
}

/** Every fact that the form asks, and some that it does not. */
const whole: Need = {
  applicant: {
    kind: 'company',
    country: 'DE',
    land: 'DE-BW',
    staffHeadcount: 12,
    annualTurnoverEur: 1e6,
    balanceSheetTotalEur: 2e6,
    foundedOn: '2020-01-01',
  },
  project: { purpose: 'competitive_development', use: 'civilian', resultsPublishable: false, sector: 'C' },
  workload: {
    kind: 'finetuning',
    method: 'lora',
    gpuHours: 800,
    gpuHoursReference: 'a100-80',
    modelParameters: 7e9,
    trainingTokens: 1e9,
    gpuMemoryGb: 40,
    storageTb: 2,
    accessForm: 'batch',
    scalingEvidence: true,
  },
  data: { personalData: 'personal', processingAgreement: true, confidential: false, residency: 'de' },
  timing: { startBy: '2027-03-01', durationMonths: 6 },
  budget: { maxEur: 5000 },
  support: { hpcExperience: 'none', wanted: ['consulting', 'training'] },
}

const there = (need: Need) => answersFromNeed(coreForm, { need, profile })
const typed = (value: string | number | boolean | readonly string[]) => ({ value, origin: 'typed' as const })

describe('the need that an application states', () => {
  it('is the finder’s where nothing was changed', () => {
    expect(needFromAnswers(coreForm, there(whole), whole)).toEqual(whole)
  })

  it.each(Object.entries(whole))('keeps every fact of %s on its way there and back', (group, facts) => {
    for (const [key, value] of Object.entries(facts)) {
      const need = { [group]: { [key]: value } } as Need
      const shown = { ...(group === 'applicant' ? { kind: 'company', country: 'DE' } : {}), [key]: value }
      const hidden = { method: { kind: 'finetuning' }, processingAgreement: { personalData: 'personal' } }[key]
      const complete = { ...need, [group]: { ...shown, ...hidden } } as Need
      expect(needFromAnswers(coreForm, there(complete), complete)).toEqual(complete)
    }
  })

  it('is what was answered later, and unknown where an answer was taken away', () => {
    const { 'technical-storage': _gone, ...others } = there({ workload: { storageTb: 3, kind: 'test' } })
    const answers = {
      ...others,
      'project-purpose': typed('competitive_development'),
      'technical-workload': typed('inference'),
    }
    expect(needFromAnswers(coreForm, answers, { workload: { storageTb: 3, kind: 'test', cudaOnly: true } })).toEqual({
      project: { purpose: 'competitive_development' },
      workload: { kind: 'inference', cudaOnly: true },
    })
  })

  it('says nothing of answers that are no longer asked, of estimates, and of several ways to work', () => {
    const answers = {
      'organisation-country': typed('FR'),
      'organisation-land': typed('DE-BW'),
      'technical-gpu-hours': { value: 900, origin: 'estimated' as const },
      'technical-access': typed(['batch', 'notebook']),
    }
    expect(needFromAnswers(coreForm, answers, null)).toEqual({ applicant: { country: 'FR' } })
  })
})
