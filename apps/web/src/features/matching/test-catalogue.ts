import type { MatchingCatalogue, MatchingProgramme, PredicateLeaf } from '@rechenlotse/domain/matching'

const both = (text: string) => ({ de: text, en: `${text} (en)` })
const citations = [{ source: 'law' }]

const publishable: PredicateLeaf = {
  id: 'results-public',
  fact: 'project.resultsPublishable',
  is: true,
  text: {
    fulfilled: both('Die Ergebnisse dürfen veröffentlicht werden.'),
    violated: both('Die Ergebnisse dürfen nicht veröffentlicht werden.'),
    unknown: both('Noch nicht bekannt: ob die Ergebnisse veröffentlicht werden dürfen.'),
  },
  citations,
}

const startup: PredicateLeaf = {
  id: 'is-startup',
  fact: 'applicant.kind',
  in: ['startup'],
  text: {
    fulfilled: both('Sie sind ein Start-up.'),
    violated: both('Das Angebot ist nur für Start-ups.'),
    unknown: both('Noch nicht bekannt: wer den Antrag stellt.'),
  },
  citations,
}

function programme(key: string, name: string, rest: Partial<MatchingProgramme>): MatchingProgramme {
  return {
    key,
    name: both(name),
    operators: ['centre'],
    status: [{ code: 'open', from: null, text: both('Offen'), citations }],
    successors: [],
    rules: [],
    offers: [],
    calendar: { kind: 'continuous', citations },
    decisionTime: { min: 2, max: 2, unit: 'calendar_days', citations },
    cost: [{ kind: 'free', when: null, text: both('Kostenlos'), citations }],
    review: 'technical',
    ...rest,
  }
}

/** Three programmes for specs: for all, for start-ups with public results, and a closed one. */
export const testCatalogue: MatchingCatalogue = {
  revision: 'abcdef1234567890',
  sources: { law: { title: both('Regelwerk'), url: null, asOf: '2026-05-01', tier: 'primary' } },
  lists: [],
  sharedRules: [],
  gpus: [{ key: 'h100-sxm', name: 'NVIDIA H100 SXM', bf16DenseTflops: 989, memoryGb: 80, vendor: 'nvidia' }],
  partitions: [],
  providers: [
    {
      key: 'centre',
      name: both('Beispielzentrum'),
      land: 'DE-BE',
      country: 'DE',
      website: null,
      contact: 'rat@example.org',
    },
  ],
  programmes: [
    programme('for-all', 'Für alle', {}),
    programme('for-startups', 'Für Start-ups', { rules: [startup, publishable] }),
    programme('gone', 'Vorbei', { status: [{ code: 'closed', from: null, text: both('Geschlossen'), citations }] }),
  ],
  services: [
    { key: 'advice', name: both('Sprechstunde'), provider: 'centre', kinds: ['consulting'], page: null, citations },
  ],
} as MatchingCatalogue
