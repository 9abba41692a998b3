import type { Catalogue, Programme } from '@rechenlotse/domain/catalogue'

const programme = (key: string, operator: string, applicationUrl: string | null = null): Programme => ({
  key,
  name: { de: `${key} (de)`, en: `${key} (en)` },
  summary: { de: 'Zum Prüfen', en: 'For specs' },
  operators: [operator],
  status: [{ code: 'open', from: null, text: { de: 'offen', en: 'open' }, citations: [] }],
  successors: [],
  rules: [],
  offers: [],
  calendar: { kind: 'unknown' },
  decisionTime: null,
  cost: [],
  review: 'unknown',
  applicationUrl,
  facts: [],
  unknownFields: [],
  namedInSeed: false,
})

/** A catalogue with the programmes of the demo and one each that takes applications elsewhere. */
export const testCatalogue: Catalogue = {
  sources: [],
  providers: [],
  systems: [],
  gpus: [],
  programmes: [
    programme('kisski-compute', 'kisski'),
    programme('hessian-aisc-compute', 'hessian-aisc'),
    programme('kisz-bb-compute', 'kisz-bb'),
    programme('kisz-bb-pilot', 'kisz-bb'),
    programme('westai-compute', 'westai'),
    programme('hlrs-commercial', 'hlrs'),
    programme('eurohpc-aif-playground', 'eurohpc-ju'),
    programme('eurohpc-aif-fast-lane', 'eurohpc-ju'),
    programme('eurohpc-aif-large-scale', 'eurohpc-ju'),
    programme('gcs-regular', 'gcs'),
    programme('nhr-normal', 'nhr-verein', 'https://jards.example/'),
    programme('by-mail-only', 'somebody'),
    {
      ...programme('closed-call', 'somebody'),
      status: [{ code: 'closed', from: null, text: { de: 'beendet', en: 'closed' }, citations: [] }],
    },
  ],
  services: [],
  measures: [],
  normativeRules: [],
  references: [],
  sharedRules: [],
  lists: [],
}
